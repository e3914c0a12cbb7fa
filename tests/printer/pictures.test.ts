// Slips as they would lie in the hand, against pictures that people have looked at; and their QR, read as a phone reads it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { type Bitmap, enlarged } from '#shared/slip/drawn/bitmap.ts'
import { type Charset, PC737, WPC1253 } from '#shared/slip/greek/charsets.ts'
import type { Layout } from '#shared/slip/layout.ts'
import { type Extras, NO_EXTRAS } from '#shared/slip/parts.ts'
import { CANDIDATES, probeLayout } from '#shared/slip/probe.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import { endOfDaySlip, testSlip } from '#shared/slip/staff-slips.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import { slipBytes } from '../../printer/bytes/slip-bytes.ts'
import { interpret, type Pages } from '../../printer/virtual/interpret.ts'
import { pngOf } from '../../printer/virtual/png.ts'
import { drawPaper } from '../kit/draw-paper.ts'
import { readQr } from '../kit/read-qr.ts'

const REVIEWED = join(import.meta.dirname, 'pictures')
/** Where a picture that differs is put beside the reviewed one, to be looked at. */
const SEEN = join(import.meta.dirname, '../out/pictures')

const AT = Date.UTC(2026, 10, 23, 7, 42)
const OFFICE = { el: 'Κεντρικό ΚΕΠ Λάρισας', en: 'Larissa Central KEP' }
const ELENI: Slip = {
  id: '2026-11-23 Α 057',
  ticket: 'Α 057',
  letter: 'Α',
  service: { el: 'Επικυρώσεις αντιγράφων & γνήσιο υπογραφής', en: 'Certified copies & signatures' },
  language: 'el',
  takenAt: AT,
  ahead: 12,
  wait: { from: 20, to: 30 },
  practice: false,
  lastLine: null,
  closes: null,
  page: null,
}
const LINK = 'https://seira.example/t/4K7Q2M'
const WITH_QR: Extras = { ...NO_EXTRAS, qr: LINK }
const LATE: Slip = {
  ...ELENI,
  ticket: 'Α 1000',
  ahead: 104,
  wait: { from: 60, to: null },
  lastLine: 'Για ραντεβού χωρίς αναμονή: rantevou.kep.gov.gr',
}
const EVERYTHING: Extras = {
  ...{ copy: 1, qr: LINK, header: ['Δήμος Λαρισαίων'], closes: '14:00', bothLanguages: true },
}
const NEXT: Slip = { ...ELENI, ticket: 'Δ 006', ahead: 0, wait: { from: 0, to: 5 }, language: 'en', practice: true }
const DRAWN_STAR: Profile = { ...PROFILES['star-line-58'], form: 'picture' }
const LONG: Slip = { ...ELENI, service: { el: 'Πιστοποιητικά, βεβαιώσεις και αντίγραφα, '.repeat(5).trim(), en: '' } }

const paperOf = (layout: Layout, profile: Profile, pages?: Pages): Bitmap =>
  drawPaper(interpret(slipBytes(layout, profile), profile, pages), profile)
const slip = (who: Slip, profile: Profile, extras: Extras) => () =>
  paperOf(slipLayout(who, OFFICE, profile, extras), profile)

/** An Xprinter: two Greek pages, and something else wherever a Greek one might be. */
const NOT_GREEK: Charset = {
  name: 'not Greek',
  byteOf: new Map(),
  glyphOf: Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? String.fromCharCode(byte) : '§')),
}
const ofXprinter: Pages = (n) => ({ 7: WPC1253, 24: PC737 })[n] ?? NOT_GREEK
const DAY = {
  ...{ office: OFFICE.el, at: AT, taken: 214, served: 197, missed: 9, cancelled: 3, expired: 5, cases: 1_286 },
  services: [
    { letter: 'Α', name: ELENI.service.el, taken: 123 },
    { letter: 'Δ', name: 'Διαβατήρια και ταυτότητες', taken: 91 },
  ],
}

