// When the desk makes itself heard: somebody comes to an empty line, or the line to the server is lost. Never for anything else.
import type { Instant, Label } from '#shared/queue/words.ts'
import type { Link } from '#shared/screen/line.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { nextOf } from '../next-in-line.ts'

/** As much of a moment at the desk as a bell goes by. */
export type Moment = {
  readonly live: boolean
  readonly free: boolean
  /** Whom the counter could call. */
  readonly next: Label | null
}

export const momentOf = (view: DeskView, link: Link, now: Instant): Moment => ({
  live: link.state === 'live',
  free: view.state === 'free',
  next: nextOf(view, now)?.label ?? null,
})

/** `before` null: the page has only just come up. A counter that becomes free has its clerk before it; a cut is no empty line. */
export const shouldRing = (before: Moment | null, after: Moment): boolean =>
  before?.live === true && after.live && before.free && after.free && before.next === null && after.next !== null

export const shouldWarn = (before: Moment | null, after: Moment): boolean => before?.live === true && !after.live
