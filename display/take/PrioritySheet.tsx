// Who is served earlier, named as classes; nobody is asked why.
import { useEffect, useRef } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { TakeView } from '#shared/views/door-view.ts'

type Props = {
  priorities: TakeView['priorities']
  language: Language
  /** Null: without priority. */
  onAnswer: (priority: string | null) => void
}

export function PrioritySheet({ priorities, language, onAnswer }: Props) {
  const t = kioskText[language]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [only, ...others] = priorities
  return (
    <section className="own-sheet">
      <h1 ref={heading} tabIndex={-1}>
        {t.priority}
      </h1>
      {others.length === 0 && only !== undefined && <p>{only.name[language]}</p>}
      <p className="own-hush">{t.noReason}</p>
      <div className="own-acts">
        {priorities.map(({ id, name }) => (
          <button key={id} type="button" className="own-solid" onClick={() => onAnswer(id)}>
            {others.length === 0 ? t.concernsMe : name[language]}
          </button>
        ))}
        <button type="button" className="own-ghost" onClick={() => onAnswer(null)}>
          {t.concernsMeNot}
        </button>
      </div>
    </section>
  )
}
