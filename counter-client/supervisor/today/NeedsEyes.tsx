// What needs a supervisor's eyes: at most three, each with what would help; with none it says so.
import { timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/words.ts'
import { printerText } from '#shared/text/printer.ts'
import { today } from '#shared/text/today.ts'
import { isInTrouble, keyOf, type Need } from '#shared/views/needs-eyes.ts'
import type { PrinterPaper } from '#shared/views/paper.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { wholeMinutes } from '../../staff/times.ts'

const MOST = 3

export function NeedsEyes({ needs, goals, now }: { needs: readonly Need[]; goals: TodayView['goals']; now: Instant }) {
  const words = today[useSpoken().language].eyes
  return (
    <section className="today-eyes">
      <h2>{words.title}</h2>
      {needs.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ul>
          {needs.slice(0, MOST).map((need) => (
            <One key={keyOf(need)} need={need} goals={goals} now={now} />
          ))}
        </ul>
      )}
      {needs.length > MOST && <p className="quiet">{words.more(needs.length - MOST)}</p>}
    </section>
  )
}

function One({ need, goals, now }: { need: Need; goals: TodayView['goals']; now: Instant }) {
  const said = useSaid(need, goals, now)
  const waits = need.need === 'waits-long' || need.need === 'nobody-serves'
  return (
    <li className={waits ? 'waits' : undefined}>
      <Icon name={need.need === 'printer' ? 'printer' : waits ? 'clock' : 'warn'} />
      <div>
        <b>{said.what}</b>
        {said.help.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {need.since !== null && <time>{timeOf(need.since)}</time>}
    </li>
  )
}

function useSaid(need: Need, goals: TodayView['goals'], now: Instant): { what: string; help: string[] } {
  const { language } = useSpoken()
  const words = today[language].eyes
  const since = (from: Instant) => wholeMinutes(now - from)
  const helped = (of: Extract<Need, { help: unknown }>) =>
    of.help === null ? [] : [words[of.help.how](of.help.counter, of.service.letter)]
  switch (need.need) {
    case 'waits-long': {
      const what =
        need.label === null
          ? words.waitsFor(need.service.letter, since(need.from), goals.alertMinutes)
          : words.waits(need.label, since(need.from), goals.alertMinutes)
      return {
        what,
        help: [...(need.people > 1 ? [words.people(need.service.letter, need.people)] : []), ...helped(need)],
      }
    }
    case 'nobody-serves':
      return {
        what: words.nobody(need.service.letter, need.service.name[language]),
        help: [words.wait(need.people), ...helped(need)],
      }
    case 'serves-long':
      return { what: words.serves(need.counter, since(need.from), need.label), help: [words.servesHelp] }
    case 'paused-long':
      return { what: words.paused(need.counter, since(need.from)), help: [words.pausedHelp(need.people)] }
    case 'printer': {
      const { name, paper, instead } = need.printer
      const printer = printerText[language]
      const goesOn = instead === null ? today[language].printerMore : printer.instead(instead)
      const state = paper.printer ?? { state: 'silent' as const, trouble: null }
      return {
        what: `${name} · ${printer.says(state, paper.since === null ? null : timeOf(paper.since))}`,
        help: [paper.state === 'silent' ? goesOn : printer.lowMore],
      }
    }
  }
}

/** Said politely when something new needs eyes, on whichever page one is; the minutes that run are not said again. */
export function NeedsAloud({ needs }: { needs: readonly Need[] }) {
  const words = today[useSpoken().language].eyes
  const about = (need: Need) =>
    'service' in need ? need.service.letter : 'counter' in need ? need.counter : need.printer.name
  return (
    <p role="status" className="unseen">
      {needs.slice(0, MOST).map((need) => `${words.aloud[need.need](about(need))}. `)}
    </p>
  )
}

/** Of the printers only what the list does not say already. */
export function notSaidBelow(printers: readonly PrinterPaper[], needs: readonly Need[]): PrinterPaper[] {
  const said = new Set(needs.slice(0, MOST).flatMap((need) => (need.need === 'printer' ? [need.printer.id] : [])))
  return printers.map((printer) =>
    said.has(printer.id) && isInTrouble(printer) ? { ...printer, paper: { state: 'ready', since: null } } : printer,
  )
}
