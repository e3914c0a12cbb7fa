// Who is served earlier, named as classes. Nobody is asked why, and nothing on paper or board tells.
import type { Language } from '#shared/queue/words.ts'
import { Chevron } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskView } from '#shared/views/kiosk-view.ts'

type Props = {
  priorities: KioskView['priorities']
  language: Language
  /** Null: without priority. */
  onAnswer: (priority: string | null) => void
}

export function PriorityPage({ priorities, language, onAnswer }: Props) {
  const t = kioskText[language]
  const [only, ...others] = priorities
  return (
    <>
      <section className="title" aria-label={t.priority}>
        <h1>{t.priority}</h1>
      </section>
      <main className="sheet">
        {others.length === 0 && only !== undefined && <p className="class">{only.name[language]}</p>}
        <p className="hush">{t.noReason}</p>
        <div className="answers">
          {priorities.map(({ id, name }) => (
            <button key={id} type="button" className="ticket answer" onClick={() => onAnswer(id)}>
              <span>{others.length === 0 ? t.concernsMe : name[language]}</span>
              <Chevron />
            </button>
          ))}
          <button type="button" className="ghost" data-escape onClick={() => onAnswer(null)}>
            <span>{t.concernsMeNot}</span>
          </button>
        </div>
      </main>
    </>
  )
}
