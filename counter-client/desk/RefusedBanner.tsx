// Presses that were kept and then refused: which, why, and where their cases are now. It stays until it has been read.
import { timeOf } from '#shared/calendar.ts'
import type { Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { focusPage } from '../staff/focus-page.ts'
import { Icon } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { rowWords } from './entry-words.ts'
import type { RefusedPress, WhyRefused } from './kept/press.ts'
import type { Keeping } from './kept/use-kept.ts'

/** `onSheet` null: there is no sheet here; then the cases wait for one, and so does the banner. */
type Props = { view: DeskView; keeping: Keeping; onSheet: (() => void) | null }

export function RefusedBanner({ view, keeping, onSheet }: Props) {
  const { language } = useSpoken()
  const { local } = desk[language]
  const { refused } = keeping
  const hasCases = refused.some((one) => one.rows.length > 0)
  const wait = refused.some((one) => !one.inSheet)
  return (
    <div className="banner">
      <Icon name="warn" />
      <div className="refused">
        <p>
          <b>{local.refused(refused.length)}</b> {hasCases && (wait ? local.inSheetLater : local.inSheet)}
        </p>
        <ul>
          {refused.map((one) => (
            <li key={one.id}>{refusedWords(one, view, language)}</li>
          ))}
        </ul>
      </div>
      {hasCases && !wait && onSheet !== null && view.state !== 'closed' && (
        <button
          type="button"
          className="in-banner"
          onClick={() => {
            focusPage()
            onSheet()
          }}
        >
          {local.openSheet}
        </button>
      )}
      {!wait && (
        <button
          type="button"
          className="in-banner"
          onClick={() => {
            focusPage()
            keeping.dismiss()
          }}
        >
          {local.dismiss}
        </button>
      )}
    </div>
  )
}

/** `«Ολοκλήρωση» για τον Α 023 (10:41, θυρίδα 3), Γνήσιο υπογραφής × 4: Αυτή η θυρίδα δεν είναι δική σας.` */
function refusedWords({ command, ticket, pressedAt, rows, why }: RefusedPress, view: DeskView, language: Language) {
  const { local } = desk[language]
  const pressed = local.pressed[command.type](ticket ?? '')
  const what = `${pressed} (${local.at(timeOf(pressedAt), command.counter)})`
  const whole = rows.length === 0 ? what : `${what}, ${rowWords(rows, view, language)}`
  return `${whole}: ${whyWords(why, language)}`
}

function whyWords(why: WhyRefused, language: Language): string {
  const { local } = desk[language]
  if (why === 'other-ticket') return local.otherTicket
  if (why === 'other-day') return local.otherDay
  return refusals[language][why]
}