const SLIPS: Readonly<Record<string, () => Bitmap>> = {
  'text-80': slip(ELENI, PROFILES['epson-80'], WITH_QR),
  'text-80-copy': slip(LATE, PROFILES['wincor-th230'], EVERYTHING),
  'text-80-practice': slip(NEXT, PROFILES['xprinter-80'], NO_EXTRAS),
  'text-58': slip(ELENI, PROFILES['sunmi-v2'], WITH_QR),
  'text-58-long': slip(LONG, PROFILES['pos-5890'], NO_EXTRAS),
  'drawn-80': slip(ELENI, PROFILES.generic, WITH_QR),
  'drawn-80-copy': slip(LATE, PROFILES.generic, EVERYTHING),
  'drawn-64-no-qr': slip(ELENI, PROFILES['epson-t88iii'], NO_EXTRAS),
  'drawn-58': slip(ELENI, PROFILES['generic-58'], WITH_QR),
  'drawn-58-practice': slip(NEXT, PROFILES['generic-58'], NO_EXTRAS),
  'drawn-58-long': slip(LONG, PROFILES['generic-58'], NO_EXTRAS),
  'star-80': slip(ELENI, PROFILES['star-line'], WITH_QR),
  'star-58-copy': slip(LATE, PROFILES['star-line-58'], EVERYTHING),
  'star-58-drawn': slip(ELENI, DRAWN_STAR, WITH_QR),
  test: () => paperOf(testSlip(PROFILES['epson-80'], OFFICE.el, AT), PROFILES['epson-80']),
  'test-drawn': () => paperOf(testSlip(PROFILES['generic-58'], OFFICE.el, AT), PROFILES['generic-58']),
  'end-of-day': () => paperOf(endOfDaySlip(DAY, PROFILES['epson-58']), PROFILES['epson-58']),
  'end-of-day-drawn': () => paperOf(endOfDaySlip(DAY, PROFILES.generic), PROFILES.generic),
  'probe-on-an-xprinter': () => paperOf(probeLayout(CANDIDATES), PROFILES['xprinter-80'], ofXprinter),
}

test.each(Object.entries(SLIPS))('%s looks as it was reviewed', (name, print) => {
  const drawn = print()
  const reviewed = join(REVIEWED, `${name}.png`)
  const same = existsSync(reviewed) && isSame(drawn, PNG.sync.read(readFileSync(reviewed)))
  if (!same) {
    mkdirSync(SEEN, { recursive: true })
    writeFileSync(join(SEEN, `${name}.png`), pngOf(drawn))
  }
  expect(same, `look at tests/out/pictures/${name}.png, and put it into tests/printer/pictures if it is right`).toBe(
    true,
  )
})

const isSame = ({ width, height, dots }: Bitmap, png: PNG): boolean =>
  png.width === width && png.height === height && dots.every((dot, i) => (png.data[i * 4] ?? 0) < 128 === (dot === 1))

describe('the QR', () => {
  test.each([
    ['drawn by the printer itself', PROFILES['epson-80']],
    ['on its narrow paper', PROFILES['epson-58']],
    ['sent as dots to one that draws none', PROFILES['xprinter-80']],
    ['on a drawn slip', PROFILES.generic],
    ['on a narrow drawn slip', PROFILES['generic-58']],
    ['drawn by a Star itself', PROFILES['star-line']],
    ['on a Star’s narrow drawn slip', DRAWN_STAR],
  ])('%s is read back by a phone', (_, profile) => {
    expect(qrOf(slip(ELENI, profile, WITH_QR)())).toBe(LINK)
    expect(qrOf(slip(LATE, profile, EVERYTHING)())).toBe(LINK)
  })

  test('of an address that printers could not take is left out', () => {
    for (const qr of ['https://σειρά.gr/t/1', '', `https://seira.example/${'a'.repeat(200)}`])
      expect(qrOf(slip(ELENI, PROFILES['epson-80'], { ...NO_EXTRAS, qr })())).toBeNull()
  })
})

/** As a camera sees it: grey levels, a little larger than life. */
function qrOf(picture: Bitmap): string | null {
  const { width, height, dots } = enlarged(picture, 2, 2)
  const seen = new Uint8ClampedArray(dots.length * 4).fill(255)
  for (const [i, dot] of dots.entries()) if (dot === 1) seen.fill(0, i * 4, i * 4 + 3)
  return readQr(seen, width, height)
}
