// A slip goes to Star's bytes and comes back as what went in; each command as the manual writes it.
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { blank, fill } from '#shared/slip/drawn/bitmap.ts'
import type { LayoutLine } from '#shared/slip/layout.ts'
import { NO_EXTRAS } from '#shared/slip/parts.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import { testSlip } from '#shared/slip/staff-slips.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import { interpret, type PrintedLine } from '../virtual/interpret.ts'
import { readStarLine } from '../virtual/read-star-line.ts'
import { slipBytes } from './slip-bytes.ts'
import { starBands } from './star-bands.ts'

const STAR = PROFILES['star-line']
const OFFICE = { el: 'Κεντρικό ΚΕΠ Λάρισας', en: 'Larissa Central KEP' }
const SLIP: Slip = {
  ...{ id: '2026-11-23 Α 057', ticket: 'Α 057', letter: 'Α', language: 'el', takenAt: Date.UTC(2026, 10, 23, 7, 42) },
  service: { el: 'Επικυρώσεις αντιγράφων & γνήσιο υπογραφής', en: 'Certified copies & signatures' },
  ...{ ahead: 12, wait: { from: 20, to: 30 }, practice: false, lastLine: null, closes: null, page: null },
}
const bytesOf = (lines: readonly LayoutLine[], profile: Profile = STAR) => slipBytes({ lines, lost: [] }, profile)
const hexOf = (lines: readonly LayoutLine[], profile: Profile = STAR) => bytesOf(lines, profile).toString('hex')
const BEGIN = '1b401b7a011b1d7412'
const text = (words: string, more: object = {}): LayoutLine => ({
  ...{ kind: 'text', text: words, align: 'left', bold: false, width: 1, height: 1 },
  ...more,
})

describe('the bytes', () => {
  test('begin with a reset, lines of 4 mm and page 18, end with a partial cut at the blade', () => {
    expect(hexOf([])).toBe(`${BEGIN}1b6403`)
    expect(hexOf([], { ...STAR, cutter: false })).toBe(`${BEGIN}1b6103`)
  })

  test('say only what changes: the height before the width, bold on and off, the middle and the left', () => {
    const large = text('A', { align: 'center', bold: true, width: 6, height: 2 })
    expect(hexOf([large, text('B')])).toBe(
      `${BEGIN}1b1d6101${'1b45'}1b693135${'410a'}1b1d6100${'1b46'}1b693030${'420a'}1b6403`,
    )
  })

  test('of a QR are its model, its correction, its squares, its data', () => {
    const qr = '1b1d795330021b1d795331011b1d795332071b1d794431000300' + '612f62' + '1b1d7950'
    expect(hexOf([{ kind: 'qr', payload: 'a/b' }])).toBe(`${BEGIN}${qr}1b6403`)
  })
})

describe('a slip', () => {
  const paper = interpret(slipBytes(slipLayout(SLIP, OFFICE, STAR, NO_EXTRAS), STAR), STAR)

  test('has the number six times as large, which is as large as a Star can', () => {
    expect(paper).toContainEqual({ ...text('Α 057'), align: 'center', bold: true, width: 6, height: 6 })
    const narrow = PROFILES['star-line-58']
    const test = interpret(slipBytes(testSlip(narrow, OFFICE.el, SLIP.takenAt), narrow), narrow)
    expect(test).toContainEqual({ ...text('Α 057'), align: 'center', bold: true, width: 5, height: 5 })
  })

  test('says what every slip says, with a hyphen for the dash that its page lacks', () => {
    const said = paper.flatMap((line) => (line.kind === 'text' ? [line.text] : [])).join('|')
    expect(said).toContain('|12|άτομα πριν από εσάς|20-30|λεπτά περίπου|')
    expect(paper.at(-1)).toEqual({ kind: 'cut' })
  })

  test('has letters whose bytes iconv reads as they were written', () => {
    const bytes = slipBytes(testSlip(STAR, OFFICE.el, SLIP.takenAt), STAR)
    const letters: number[] = []
    for (let at = 0; at < bytes.length; ) {
      const read = readStarLine(bytes, at)
      if (read === null) break
      if (read.command.do === 'glyph') letters.push(read.command.byte)
      if (read.command.do === 'line-feed') letters.push(0x0a)
      at += read.length
    }
    const input = Uint8Array.from(letters)
    const read = execFileSync('iconv', ['-f', 'ISO-8859-7', '-t', 'UTF-8'], { input }).toString()
    const printed = interpret(bytes, STAR).flatMap((line) => (line.kind === 'text' ? [`${line.text}\n`] : []))
    expect(read).toBe(printed.join(''))
    expect(read).toContain('ΆΈΉΊΌΎΏΪΫ άέήίόύώϊϋΐΰ')
  })
})

describe('a picture', () => {
  const pictureOf = (lines: readonly PrintedLine[]) => lines.find((line) => line.kind === 'picture')

  test('comes back dot by dot, its foot filled up to a whole band; a white band is fed', () => {
    const picture = blank(576, 100)
    fill(picture, 10, 5, 300, 20)
    fill(picture, 575, 99, 1, 1)
    const bytes = bytesOf([{ kind: 'picture', picture }])
    const back = pictureOf(interpret(bytes, STAR))
    expect(back?.kind === 'picture' && [back.picture.width, back.picture.height]).toEqual([576, 120])
    expect(back?.kind === 'picture' && back.picture.dots.subarray(0, picture.dots.length)).toEqual(picture.dots)
    expect(bytes.length).toBeLessThan(3 * (4 + 3 * 576) + 40) // bands 1, 2 and 5
  })

  test('is the same under text that stands in the middle, and text after it has its room', () => {
    const picture = blank(576, 24)
    fill(picture, 0, 0, 8, 8)
    const lines = [text('A', { align: 'center' }), { kind: 'picture', picture } as const, text('B')]
    expect(interpret(bytesOf(lines), STAR).map(({ kind }) => kind)).toEqual(['text', 'picture', 'text', 'cut'])
  })

  test('whose dots spell ESC ACK SOH asks nothing', () => {
    const picture = blank(3, 24)
    for (const [i, byte] of [0x1b, 0x06, 0x01].entries())
      for (let bit = 0; bit < 8; bit++) picture.dots[(8 * i + bit) * 3] = (byte >> (7 - bit)) & 1
    expect(starBands(picture).includes(Buffer.from([0x1b, 0x06]))).toBe(false)
    expect(starBands(picture).includes(Buffer.from([0x1b, 0x07, 0x01]))).toBe(true)
  })
})
