// What a real printer might garble is an error, with the place where it stands.
import { expect, test } from 'vitest'
import { EPSON_80MM } from '../profile.ts'
import { Garbled, interpret } from './interpret.ts'

const START = [0x1b, 0x40, 0x1b, 0x74, 47]
const CUT = [0x1d, 0x56, 66, 0]
const read = (...bytes: number[]) => interpret(Uint8Array.from(bytes), EPSON_80MM)

test('a line, a gap, a cut', () => {
  expect(read(...START, 0xc1, 0x0a, 0x1b, 0x64, 2, ...CUT)).toEqual([
    { kind: 'text', text: 'Α', align: 'left', bold: false, width: 1, height: 1 },
    { kind: 'feed', lines: 2 },
    { kind: 'cut' },
  ])
})

test('a reset forgets size, weight and place', () => {
  const lines = read(
    ...START,
    0x1b,
    0x61,
    1,
    0x1b,
    0x45,
    1,
    0x1d,
    0x21,
    0x11,
    0x41,
    0x0a,
    0x1b,
    0x40,
    0x41,
    0x0a,
    ...CUT,
  )
  expect(lines).toContainEqual({ kind: 'text', text: 'A', align: 'center', bold: true, width: 2, height: 2 })
  expect(lines).toContainEqual({ kind: 'text', text: 'A', align: 'left', bold: false, width: 1, height: 1 })
})

test.each([
  ['an unknown command after ESC', [...START, 0x1b, 0x70, 0, ...CUT], 'unknown command ESC 0x70 at byte 6'],
  ['an unknown command after GS', [...START, 0x1d, 0x42, 0, ...CUT], 'unknown command GS 0x42'],
  ['a bare control character', [...START, 0x07, ...CUT], 'no glyph for 0x07'],
  ['a byte that the page has no glyph for', [...START, 0xd2, 0x0a, ...CUT], 'no glyph for 0xd2'],
  ['Greek before a page was chosen', [0x1b, 0x40, 0xc1, 0x0a, ...CUT], 'a page that was not chosen'],
  ['Greek after a reset', [...START, 0x1b, 0x40, 0xc1, 0x0a, ...CUT], 'a page that was not chosen'],
  ['a page of another printer', [0x1b, 0x40, 0x1b, 0x74, 14, ...CUT], 'page 14'],
  ['the library’s own cut', [...START, 0x1d, 0x56, 0, 0x1b, 0x40], 'unknown cut'],
  ['a size beyond eight', [...START, 0x1d, 0x21, 0x88, ...CUT], 'size 0x88'],
  ['a fourth alignment', [...START, 0x1b, 0x61, 3, ...CUT], 'an unknown alignment'],
  ['a command in the middle of a line', [...START, 0x41, 0x1b, 0x45, 1, 0x0a, ...CUT], 'a command inside a line'],
  ['a line wider than the paper', [...START, ...Array<number>(49).fill(0x41), 0x0a, ...CUT], 'wider than the paper'],
  ['half a command at the end', [...START, 0x41, 0x0a, 0x1d, 0x56, 66], 'the end is missing'],
  ['a line without its end', [...START, ...CUT, 0x41], 'a line without its end'],
  ['no cut', [...START, 0x41, 0x0a], 'no cut'],
  ['nothing at all', [], 'no cut'],
])('%s is refused', (_, bytes, message) => {
  expect(() => read(...bytes)).toThrow(Garbled)
  expect(() => read(...bytes)).toThrow(message)
})
