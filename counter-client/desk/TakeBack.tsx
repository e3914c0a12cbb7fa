// The last move, for as long as it can be taken back; it drains by the server's clock and has room of its own.

import { TAKE_BACK_MS } from '#shared/queue/decide/take-back.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { releaseIfPointed } from '../staff/focus-page.ts'
import { Icon } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { casesIn } from './draft.ts'

/** The move that can still be taken back, in words; null when there is none. */
export function moveNow(view: DeskView, now: Instant, language: Language): string | null {
  const { undo } = view
  if (undo === null || undo.until <= now) return null
  const words = desk[language]
  const what = words.takeBack.moves[undo.move]?.(printedLabel(undo.ticket))
  if (what === undefined) return null
  const cases = casesIn(entryOfMove(view)?.rows ?? [])
  return cases === 0 ? what : words.takeBack.withCases(what, words.cases.cases(cases))
}

/** What the move counted: it was written in the same instant. */
export const entryOfMove = ({ undo, entries }: DeskView) =>
  undo === null
    ? undefined
    : entries.find((entry) => entry.ticket === undo.ticket && entry.at + TAKE_BACK_MS === undo.until)

/** `reason`: why it cannot be taken back just now. */
type Props = { view: DeskView; now: Instant; reason: string | null; press: () => void }

export function TakeBack({ view, now, reason, press }: Props) {
  const { language } = useSpoken()
  const words = desk[language]
  const what = moveNow(view, now, language)
  const left = Math.min(TAKE_BACK_MS, Math.max(0, (view.undo?.until ?? 0) - now))
  return (
    <div className={what === null ? undefined : 'take-back'}>
      {what !== null && <Icon name="check" />}
      <p role="status">{what}</p>
      {what !== null && (
        <>
          <button
            type="button"
            aria-disabled={reason !== null}
            title={reason ?? undefined}
            onClick={(event) => {
              releaseIfPointed(event)
              press()
            }}
          >
            <Icon name="back" />
            {words.takeBack.action} <kbd className="stays">{words.keys.takeBack}</kbd>
          </button>
          <span className="left-over num" aria-hidden="true">
            {words.takeBack.left(Math.ceil(left / 1_000))}
          </span>
          <i key={view.undo?.until} style={{ inlineSize: `${left / (TAKE_BACK_MS / 100)}%` }} />
        </>
      )}
    </div>
  )
}
