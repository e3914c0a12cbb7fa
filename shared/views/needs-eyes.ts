// What needs a supervisor's eyes at this moment, the worst first, each with what would help.
import type { Bilingual } from '../queue/bilingual.ts'
import type { Instant, Label } from '../queue/words.ts'
import type { PrinterPaper } from './paper.ts'
import type { TodayCounter, TodayService, TodayView } from './today-view.ts'

/** What would help somebody who waits: `calls` a counter that is free and may call them, `helps` one that is free and may not, `returns` one that is paused, `opens` one that is closed. */
export type Help = { readonly how: 'calls' | 'helps' | 'returns' | 'opens'; readonly counter: string }
type OfService = { readonly letter: string; readonly name: Bilingual }

/** `since`: when it became so. */
export type Need =
  | {
      readonly need: 'waits-long'
      readonly since: Instant
      readonly service: OfService
      /** Since when whoever has waited longest for it waits. */
      readonly from: Instant
      /** Whose; null: the longest wait of all is another's. */
      readonly label: Label | null
      /** How many wait for it longer than the limit. */
      readonly people: number
      readonly help: Help | null
    }
  | {
      readonly need: 'nobody-serves'
      readonly since: Instant
      readonly service: OfService
      readonly people: number
      readonly help: Help | null
    }
  | {
      readonly need: 'serves-long'
      readonly since: Instant
      readonly counter: string
      readonly from: Instant
      readonly label: Label | null
    }
  | {
      readonly need: 'paused-long'
      readonly since: Instant
      readonly counter: string
      readonly from: Instant
      /** How many wait whom it could call. */
      readonly people: number
    }
  | { readonly need: 'printer'; readonly since: Instant | null; readonly printer: PrinterPaper }

const MINUTE = 60_000
/** People who wait for what nobody calls have waited long enough to be told of. */
const NOBODY_MINUTES = 5
/** A pause that lasts longer, while people wait, is a long one. */
const PAUSE_MINUTES = 15

export function needsEyes(view: TodayView, now: Instant): Need[] {
  const [worst, ...others] = waiting(view, now)
  return [
    ...(worst === undefined ? [] : [worst]),
    ...view.printers
      .filter(isInTrouble)
      .map((printer): Need => ({ need: 'printer', since: printer.paper.since, printer })),
    ...servesLong(view, now),
    ...pausedLong(view, now),
    ...others,
  ]
}

/** The same words for the same state, whatever the clock says: by it one knows whether something is new. */
export function keyOf(need: Need): string {
  switch (need.need) {
    case 'waits-long':
    case 'nobody-serves':
      return `${need.need} ${need.service.letter}`
    case 'serves-long':
    case 'paused-long':
      return `${need.need} ${need.counter} ${need.from}`
    case 'printer':
      return `${need.need} ${need.printer.id}`
  }
}

export const isInTrouble = ({ paper }: PrinterPaper): boolean => paper.state === 'silent' || paper.printer !== undefined

/** Service by service, whoever has waited longest first. */
function waiting(view: TodayView, now: Instant): Need[] {
  const limit = view.goals.alertMinutes * MINUTE
  const found = view.services.flatMap((service): { from: Instant; need: Need }[] => {
    const [from] = service.waitingSince
    if (from === undefined) return []
    const of = { letter: service.letter, name: service.name }
    const people = service.waitingSince.filter((since) => now - since >= limit).length
    const help = helpFor(view, service)
    if (people > 0) {
      const label = view.longest?.since === from ? view.longest.label : null
      return [{ from, need: { need: 'waits-long', since: from + limit, service: of, from, label, people, help } }]
    }
    const since = from + NOBODY_MINUTES * MINUTE
    if (since > now || view.counters.some((counter) => isOpen(counter) && counter.letters.includes(service.letter)))
      return []
    return [{ from, need: { need: 'nobody-serves', since, service: of, people: service.waitingSince.length, help } }]
  })
  return found.sort((a, b) => a.from - b.from).map(({ need }) => need)
}

/** A counter with nothing to do that calls it; one that does not; one that would if its pause were over; one that would if it were open. */
function helpFor({ counters }: TodayView, { letter }: TodayService): Help | null {
  const calls = ({ letters }: TodayCounter) => letters.includes(letter)
  const idle = counters.find((counter) => counter.state === 'free' && calls(counter))
  const free = counters.find((counter) => counter.state === 'free' && !calls(counter))
  const paused = counters.find((counter) => counter.state === 'paused' && calls(counter))
  const closed = counters.find((counter) => counter.state === 'closed' && calls(counter))
  if (idle !== undefined) return { how: 'calls', counter: idle.id }
  if (free !== undefined) return { how: 'helps', counter: free.id }
  if (paused !== undefined) return { how: 'returns', counter: paused.id }
  return closed === undefined ? null : { how: 'opens', counter: closed.id }
}

const isOpen = ({ state }: TodayCounter) => state !== 'closed' && state !== 'paused'

function servesLong({ counters, goals }: TodayView, now: Instant): Need[] {
  return counters.flatMap(({ id, state, since, ticket }): Need[] => {
    const works = state === 'serving' || state === 'attending' || state === 'called'
    if (!works || since === null || now - since < goals.alertMinutes * MINUTE) return []
    return [
      { need: 'serves-long', since: since + goals.alertMinutes * MINUTE, counter: id, from: since, label: ticket },
    ]
  })
}

function pausedLong({ counters, services }: TodayView, now: Instant): Need[] {
  return counters.flatMap(({ id, state, since, letters }): Need[] => {
    if (state !== 'paused' || since === null || now - since < PAUSE_MINUTES * MINUTE) return []
    const people = services
      .filter(({ letter }) => letters.includes(letter))
      .reduce((sum, { waitingSince }) => sum + waitingSince.length, 0)
    return people === 0
      ? []
      : [{ need: 'paused-long', since: since + PAUSE_MINUTES * MINUTE, counter: id, from: since, people }]
  })
}
