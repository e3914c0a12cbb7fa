// What the waiting room's board shows. It does not grow with the queue and holds no name of anybody.
import { type Call, type Day, ticketsIn } from '../queue/day.ts'
import { printedLabel } from '../queue/printed-label.ts'
import { onRoll } from '../queue/roll.ts'
import type { Bilingual, BoardLayout } from '../queue/settings.ts'
import type { VoiceSettings } from '../queue/voice.ts'
import type { Instant, Label, WaitRange } from '../queue/words.ts'
import { type DoorsOpen, doorsOpen } from './doors-open.ts'
import { type Head, headOf } from './link.ts'
import { peopleFor } from './rolls.ts'
import { waitsAt } from './waits.ts'

export type BoardCall = {
  /** Counts up through the day: a screen rings for calls above the last one it knew, each once. */
  readonly call: number
  readonly ticket: Label
  readonly counter: string
  readonly at: Instant
}
export type BoardService = {
  readonly letter: string
  readonly name: Bilingual
  /** Null: people tear their numbers off a roll, and nobody knows how many have. */
  readonly people: number | null
  readonly onRoll: boolean
  /** For whoever comes now; null when no open counter can tell. */
  readonly wait: WaitRange | null
}
export type BoardView = Head & {
  /** Newest first. */
  readonly calls: readonly BoardCall[]
  /** Called, did not come, still valid; the latest first, three at most. */
  readonly missed: readonly Label[]
  readonly services: readonly BoardService[]
  /** The doors are shut and everybody has gone; null otherwise. */
  readonly shut: Omit<DoorsOpen, 'open'> | null
  /** What the office wants to be read; null: nothing. */
  readonly notice: Bilingual | null
  /** Whether a call rings. */
  readonly chime: boolean
  readonly voice: BoardVoice
}

/** How the calls sound. */
export type BoardVoice = Pick<VoiceSettings, 'bell' | 'volume' | 'times'> & {
  /** Whether they are said. */
  readonly speaks: boolean
  /** The numbers of the calls that are said in English too. */
  readonly english: readonly number[]
}

const MISSED_SHOWN = 3
/** As many as the largest board could ever draw, with room to spare. */
const CALLS_SHOWN = 12

/** `layout` null: all counters and all services. */
export function boardView(day: Day, now: Instant, layout: BoardLayout | null): BoardView {
  const atCounters = layout?.counters ?? null
  const ofServices = layout?.services ?? null
  const isOurs = (service: string) => ofServices === null || ofServices.includes(service)
  const waiting = ticketsIn(day, 'waiting')
  const { services } = waitsAt(day, now)
  const { open, ...doors } = doorsOpen(day, now)
  const gone = ticketsIn(day, 'waiting', 'called', 'serving').length === 0
  const calls = day.calls
    .filter(({ counter }) => atCounters === null || atCounters.includes(counter))
    .slice(0, CALLS_SHOWN)
  return {
    ...headOf(day),
    shut: !open && gone ? doors : null,
    calls: calls.map((call) => ({ ...call, ticket: printedLabel(call.ticket) })),
    missed: ticketsIn(day, 'missed')
      .filter(({ service }) => isOurs(service))
      .sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0))
      .slice(0, MISSED_SHOWN)
      .map((ticket) => printedLabel(ticket.label)),
    services: day.settings.services
      .filter(({ id }) => isOurs(id))
      .map((service) => ({
        letter: service.letter,
        name: service.name,
        people: peopleFor(waiting, service),
        onRoll: onRoll(service) !== null,
        wait: services.get(service.id)?.wait ?? null,
      })),
    notice: day.settings.texts.notice,
    chime: layout?.chime ?? true,
    voice: voiceOf(day, calls, layout),
  }
}

function voiceOf(day: Day, calls: readonly Call[], layout: BoardLayout | null): BoardVoice {
  const { speaks, english, bell, volume, times } = day.settings.voice
  const isAsked = ({ ticket }: Call) => english === 'always' || day.tickets.get(ticket)?.language === 'en'
  const said = speaks && (layout?.voice ?? true)
  return {
    speaks: said,
    bell,
    volume,
    times,
    english: said && english !== 'never' ? calls.filter(isAsked).map(({ call }) => call) : [],
  }
}
