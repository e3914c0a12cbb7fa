// Where there is no code to scan: why, in both languages, and what to do instead.
import type { Language } from '#shared/queue/words.ts'
import { doorText } from '#shared/text/door.ts'
import type { DoorView } from '#shared/views/door-view.ts'
import { ClosedLines } from '../parts/ClosedLines.tsx'
import { whyClosed } from '../parts/why-closed.ts'

type Words = (typeof doorText)[Language]
const BOTH = ['el', 'en'] as const

/** `since`: when the line was lost, `09:42`; null: not said. */
export function GateNote({ words, since }: { words: (t: Words) => readonly [string, string]; since: string | null }) {
  return (
    <main className="gate-alone">
      {BOTH.map((language) => {
        const [lead, todo] = words(doorText[language])
        return (
          <section key={language} lang={language} className="gate-note is-warn">
            <h1>{lead}</h1>
            {since !== null && <p>{doorText[language].staleSince(since)}</p>}
            <p>{todo}</p>
          </section>
        )
      })}
    </main>
  )
}

export function GateClosed({ view }: { view: DoorView }) {
  return (
    <main className="gate-alone">
      {BOTH.map((language) => {
        const { title, ...closed } = whyClosed(view, language)
        return (
          <section key={language} lang={language} className="gate-note">
            <h1>{title}</h1>
            <ClosedLines {...closed} />
          </section>
        )
      })}
    </main>
  )
}
