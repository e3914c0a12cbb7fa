// The rows themselves: procedure, channel, quantity. The same sheet for a ticket, without one, and in a correction.
import type { CaseRow } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { releaseIfPointed } from '../staff/focus-page.ts'
import { Icon } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { type ChangeDraft, casesIn, type Draft, perChannel, stepped, withChannel } from './draft.ts'
import { procedureWords } from './entry-words.ts'
import { Quantity } from './Quantity.tsx'

type Props = {
  view: Pick<DeskView, 'procedures' | 'channels'>
  draft: Draft
  change: ChangeDraft
  /** What an empty sheet means. */
  none: string
}

export function CasesSheet({ view, draft, change, none }: Props) {
  const words = desk[useSpoken().language].cases
  const sum = casesIn(draft.rows)
  if (draft.rows.length === 0) return <p className="none">{none}</p>
  return (
    <>
      <ul>
        {draft.rows.map((row, at) => (
          <Row key={`${row.procedure} ${rowsBefore(draft.rows, at)}`} {...{ view, draft, change, row, at }} />
        ))}
      </ul>
      <p className="sheet-sum">
        <span>
          <b>{sum}</b> {words.word(sum)}
        </span>
        <span className="quiet">
          {perChannel(draft.rows, view.channels)
            .map(({ code, quantity }) => `${code} ${quantity}`)
            .join(' · ')}
        </span>
      </p>
    </>
  )
}

type RowProps = Omit<Props, 'none'> & { row: CaseRow; at: number }

function Row({ view, draft, change, row, at }: RowProps) {
  const { language } = useSpoken()
  const words = desk[language].cases
  const what = procedureWords(row.procedure, view, language)
  const last = row.quantity === 1
  const step = (by: 1 | -1) => (event: { detail: number }) => {
    releaseIfPointed(event)
    change((now) => stepped(now, at, by))
  }
  return (
    <li className={at === draft.live ? 'live' : undefined}>
      <span className="what">{what}</span>
      <fieldset className="channel" aria-label={words.channelOf(what)}>
        {view.channels.map(({ code }) => (
          <button
            type="button"
            key={code}
            aria-pressed={code === row.channel}
            onClick={(event) => {
              releaseIfPointed(event)
              change((now) => withChannel(now, at, code))
            }}
          >
            {code}
          </button>
        ))}
      </fieldset>
      <span className="step">
        <button type="button" aria-label={last ? words.remove(what) : words.less(what)} onClick={step(-1)}>
          <Icon name={last ? 'remove' : 'minus'} />
        </button>
        <Quantity label={words.quantity(what)} quantity={row.quantity} at={at} change={change} />
        <button type="button" aria-label={words.more(what)} onClick={step(1)}>
          <Icon name="plus" />
        </button>
      </span>
    </li>
  )
}

/** How many earlier rows are of the same procedure: a name for a row that stays its own while others come and go. */
const rowsBefore = (rows: readonly CaseRow[], at: number): number =>
  rows.slice(0, at).filter((row) => row.procedure === rows[at]?.procedure).length
