// Whether a text fits where it is read: on one line, on a few, or no more.

/** Letters of a line, and how many lines there are at most. */
export const ROOM = {
  welcome: { letters: 60, lines: 1 },
  notice: { letters: 80, lines: 2 },
  slip: { letters: 42, lines: 3 },
} as const

export type HowLong = {
  readonly letters: number
  readonly lines: number
  readonly fits: boolean
  readonly most: number
}

export function howLong(text: string, which: keyof typeof ROOM): HowLong {
  const room = ROOM[which]
  const letters = [...text.trim()].length
  const lines = Math.max(1, Math.ceil(letters / room.letters))
  return { letters, lines, fits: lines <= room.lines, most: room.letters * room.lines }
}
