// The orange band of an office where nothing counts: over everything else, on every screen of it.
import './practice.css'

export function PracticeBand({ mark, says }: { mark: string; says: string }) {
  return (
    <aside className="practice-band">
      <p>
        <b>{mark}</b> {says}
      </p>
    </aside>
  )
}
