// A command that nobody answered may have arrived: asked for again, it is the same command, and gives the same number.
import type { Command } from '#shared/queue/commands.ts'

export type Unanswered = { readonly asked: string; readonly id: string; readonly at: number }

/** Whoever asks for the same within this time is taken for the same citizen: an older number may have been called since. */
const SAME_CITIZEN_MS = 60_000

/** The id to ask with; `fresh` where it is another command, or another citizen. Times in milliseconds of one clock. */
export function idFor(command: Command, before: Unanswered | null, now: number, fresh: string): string {
  const again = before !== null && before.asked === JSON.stringify(command) && now - before.at < SAME_CITIZEN_MS
  return again ? before.id : fresh
}

export const leftUnanswered = (command: Command, id: string, now: number): Unanswered => ({
  asked: JSON.stringify(command),
  id,
  at: now,
})
