// What may be chosen of a board, and what a board shows for which nothing was chosen: without shapes, so that pages can have it.
import type { BoardLayout } from './settings.ts'

/** Ways to go; `up` and `down` are stairs or a lift. */
export const ARROWS = ['left', 'right', 'ahead', 'ahead-left', 'ahead-right', 'back', 'up', 'down'] as const
export type Arrow = (typeof ARROWS)[number]

/** Letters of a direction in words: more are not read in passing. */
export const DIRECTION_AT_MOST = 28

/** All counters and all services, with the chime, in blue, in one language. */
export const PLAIN_BOARD = {
  counters: null,
  services: null,
  chime: true,
  voice: true,
  keps: null,
  columns: 1,
  colours: 'dark',
  bothLanguages: false,
  ways: [],
  media: [],
} satisfies Omit<BoardLayout, 'id' | 'name'>
