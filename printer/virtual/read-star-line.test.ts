// What a Star might garble is an error, with the place where it stands.
import { expect, test } from 'vitest'
import { PROFILES } from '#shared/slip/profiles.ts'
import { Garbled } from './commands.ts'
import { interpret } from './interpret.ts'

const START = [0x1b, 0x40, 0x1b, 0x7a, 1, 0x1b, 0x1d, 0x74, 18]
const CUT = [0x1b, 0x64, 3]
const STAR = PROFILES['star-line']
const read = (...bytes: number[]) => interpret(Uint8Array.from(bytes), STAR)
const image = (width: number, ...data: number[]) => [0x1b, 0x58, width & 0xff, width >> 8, ...data]
const black = (bytes: number) => Array<number>(bytes).fill(0xff)

test('a line, a gap, a cut', () => {
  expect(read(...START, 0xc1, 0x0a, 0x1b, 0x61, 2, ...CUT)).toEqual([
    { kind: 'text', text: 'Α', align: 'left', bold: false, width: 1, height: 1 },
    { kind: 'feed', lines: 2 },
    { kind: 'cut' },
  ])
})

test('what only asks or prepares leaves nothing on the paper', () => {
  expect(read(...START, 0x1b, 0x1e, 0x61, 1, 0, 0x1b, 0x1e, 0x45, 0, ...CUT, 0x17, 0x17)).toEqual([{ kind: 'cut' }])
})

test.each([
  ['an unknown command after ESC', [...START, 0x1b, 0x70, ...CUT], 'unknown command ESC 0x70 at byte 10'],
  ['an unknown command after ESC GS', [...START, 0x1b, 0x1d, 0x53, ...CUT], 'unknown command ESC GS 0x53'],
  ['an unknown command after ESC RS', [...START, 0x1b, 0x1e, 0x46, 0, ...CUT], 'unknown command ESC RS 0x46'],
  ['an unknown QR command', [...START, 0x1b, 0x1d, 0x79, 0x49, 0, 0, ...CUT], 'unknown command ESC GS y'],
  ['a command of the other dialect', [...START, 0x1d, 0x56, 66, 0, ...CUT], 'no glyph for 0x1d'],
  ['a question of real time among the rest', [...START, 0x1b, 0x06, 0x01, ...CUT], 'unknown command ESC 0x06'],
  ['a bare control character', [...START, 0x07, ...CUT], 'no glyph for 0x07'],
  ['a byte that the page has no glyph for', [...START, 0xd2, 0x0a, ...CUT], 'no glyph for 0xd2'],
  ['Greek before a page was chosen', [0x1b, 0x40, 0xc1, 0x0a, ...CUT], 'a page that was not chosen'],
  ['a page of another printer', [0x1b, 0x40, 0x1b, 0x1d, 0x74, 47, ...CUT], 'page 47'],
  ['a size beyond six', [...START, 0x1b, 0x69, 0x36, 0x30, ...CUT], 'size 0x36 0x30'],
  ['a size that may be taken for a question', [...START, 0x1b, 0x69, 5, 5, ...CUT], 'size 0x05 0x05'],
  ['a fourth alignment', [...START, 0x1b, 0x1d, 0x61, 3, ...CUT], 'an unknown alignment'],
  ['a feed of nothing', [...START, 0x1b, 0x61, 0, ...CUT], 'a feed of 0 lines'],
  ['a full cut', [...START, 0x1b, 0x64, 2], 'unknown cut 0x02'],
  ['lines of a height that somebody set', [0x1b, 0x40, 0x41, 0x0a, ...CUT], 'a line of an unknown height'],
  ['text in lines that touch', [...START, 0x1b, 0x30, 0x41, 0x0a, ...CUT], 'a line of an unknown height'],
  ['a picture in lines that do not', [...START, ...image(576, ...black(1728)), 0x0a, ...CUT], 'a white seam'],
  ['a picture beside text', [...START, 0x41, ...image(576, ...black(1728)), 0x0a, ...CUT], 'a command inside a line'],
  [
    'text beside a picture',
    [...START, ...image(576, ...black(1728)), 0x41, 0x0a, ...CUT],
    'a command inside a picture',
  ],
  ['a picture narrower than the paper', [...START, ...image(2, ...black(6)), 0x0a, ...CUT], 'narrower than the paper'],
  ['a picture wider than the paper', [...START, ...image(577, ...black(1731)), 0x0a, ...CUT], 'wider than the paper'],
  ['half a picture', [...START, ...image(576, 1, 2, 3)], 'the end is missing'],
  ['a line wider than the paper', [...START, ...Array<number>(49).fill(0x41), 0x0a, ...CUT], 'wider than the paper'],
  ['an empty QR', [...START, 0x1b, 0x1d, 0x79, 0x50, ...CUT], 'an empty QR'],
  ['squares of nine dots', [...START, 0x1b, 0x1d, 0x79, 0x53, 0x32, 9, ...CUT], 'unknown QR setting'],
  ['no cut', [...START, 0x41, 0x0a], 'no cut'],
  ['a picture without its end', [...START, 0x1b, 0x30, ...image(576, ...black(1728))], 'a line without its end'],
])('%s is refused', (_, bytes, message) => {
  expect(() => read(...bytes)).toThrow(Garbled)
  expect(() => read(...bytes)).toThrow(message)
})
