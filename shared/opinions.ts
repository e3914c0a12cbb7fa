// What citizens say after they were served: a rating, a few words, or a message that is answered. The words of it, for everybody.
import type { Bilingual } from './queue/bilingual.ts'
import type { Instant } from './queue/words.ts'

/** 4: very well, 3: well, 2: so-so, 1: not well. */
export const ratings = [4, 3, 2, 1] as const
export type Rating = (typeof ratings)[number]

/** Where a rating was given: at a ticket's own page, or at the tablet at the exit. */
export const ratingSources = ['phone', 'exit'] as const
export type RatingSource = (typeof ratingSources)[number]

export const WORDS_LENGTH = 300
export const MESSAGE_LENGTH = 2_000
export const CONTACT_LENGTH = 120
export const NOTE_LENGTH = 1_000

export const messageKinds = ['complaint', 'suggestion', 'thanks'] as const
export type MessageKind = (typeof messageKinds)[number]

export const messageStates = ['new', 'read', 'answered', 'closed'] as const
export type MessageState = (typeof messageStates)[number]

export const wordsReasons = ['names-somebody', 'insults', 'other'] as const
/** Why words were deleted. */
export type WordsReason = (typeof wordsReasons)[number]

/** Where a message can be sent to, `GET /api/opinions/form`: for everybody. */
export type OpinionForm = {
  readonly offices: readonly {
    readonly id: string
    readonly name: Bilingual
    /** The counters that belong to each KEP today, so that whoever only remembers the counter finds it. */
    readonly keps: readonly { readonly kep: string; readonly name: Bilingual; readonly counters: readonly string[] }[]
  }[]
}

/** What whoever sent a message is told. */
export type MessageSent = { readonly reference: string; readonly at: Instant }

/** Why something that a citizen said was not taken. */
export type OpinionProblem = 'malformed' | 'too-many' | 'switched-off' | 'no-such-link' | 'forbidden'

export type MessageAct = {
  readonly at: Instant
  /** The name of whoever did it; null: forgotten. */
  readonly by: string | null
  readonly act: 'read' | 'answered' | 'closed' | 'contact-deleted'
  readonly said: string | null
}

/** As the staff see it. */
export type Message = {
  readonly reference: string
  readonly kep: string
  readonly office: string
  readonly at: Instant
  readonly kind: MessageKind
  /** Null: its time is over. */
  readonly text: string | null
  readonly contact: string | null
  readonly state: MessageState
  /** The newest last. */
  readonly history: readonly MessageAct[]
}
export type Messages = { readonly messages: readonly Message[] }

/** Some words that somebody left. */
export type Words = {
  readonly id: string
  readonly kep: string
  readonly office: string
  readonly date: string
  readonly text: string
}
