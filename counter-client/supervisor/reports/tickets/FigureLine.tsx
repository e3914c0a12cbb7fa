// The figures of a report on a ruled line, no boxes: as on the page of the day.
export type LineFigure = { readonly value: string; readonly said: string }

export function FigureLine({ label, figures }: { label: string; figures: readonly LineFigure[] }) {
  return (
    <dl className="tickets-figures" aria-label={label}>
      {figures.map(({ value, said }) => (
        <div key={said}>
          <dt>{said}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
