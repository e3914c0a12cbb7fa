// Small print of a report.

/** What must be known to read the figures over it. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <div className="tickets-notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
