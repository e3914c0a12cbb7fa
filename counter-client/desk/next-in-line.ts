// Whom this counter would call now: it calls people whom it only helps with once they have waited long enough.
import type { Instant } from '#shared/queue/words.ts'
import type { DeskView, DeskWaiting } from '#shared/views/desk-view.ts'
import type { DeskRoll } from '#shared/views/rolls.ts'

export const mayBeCalled = ({ delay, turn }: DeskWaiting, now: Instant): boolean => delay === 0 || turn <= now

export const nextOf = (view: DeskView, now: Instant): DeskWaiting | undefined =>
  view.waiting.find((one) => mayBeCalled(one, now))

/** The roll whose number the counter calls when nobody waits who is known; undefined: it calls from none. */
export const rollOf = (view: DeskView): DeskRoll | undefined => view.rolls.find(({ turn }) => turn)

/** How long until a minute shows nought: `5′` for four and a half minutes. */
export const minutesUntil = (at: Instant, now: Instant): string => `${Math.max(1, Math.ceil((at - now) / 60_000))}′`
