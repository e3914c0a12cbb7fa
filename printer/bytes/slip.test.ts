// A slip goes to bytes and comes back as the text that went in, however odd its names are.
import { describe, expect, test } from 'vitest'
import { NO_EXTRAS } from '#shared/slip/parts.ts'
import { EPSON_80MM, type Profile } from '#shared/slip/profile.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import { interpret, type PrintedLine } from '../virtual/interpret.ts'
import { slipBytes } from './slip-bytes.ts'

const OFFICE = { el: 'Κεντρικό ΚΕΠ Λάρισας', en: 'Larissa Central KEP' }
const SLIP: Slip = {
  id: '2026-11-23 Α 057',
  ticket: 'Α 057',
  letter: 'Α',
  service: { el: 'Επικυρώσεις αντιγράφων & γνήσιο υπογραφής', en: 'Certified copies & signatures' },
  language: 'el',
  takenAt: Date.UTC(2026, 10, 23, 7, 42),
  ahead: 12,
  wait: { from: 20, to: 30 },
  practice: false,
  lastLine: null,
  closes: null,
  page: null,
}
/** The same printer with the narrow paper. */
const EPSON_58MM: Profile = { ...EPSON_80MM, columns: 32 }
const bytesOf = (slip: Slip, office = OFFICE, profile = EPSON_80MM) =>
  slipBytes(slipLayout(slip, office, profile, NO_EXTRAS), profile)
const paperOf = (slip: Slip, office = OFFICE, profile = EPSON_80MM) =>
  interpret(bytesOf(slip, office, profile), profile)
const named = (el: string): Slip => ({ ...SLIP, service: { el, en: el } })

/** `8 Α 057` is a line eight times as large; `*` is bold. */
const drawn = (lines: readonly PrintedLine[]): string[] =>
  lines.map((line) =>
    line.kind === 'text' ? `${line.width}${line.bold ? '*' : ' '}${line.text}` : line.kind === 'feed' ? '' : '✂',
  )
const isText = (line: string) => line !== ''
const textOf = (lines: readonly PrintedLine[]): string =>
  lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])).join('|')

describe('a slip on paper', () => {
  test('in Greek', () => {
    expect(drawn(paperOf(SLIP))).toEqual([
      '1*Κεντρικό ΚΕΠ Λάρισας',
      '',
      '8*Α 057',
      '',
      '2*Επικυρώσεις αντιγράφων',
      '2*& γνήσιο υπογραφής',
      '',
      '1 - - - - - - - - - - - - - - - - - - - - - - - -',
      '',
      '4*12',
      '1 άτομα πριν από εσάς',
      '',
      '4*20–30',
      '1 λεπτά περίπου',
      '',
      '1 Θα σας καλέσουμε στον πίνακα.',
      '1*Δευτέρα 23/11/2026 09:42',
      '✂',
    ])
  })

  test('of the practice office, which nobody can take for a real one', () => {
    const lines = drawn(paperOf({ ...SLIP, practice: true }))
    expect(lines[0]).toBe('4*ΕΞΑΣΚΗΣΗ')
    expect(lines).toContain('1 Ο αριθμός αυτός δεν ισχύει.')
    expect(lines).not.toContain('1 Θα σας καλέσουμε στον πίνακα.')
  })

  test('in English the number stays what it is', () => {
    expect(drawn(paperOf({ ...SLIP, language: 'en', ahead: 0, wait: { from: 0, to: 5 } })).filter(isText)).toEqual([
      '1*Larissa Central KEP',
      '8*Α 057',
      '2*Certified copies',
      '2*& signatures',
      '1 - - - - - - - - - - - - - - - - - - - - - - - -',
      '2*You are next',
      '4*up to 5',
      '1 minutes, roughly',
      '1 We will call you on the board.',
      '1*Monday 23/11/2026 09:42',
      '✂',
    ])
  })

  test('says who is next, and counts one as one', () => {
    expect(textOf(paperOf({ ...SLIP, ahead: 0 }))).toContain('|Είστε ο επόμενος|')
    expect(textOf(paperOf({ ...SLIP, ahead: 1 }))).toContain('|1|άτομο πριν από εσάς|')
  })

  test('says a wait that nobody can foresee as over an hour, and none when no counter can tell', () => {
    expect(textOf(paperOf({ ...SLIP, wait: { from: 60, to: null } }))).toContain('|60+|λεπτά, πάνω από μία ώρα|')
    expect(textOf(paperOf({ ...SLIP, wait: null }))).toContain('|άτομα πριν από εσάς|Θα σας καλέσουμε')
  })

  test('on narrow paper too, every line within its 32 letters', () => {
    const paper = paperOf(SLIP, OFFICE, EPSON_58MM)
    expect(drawn(paper).filter(isText)).toEqual([
      '1*Κεντρικό ΚΕΠ Λάρισας',
      '6*Α 057',
      '1*Επικυρώσεις αντιγράφων',
      '1*& γνήσιο υπογραφής',
      '1 - - - - - - - - - - - - - - - -',
      '4*12',
      '1 άτομα πριν από εσάς',
      '4*20–30',
      '1 λεπτά περίπου',
      '1 Θα σας καλέσουμε στον πίνακα.',
      '1*Δευτέρα 23/11/2026 09:42',
      '✂',
    ])
    for (const line of paper)
      if (line.kind === 'text') expect(line.text.length * line.width).toBeLessThanOrEqual(EPSON_58MM.columns)
  })

  test('a printer whose page has no dash between numbers prints a hyphen', () => {
    const { glyphOf, byteOf } = EPSON_80MM.charset
    const dashless: Profile = {
      ...EPSON_80MM,
      charset: {
        name: 'dashless',
        glyphOf: glyphOf.map((glyph) => (glyph === '–' ? null : glyph)),
        byteOf: new Map([...byteOf].filter(([letter]) => letter !== '–')),
      },
    }
    expect(textOf(paperOf(SLIP, OFFICE, dashless))).toContain('|20-30|')
  })

  test.each([
    ['Α 023', 8],
    ['Α 1000', 8],
    ['Α 10000', 6],
  ])('%s is as large as it fits: %i', (ticket, size) => {
    expect(paperOf({ ...SLIP, ticket })).toContainEqual({
      ...{ kind: 'text', text: ticket, align: 'center', bold: true, width: size, height: size },
    })
  })
})

