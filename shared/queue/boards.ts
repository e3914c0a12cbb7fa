// What one board shows and how it looks.
import { z } from 'zod'
import { kepCode } from './bilingual.ts'
import { counterId, identifier } from './identifier.ts'
import { ARROWS, DIRECTION_AT_MOST } from './plain-board.ts'

/** A picture or a video on a board. `file`: the SHA-256 of its bytes. `name`: by which people know it again. */
const boardMedia = z.strictObject({
  id: identifier,
  file: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['picture', 'video']),
  name: z.string().trim().min(1).max(120),
  /** How long a picture stands; a video is as long as it is. */
  seconds: z.int().min(3).max(300),
})

const direction = z.string().trim().min(1).max(DIRECTION_AT_MOST)
/** How one walks from a board to a counter: an arrow, a few words, or both. */
const boardWay = z.strictObject({
  counter: counterId,
  arrow: z.enum(ARROWS).nullable(),
  text: z.strictObject({ el: direction, en: direction }).nullable(),
})

/** What one board shows: all, or only some counters' calls and some services' waits. */
export const board = z.strictObject({
  id: identifier,
  name: z.string().trim().min(1).max(60),
  counters: z.array(counterId).min(1).nullable(),
  services: z.array(identifier).nullable(),
  chime: z.boolean(),
  /** Whether it says the calls, where the office's boards do. */
  voice: z.boolean().default(true),
  /** Only calls at counters of these KEPs; null: of all. */
  keps: z.array(kepCode).min(1).nullable().default(null),
  /** Of earlier calls. */
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  colours: z.enum(['dark', 'light']).default('dark'),
  /** Whether the words beside the numbers stand in the second language too. */
  bothLanguages: z.boolean().default(false),
  ways: z.array(boardWay).max(60).default([]),
  /** Shown in turn while nobody is being called; none: no media area. */
  media: z.array(boardMedia).max(30).default([]),
})
