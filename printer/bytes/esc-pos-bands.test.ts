// A picture goes to bands and comes back dot by dot, and no dot of it commands the printer.
import { describe, expect, test } from 'vitest'
import { blank, fill } from '#shared/slip/drawn/bitmap.ts'
import { EPSON_80MM } from '#shared/slip/profile.ts'
import { interpret } from '../virtual/interpret.ts'
import { bandBytes, bands } from './esc-pos-bands.ts'

const CUT = Buffer.from([0x1d, 0x56, 66, 0])
const backFrom = (bytes: Buffer) => interpret(Buffer.concat([bytes, CUT]), EPSON_80MM)[0]

describe('bands', () => {
  test('show the same picture, and send no white', () => {
    const picture = blank(576, 700)
    fill(picture, 10, 100, 300, 200)
    fill(picture, 0, 690, 576, 1)
    const bytes = bands(picture, 4_096)
    expect(backFrom(bytes)).toMatchObject({ kind: 'picture', picture: { ...picture, dots: picture.dots } })
    expect(bytes.length).toBeLessThan(201 * 72 + 200)
  })

  test.each([512, 2_048, 4_096, 65_536])('each fits half of a buffer of %i bytes', (buffer) => {
    const picture = blank(576, 400)
    fill(picture, 0, 0, 576, 400)
    const bytes = bands(picture, buffer)
    for (let at = 0; at < bytes.length; ) {
      const size = 8 + (bytes[at + 4] ?? 0) * (bytes[at + 6] ?? 0)
      expect(size).toBeLessThanOrEqual(bandBytes(buffer))
      at += size
    }
  })

  test.each([0x04, 0x05, 0x14])('dots that spell DLE 0x%x are no command', (second) => {
    const picture = blank(16, 1)
    for (let bit = 0; bit < 16; bit++) picture.dots[bit] = ((0x1000 | second) >> (15 - bit)) & 1
    expect(bands(picture, 4_096).subarray(-2)).toEqual(Buffer.from([0x18, second]))
  })
})