describe('the office’s last line', () => {
  const ending = (lastLine: string, profile = EPSON_80MM) => {
    const lines = drawn(paperOf({ ...SLIP, lastLine }, OFFICE, profile))
    return lines.slice(lines.indexOf('1*Δευτέρα 23/11/2026 09:42') + 1)
  }

  test('stands under everything else, in lines about equally long', () => {
    expect(ending('Για ραντεβού χωρίς αναμονή επισκεφθείτε το rantevou.kep.gov.gr ή καλέστε μας.')).toEqual([
      '',
      '1 Για ραντεβού χωρίς αναμονή επισκεφθείτε',
      '1 το rantevou.kep.gov.gr ή καλέστε μας.',
      '✂',
    ])
    expect(ending('Για ραντεβού καλέστε μας στο 2413 500200.', EPSON_58MM)).toEqual([
      '',
      '1 Για ραντεβού καλέστε',
      '1 μας στο 2413 500200.',
      '✂',
    ])
  })

  test('of two hundred letters is all there', () => {
    const long = 'Κρατήστε το χαρτί σας έως το τέλος. '.repeat(6).slice(0, 200).trim()
    expect(textOf(paperOf({ ...SLIP, lastLine: long })).replaceAll('|', ' ')).toContain(long)
  })

  test('shows letters that the printer lacks as the names do, and tells of them', () => {
    const slip = { ...SLIP, lastLine: 'Τηλ. ☎ 2413 500200' }
    expect(textOf(paperOf(slip))).toContain('|Τηλ. ? 2413 500200')
    expect(slipLayout(slip, OFFICE, EPSON_80MM, NO_EXTRAS).lost).toEqual(['☎'])
  })

  test('that says nothing printable is no line', () => {
    expect(ending('\u200b')).toEqual(['✂'])
  })
})

describe('odd names', () => {
  const long = 'Πιστοποιητικά, βεβαιώσεις και αντίγραφα, '.repeat(5).slice(0, 200).trim()

  test('a name of 200 letters is all there, small', () => {
    const printed = textOf(paperOf(named(long)))
    expect(printed.replaceAll('|', ' ')).toContain(long)
  })

  test('a name that commands the printer is only text', () => {
    const { lost } = slipLayout(named('Α\x1b@Β\x1dV\x00Γ'), OFFICE, EPSON_80MM, NO_EXTRAS)
    expect(textOf(paperOf(named('Α\x1b@Β\x1dV\x00Γ')))).toContain('|Α@ΒVΓ|')
    expect(lost).toEqual(['\x1b', '\x1d', '\x00'])
  })

  test('an emoji is a question mark, and is told', () => {
    const slip = named('Οικογένεια 👨‍👩‍👧')
    expect(textOf(paperOf(slip))).toContain('|Οικογένεια ?|')
    expect(slipLayout(slip, OFFICE, EPSON_80MM, NO_EXTRAS).lost).toEqual(['👨‍👩‍👧'])
  })

  test('a name of nothing printable leaves its line out', () => {
    expect(textOf(paperOf(named('\x1b\u200b')))).toContain('Α 057|- -')
  })

  test.each([
    ['Ω'.repeat(200)],
    ['ﬃ'.repeat(200)],
    ['Ω '.repeat(100)],
    ['👍'.repeat(100)],
    [`${'Ω'.repeat(25)} `.repeat(8)],
  ])('a job stays within 768 bytes: %s', (name) => {
    const office = { el: name, en: name }
    const longest = { ...named(name), ticket: 'Α 1000', ahead: 1000, wait: { from: 60, to: null }, lastLine: name }
    expect(bytesOf(longest, office).length).toBeLessThanOrEqual(768)
    expect(paperOf(named(name), office).at(-1)).toEqual({ kind: 'cut' })
  })
})

describe('the bytes', () => {
  test('begin with a reset and the page, end with one cut that feeds to the blade', () => {
    const bytes = bytesOf(SLIP)
    expect(bytes.subarray(0, 5).toString('hex')).toBe('1b401b742f')
    expect(bytes.subarray(-4).toString('hex')).toBe('1d564200')
  })

  test('a line that is wider than high says so to the printer that way round', () => {
    const line = { kind: 'text', text: 'ΑΒ', align: 'right', bold: false, width: 8, height: 2 } as const
    const bytes = slipBytes({ lines: [line], lost: [] }, EPSON_80MM)
    expect(bytes.includes(Buffer.from([0x1d, 0x21, 0x71]))).toBe(true)
    expect(interpret(bytes, EPSON_80MM)).toEqual([line, { kind: 'cut' }])
  })

  test('two jobs after another are two whole jobs', () => {
    const two = Buffer.concat([bytesOf(SLIP), bytesOf({ ...SLIP, ticket: 'Δ 006' })])
    expect(drawn(interpret(two, EPSON_80MM)).filter((line) => line.startsWith('8'))).toEqual(['8*Α 057', '8*Δ 006'])
  })
})
