// What a real printer might garble is an error, with the place where it stands.
import { expect, test } from 'vitest'
import { EPSON_80MM } from '#shared/slip/profile.ts'
import { Garbled } from './commands.ts'
import { interpret } from './interpret.ts'

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

const raster = (perRow: number, rows: number) => [0x1d, 0x76, 0x30, 0, perRow, 0, rows, 0]

test('bands of a picture are one picture, with the white that was fed between them', () => {
  const lines = read(...START, ...raster(1, 2), 0x80, 0x01, 0x1b, 0x4a, 1, ...raster(1, 1), 0xff, ...CUT)
  const [picture] = lines
  expect(
    picture?.kind === 'picture' && [picture.picture.height, [...picture.picture.dots].filter(Boolean).length],
  ).toEqual([4, 10])
})

test('what only asks or prepares leaves nothing on the paper', () => {
  expect(
    read(
      ...START,
      0x1c,
      0x2e,
      0x1d,
      0x61,
      0x0e,
      0x1d,
      0x72,
      1,
      0,
      0x1d,
      0x28,
      0x48,
      6,
      0,
      0x30,
      0x30,
      49,
      49,
      49,
      49,
      ...CUT,
    ),
  ).toEqual([{ kind: 'cut' }])
})

test.each([
  [
    'a picture wider than the paper',
    [...START, ...raster(73, 1), ...Array<number>(73).fill(0), ...CUT],
    'wider than the paper',
  ],
  [
    'a picture larger than the buffer',
    [...START, ...raster(72, 100), ...Array<number>(7200).fill(0), ...CUT],
    'larger than the buffer',
  ],
  ['half a picture', [...START, ...raster(72, 10), 1, 2, 3], 'the end is missing'],
  ['an empty QR', [...START, 0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x51, 0x30, ...CUT], 'an empty QR'],
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
