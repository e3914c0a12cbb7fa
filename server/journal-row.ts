// One line of the journal: a fact, and everything that is known about how it came to be.
import type { Fact } from '#shared/queue/facts.ts'
import type { Instant, Role } from '#shared/queue/words.ts'

export type JournalRow = {
  readonly office: string
  /** 1, 2, 3 … within the office, over all its days. */
  readonly seq: number
  /** The local date in Europe/Athens. */
  readonly date: string
  readonly at: Instant
  readonly role: Role
  /** Null for a kiosk and for the calendar. */
  readonly person: string | null
  readonly command: string
  readonly fact: Fact
}
