// A saved printer as it is now: in words, with what it was asked lately and what it may be asked.
import { timeOf } from '#shared/calendar.ts'
import type { PrinterNow } from '#shared/printers/told.ts'
import type { Printer } from '#shared/queue/printers.ts'
import type { Instant } from '#shared/queue/words.ts'
import { printerText } from '#shared/text/printer.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import type { Paper } from '#shared/views/paper.ts'
import { Icon } from '../../../../staff/Icon.tsx'
import { useSpoken } from '../../../../staff/spoken.ts'
import type { Greek } from '../greek-of-page.ts'
import { Asking } from './Asking.tsx'
import { conditionOf, wellnessOf } from './condition.ts'
import { slipSaid } from './slip-said.ts'
import type { PrintersHeard } from './use-printers-now.ts'

type Props = {
  readonly printer: Printer
  /** As it is saved; null: it is not yet. */
  readonly saved: Printer | null
  readonly office: string
  readonly now: PrintersHeard
  readonly onGreek: (greek: Greek) => void
}

export function PrinterNowPanel({ printer, saved, office, now, onGreek }: Props) {
  const words = settingsPrinters[useSpoken().language].now
  if (saved === null) return <p className="quiet printers-now">{words.unsaved}</p>
  const { isLost } = now
  const told = now.now?.printers.find(({ id }) => id === printer.id) ?? null
  const isOtherwise = JSON.stringify(printer) !== JSON.stringify(saved)
  return (
    <section className="printers-now" aria-label={words.of(words.title, saved.name)}>
      {told === null && <p className="quiet">{isLost ? words.noAnswer : words.unheard}</p>}
      {told !== null && <Told told={told} at={now.now?.at ?? 0} />}
      {told !== null && isLost && <p className="heed">{words.lost}</p>}
      <Asking office={office} printer={saved} told={told} askAgain={now.askAgain} onGreek={onGreek} />
      {isOtherwise && <p className="quiet">{words.asSaved}</p>}
    </section>
  )
}

function Told({ told: { paper, agent, unknown, asked, lost }, at }: { told: PrinterNow; at: Instant }) {
  const words = settingsPrinters[useSpoken().language].now
  // What the staff asked for stands in a list of its own.
  const slips = unknown.filter((id) => asked.every((one) => one.id !== id)).map((id) => slipSaid(id, at))
  return (
    <>
      <State paper={paper} />
      <p className="quiet">{agent === null ? words.here : words.agent(agent)}</p>
      {slips.length > 0 && <p className="heed">{words.unknown(slips.join(', '))}</p>}
      {lost.length > 0 && <p className="heed">{words.lostLetters(lost.join(' '))}</p>}
    </>
  )
}

function State({ paper }: { paper: Paper }) {
  const words = printerText[useSpoken().language]
  const condition = conditionOf(paper)
  const wellness = wellnessOf(condition)
  const since = wellness === 'well' || paper.since === null ? null : timeOf(paper.since)
  return (
    <p className={`printers-state is-${wellness}`} role="status">
      <Icon name={wellness === 'well' ? 'check' : 'warn'} />
      <b>{words.says(condition, since)}</b>
    </p>
  )
}
