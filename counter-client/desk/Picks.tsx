// The procedures on the keys 1 to 9, and the way to all the others.
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { releaseIfPointed } from '../staff/focus-page.ts'
import { useSpoken } from '../staff/spoken.ts'
import { added, type ChangeDraft, type Draft } from './draft.ts'

type Props = { view: DeskView; draft: Draft; change: ChangeDraft; onOther: () => void }

export function Picks({ view, draft, change, onOther }: Props) {
  const { language } = useSpoken()
  const words = desk[language].cases
  const favourites = view.favourites.flatMap((id) => view.procedures.filter((procedure) => procedure.id === id))
  return (
    <div className="picks">
      <div className="sheet-head">
        <h2>{words.procedure}</h2>
        <button type="button" className="link" onClick={onOther}>
          {words.other} <kbd>/</kbd>
        </button>
      </div>
      <ol>
        {favourites.map((procedure, index) => (
          <li key={procedure.id}>
            <button
              type="button"
              className={draft.rows.some((row) => row.procedure === procedure.id) ? 'used' : undefined}
              onClick={(event) => {
                releaseIfPointed(event)
                change((now) => added(now, procedure))
              }}
            >
              <kbd>{index + 1}</kbd>
              <span>{procedure.name[language]}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
