// What the waiting room's board shows. It does not grow with the queue and holds no name of anybody.

import type { Bilingual } from '../queue/bilingual.ts'
import { type Call, counterState, type Day, type Ticket, ticketsIn } from '../queue/day.ts'
import { noticeHeld } from '../queue/notice.ts'
import { PLAIN_BOARD } from '../queue/plain-board.ts'
import { printedLabel } from '../queue/printed-label.ts'
import { onRoll } from '../queue/roll.ts'
import type { BoardLayout, BoardMedia, BoardWay } from '../queue/settings.ts'
import type { VoiceSettings } from '../queue/voice.ts'
import { delayAt } from '../queue/whose-turn.ts'
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
/** Called, did not come, still valid; `at`: where its holder may go, two counters at most, none where nobody serves it now. */
export type BoardMissed = { readonly ticket: Label; readonly at: readonly string[] }
/** How the board looks, as its layout was chosen. */
export type BoardLook = Pick<BoardLayout, 'columns' | 'colours' | 'bothLanguages'> & {
  /** Only of the counters whose calls are in the view. */
  readonly ways: readonly BoardWay[]
}
export type BoardView = Head & {
  /** Newest first. */
  readonly calls: readonly BoardCall[]
  /** The latest first, three at most. */
  readonly missed: readonly BoardMissed[]
  readonly services: readonly BoardService[]
  /** The doors are shut and everybody has gone; null otherwise. */
  readonly shut: Omit<DoorsOpen, 'open'> | null
  /** What is to be read: today's own while it holds, else the office's; null: nothing. */
  readonly notice: Bilingual | null
  /** Whether a call rings. */
  readonly chime: boolean
  readonly look: BoardLook
  /** What it shows while nobody is being called, in turn; none: nothing. */
  readonly media: readonly Pick<BoardMedia, 'file' | 'kind' | 'seconds'>[]
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
const COUNTERS_NAMED = 2
/** As many as the largest board could ever draw, and as many as could be called at once and wait for their place on it. */
const CALLS_SHOWN = 24

/** `layout` null: all counters and all services. */
export function boardView(day: Day, now: Instant, layout: BoardLayout | null): BoardView {
  const chosen: Omit<BoardLayout, 'id' | 'name'> = layout ?? PLAIN_BOARD
  const { counters, services: ofServices, keps, chime, ways, columns, colours, bothLanguages } = chosen
  const isShown = (counter: string) => (counters?.includes(counter) ?? true) && isOfKeps(day, counter, keps)
  const isOurs = (service: string) => ofServices?.includes(service) ?? true
  const waiting = ticketsIn(day, 'waiting')
  const { services } = waitsAt(day, now)
  const { open, ...doors } = doorsOpen(day, now)
  const gone = ticketsIn(day, 'waiting', 'called', 'serving').length === 0
  const calls = day.calls.filter(({ counter }) => isShown(counter)).slice(0, CALLS_SHOWN)
  return {
    ...headOf(day),
    shut: !open && gone ? doors : null,
    calls: calls.map((call) => ({ ...call, ticket: printedLabel(call.ticket) })),
    missed: ticketsIn(day, 'missed')
      .filter(({ service }) => isOurs(service))
      .sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0))
      .slice(0, MISSED_SHOWN)
      .map((ticket) => ({ ticket: printedLabel(ticket.label), at: countersFor(day, ticket) })),
    services: day.settings.services
      .filter(({ id }) => isOurs(id))
      .map((service) => ({
        letter: service.letter,
        name: service.name,
        people: peopleFor(waiting, service),
        onRoll: onRoll(service) !== null,
        wait: services.get(service.id)?.wait ?? null,
      })),
    notice: noticeHeld(day, now)?.text ?? day.settings.texts.notice,
    chime,
    look: { columns, colours, bothLanguages, ways: ways.filter((way) => calls.some((c) => c.counter === way.counter)) },
    media: chosen.media.map(({ file, kind, seconds }) => ({ file, kind, seconds })),
    voice: voiceOf(day, calls, chosen.voice),
  }
}

function voiceOf(day: Day, calls: readonly Call[], boardSpeaks: boolean): BoardVoice {
  const { speaks, english, bell, volume, times } = day.settings.voice
  const isAsked = ({ ticket }: Call) => english === 'always' || day.tickets.get(ticket)?.language === 'en'
  const said = speaks && boardSpeaks
  return {
    speaks: said,
    bell,
    volume,
    times,
    english: said && english !== 'never' ? calls.filter(isAsked).map(({ call }) => call) : [],
  }
}

const isOfKeps = ({ settings }: Day, counter: string, keps: BoardLayout['keps']): boolean =>
  keps === null || settings.counters.some(({ id, kep }) => id === counter && keps.includes(kep))

/** Where whoever was missed is expected: the counter that called, as long as it serves; otherwise others that do. */
function countersFor(day: Day, ticket: Ticket): string[] {
  const serving = day.settings.counters
    .filter((counter) => counterState(day, counter.id).state !== 'closed' && delayAt(day, counter, ticket) === 0)
    .map(({ id }) => id)
  return ticket.counter !== null && serving.includes(ticket.counter)
    ? [ticket.counter]
    : serving.slice(0, COUNTERS_NAMED)
}
