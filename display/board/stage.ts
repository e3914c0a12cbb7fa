// Who stands large on the board, and for how long: calls go up in their order, four at most, and none comes down before its time.
import type { Instant } from '#shared/queue/words.ts'
import type { BoardCall, BoardView } from '#shared/views/board-view.ts'
import { NOW_MS } from './what-is-now.ts'

/** However many press at once, a call stands large for eight seconds, and one more for the tick of the board's clock. */
export const AT_LEAST_MS = 9_000
export const SLABS = 4
/** The server's clock was put back, or this reckoning of it was wrong: what is later than this comes from another time. */
const OUT_OF_TIME_MS = 5_000

/** `since`: when it went up. */
export type Slab = { readonly call: BoardCall; readonly since: Instant }
export type Stage = {
  readonly date: string
  /** Up to when it was played, by the server's clock. */
  readonly at: Instant
  /** The calls of the last view that brought a new one, by number and time. */
  readonly known: ReadonlySet<string>
  /** In the order in which they went up, four at most. */
  readonly slabs: readonly Slab[]
  /** Called, and not up yet: the first goes up first. */
  readonly waiting: readonly BoardCall[]
}

const nameOf = ({ call, at }: BoardCall) => `${call} ${at}`
const empty = (date: string): Stage => ({ date, at: 0, known: new Set(), slabs: [], waiting: [] })

/**
 * The stage as it is now. `before` null: the screen has just been opened, and plays what it finds from the times of the calls,
 * so that late, second and reconnected boards show the same. Where nothing has changed it gives `before` itself.
 */
export function stageAt(before: Stage | null, { date, calls }: Pick<BoardView, 'date' | 'calls'>, now: Instant): Stage {
  const goesOn = before !== null && before.date === date && before.at - now <= OUT_OF_TIME_MS
  const started = goesOn ? before : empty(date)
  const to = Math.max(now, started.at)
  const fresh = calls.filter((call) => !started.known.has(nameOf(call))).sort((a, b) => a.call - b.call)
  let stage = withoutGone(started, calls)
  for (const call of fresh) {
    const isPast = call.at + NOW_MS <= stage.at // its time was over before this board was to show it
    if (isPast || call.at - to > OUT_OF_TIME_MS) continue
    stage = arrived(played(stage, Math.min(call.at, to)), call)
  }
  if (fresh.length > 0) stage = { ...stage, known: new Set(calls.map(nameOf)) }
  const next = played(stage, to)
  const isSame = next.slabs === started.slabs && next.waiting === started.waiting && fresh.length === 0
  return goesOn && isSame ? started : next
}

/** Calls that were taken back, or came to nothing. A ticket that is called anew is not gone. */
function withoutGone(stage: Stage, calls: readonly BoardCall[]): Stage {
  const stands = (own: BoardCall) => calls.some(({ call, ticket }) => call === own.call || ticket === own.ticket)
  return {
    ...stage,
    slabs: kept(stage.slabs, ({ call }) => stands(call)),
    waiting: kept(stage.waiting, stands),
  }
}

/** A counter that calls the next one calls the one before no more; a ticket that is called again keeps its place. */
function arrived(stage: Stage, call: BoardCall): Stage {
  const isReplaced = (own: BoardCall) => own.counter === call.counter || own.ticket === call.ticket
  const isUp = stage.slabs.some((slab) => slab.call.ticket === call.ticket)
  const slabs = kept(stage.slabs, (slab) => !isReplaced(slab.call))
  if (isUp) {
    const waiting = kept(stage.waiting, (own) => !isReplaced(own))
    return { ...stage, slabs: [...slabs, { call, since: stage.at }], waiting }
  }
  const isWaiting = stage.waiting.some(({ ticket }) => ticket === call.ticket)
  const others = stage.waiting.flatMap((own) => (own.ticket === call.ticket ? [call] : isReplaced(own) ? [] : [own]))
  return { ...stage, slabs, waiting: isWaiting ? others : [...others, call] }
}

/** What the time alone changes: who waits goes up as soon as there is room; whoever has had the time comes down. */
function played(stage: Stage, to: Instant): Stage {
  let { at, slabs, waiting } = stage
  for (;;) {
    const [first, ...others] = waiting
    if (first !== undefined && slabs.length < SLABS) {
      slabs = [...slabs, { call: first, since: at }]
      waiting = others
      continue
    }
    const [oldest, ...younger] = slabs
    if (oldest === undefined) break
    const due = oldest.since + (first === undefined ? NOW_MS : AT_LEAST_MS)
    if (due > to) break
    at = Math.max(at, due)
    slabs = younger
  }
  return { ...stage, at: Math.max(at, to), slabs, waiting }
}

/** The same list where nothing goes. */
function kept<T>(list: readonly T[], stays: (one: T) => boolean): readonly T[] {
  return list.every(stays) ? list : list.filter(stays)
}
