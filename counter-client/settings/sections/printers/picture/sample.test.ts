// The slip that an administrator looks at says what the office's own would, on the printer that is being set up.
import { expect, test } from 'vitest'
import { municipality } from '#shared/configuration/testing/larissa.ts'
import { PLAIN_SLIP } from '#shared/queue/plain-printer.ts'
import { onPaper } from '#shared/slip/on-paper.ts'
import { PICTURED } from './pictured.ts'
import { type Sample, sampleLayout } from './sample.ts'

const [office] = municipality.offices
if (office === undefined) throw new Error('the stories have a central office')
const epson: Sample['printer'] = { make: 'epson-80', greek: { as: 'make' }, paper: null }
const sample: Sample = {
  kind: 'ticket',
  language: 'el',
  printer: epson,
  style: PLAIN_SLIP,
  address: 'https://seira.larisa.example.gr',
  office,
  today: '2026-11-23',
}

function said(some: Partial<Sample>): string[] {
  const { layout, profile } = sampleLayout({ ...sample, ...some })
  return onPaper(layout, profile, () => '').map((line) => (line.kind === 'text' ? line.text : line.kind))
}
const all = (some: Partial<Sample>) => said(some).join('\n')

test('a number of the first service, at this office, today', () => {
  const lines = said({})
  expect(lines).toContain(office.name.el)
  expect(lines).toContain(`${office.services[0]?.letter} 057`)
  expect(lines).toContain('Δευτέρα 23/11/2026 10:24')
  expect(lines).toContain('picture') // the QR
  expect(said({ style: { ...PLAIN_SLIP, qr: false } })).not.toContain('picture')
  expect(said({ address: null })).not.toContain('picture') // no phone would find it
})

test('the header, both languages and the last line are there as they are typed; an empty line is not', () => {
  const header = [
    { el: 'Δήμος Λαρισαίων', en: 'Municipality of Larissa' },
    { el: ' ', en: '' },
  ]
  const typed = all({
    style: { header, bothLanguages: true, qr: true },
    office: { ...office, texts: { ...office.texts, slip: { el: 'Κρατήστε το.', en: 'Keep it.' } } },
  })
  expect(typed).toMatch(/^Δήμος Λαρισαίων\n/)
  for (const words of ['people before you', 'Κρατήστε το.']) expect(typed).toContain(words)
  expect(all({ language: 'en', style: { ...PLAIN_SLIP, header } })).toMatch(/^Municipality of Larissa\n/)
})

test('a copy says so, the staff’s slips are in Greek, and one without services has a slip too', () => {
  expect(all({ kind: 'copy' })).toContain('ΑΝΤΙΓΡΑΦΟ')
  expect(all({ kind: 'test', language: 'en' })).toContain('ΔΟΚΙΜΑΣΤΙΚΗ ΕΚΤΥΠΩΣΗ')
  expect(all({ kind: 'probe' })).toContain(' 1  WPC1253 47')
  expect(all({ kind: 'day' })).toContain('ΚΛΕΙΣΙΜΟ ΗΜΕΡΑΣ')
  expect(all({ office: { ...office, services: [] } })).toContain('Α 057')
})

test('the figures of the day add up', () => {
  const figures = said({ kind: 'day' }).flatMap((line) => /^(\S.*?) +(\d+)$/.exec(line)?.slice(1) ?? [])
  const of = (name: string) => Number(figures[figures.indexOf(name) + 1])
  expect(of('Αριθμοί που δόθηκαν')).toBeGreaterThan(0)
  expect(of('Εξυπηρετήθηκαν') + of('Δεν προσήλθαν') + of('Ακυρώθηκαν') + of('Έληξαν')).toBe(of('Αριθμοί που δόθηκαν'))
})

test('where nothing cuts there is paper to tear, and a drawn slip is as wide as its roll', () => {
  const narrow: Sample['printer'] = { make: 'generic-58', greek: { as: 'make' }, paper: null }
  for (const kind of PICTURED.filter((one) => one !== 'probe')) {
    const { layout, profile } = sampleLayout({ ...sample, kind, printer: narrow })
    const [picture, end, ...more] = onPaper(layout, profile, ({ width }) => `${width} dots`)
    expect(picture).toMatchObject({ kind: 'picture', width: 384, png: '384 dots' })
    expect([end, more]).toEqual([{ kind: 'feed', lines: 3 }, []])
  }
})

test('letters that the printer lacks are named', () => {
  const { layout } = sampleLayout({ ...sample, office: { ...office, name: { el: 'ΚΕΠ Λάρισας ☎', en: 'KEP' } } })
  expect(layout.lost).toEqual(['☎'])
})
