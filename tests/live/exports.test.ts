// Every report in every format, over the door; and the directorate's own year in each, to the unit.
import { expect, test } from 'vitest'
import { reportAnnual } from '#shared/text/report-annual.ts'
import { formats, mediaTypes } from '../../server/exports/format.ts'
import { questions } from '../../server/reports/questions.ts'
import { get, openTestHouse, signIn } from '../kit/house.ts'
import { partsOf, readWord, readWorkbook } from '../kit/read-office.ts'
import { readPdf } from '../kit/read-pdf.ts'

const YEAR = 'from=2024-01-01&to=2024-12-31'
const AT_TEN = () => Date.parse('2026-11-23T10:00:00+02:00')
const ROWS = [
  ['0207', 52_747, 6_944, 59_691],
  ['0325', 17_444, 2_622, 20_066],
  ['0325Π', 35_117, 5_729, 40_846],
  ['0207Π', 6_777, 990, 7_767],
  ['0444', 7_875, 1_739, 9_614],
  ['0207ΠΒ', 968, 238, 1_206],
  ['0444Π', 3_045, 679, 3_724],
  ['ΣΥΝΟΛΟ', 123_973, 18_941, 142_914],
] as const
const dotted = (row: (typeof ROWS)[number]) =>
  row.map((cell) => cell.toLocaleString('el-GR', { useGrouping: 'always' }))
const SENTENCE =
  'Την αντίστοιχη περίοδο του 2023 είχαμε διεκπεραιώσει 111.498 υποθέσεις, άρα η κίνηση είναι αυξημένη κατά 28 % περίπου.'

async function house() {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const supervisor = await signIn(url, 'supervisor')
  const take = async (path: string, cookie = supervisor) => {
    const response = await get(url, `/api/reports/${path}`, cookie)
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      bytes: new Uint8Array(await response.arrayBuffer()),
    }
  }
  return { url, take }
}

test('every report is written in every format, in both languages', async () => {
  const { take } = await house()
  const wrong: string[] = []
  for (const question of Object.keys(questions))
    for (const format of formats)
      for (const language of ['el', 'en']) {
        const { status, type, bytes } = await take(`${question}/as/${format}?${YEAR}&language=${language}`)
        // Some reports are off until somebody allows them.
        if (status === 403) continue
        const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 4))
        const expected = { xlsx: 'PK\u0003\u0004', docx: 'PK\u0003\u0004', pdf: '%PDF', csv: 'ï»¿' }[format]
        if (status !== 200 || type !== mediaTypes[format] || !begins.startsWith(expected))
          wrong.push(`${question} as ${format} in ${language}: ${status} ${type} ${begins}`)
      }
  expect(wrong).toEqual([])
})

test('the table of 2024 is the directorate’s own in each of them', async () => {
  const { take } = await house()
  const [sheet] = readWorkbook((await take(`year-table/as/xlsx?${YEAR}`)).bytes)
  const heading = [...(sheet?.cells ?? [])].find(([, { value }]) => value === 'ΚΩΔΙΚΟΣ ΚΕΠ')?.[0] ?? 'A0'
  const first = Number(heading.slice(1)) + 1
  expect(
    ROWS.map((_, at) => ['A', 'B', 'C', 'D'].map((column) => sheet?.cells.get(`${column}${first + at}`)?.value)),
  ).toEqual(ROWS.map((row) => row.map(String)))

  const csv = new TextDecoder().decode((await take(`year-table/as/csv?${YEAR}`)).bytes)
  for (const row of ROWS) expect(csv).toContain(`\r\n${row.join(';')}\r\n`)
  const plain = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    (await take(`year-table/as/csv?${YEAR}&csv=plain`)).bytes,
  )
  expect(plain.charCodeAt(0)).not.toBe(0xfeff)
  for (const row of ROWS) expect(plain).toContain(`\r\n${row.join(',')}\r\n`)

  const { pages, text } = readPdf((await take(`year-table/as/pdf?${YEAR}`)).bytes)
  for (const row of ROWS) expect(pages[0]).toContain(dotted(row).join('\t'))
  expect(text).toContain(SENTENCE)
  expect(text).toContain('0 διαφορές σε 142.914 υποθέσεις')

  const { tables, paragraphs } = readWord((await take(`year-table/as/docx?${YEAR}`)).bytes)
  expect(tables[0]).toEqual([['ΚΩΔΙΚΟΣ ΚΕΠ', 'EKEP', 'ΘΥΡΙΔΕΣ', 'ΣΥΝΟΛΟ'], ...ROWS.map(dotted)])
  expect(paragraphs.map((one) => one.text)).toContain(SENTENCE)
})

test('the annual report has the directorate’s chapters, what is known, and places for what is not; never a zero', async () => {
  const { take } = await house()
  const { paragraphs, tables } = readWord((await take(`annual-report/as/docx?${YEAR}`)).bytes)
  const said = paragraphs.map(({ text }) => text)
  expect(paragraphs.find(({ style }) => style === 'Title')?.text).toContain(
    'Απολογισμός πεπραγμένων Διεύθυνσης ΚΕΠ έτους 2024',
  )
  expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
    'Στατιστικά',
    'Εκπαίδευση προσωπικού',
    'Αναβάθμιση εξοπλισμού Πληροφορικής & Επικοινωνιών',
    'Καταγγελίες / αναφορές / παράπονα',
    'Μεταστεγάσεις - Κτιριακά',
  ])
  expect(tables[0]?.at(-1)).toEqual(['ΣΥΝΟΛΟ', '123.973', '18.941', '142.914'])
  expect(said).toContain(SENTENCE)
  expect(said).toContain('3/12/2024: Τα ΚΕΠ 0207 και 0325 μαζί, σε ένα κτίριο με έναν χώρο αναμονής.')
  expect(paragraphs.filter(({ style }) => style === 'Place')).toHaveLength(5)
  // Nobody measured, entered or stated any of these for 2024: they are not said at all.
  for (const silent of ['περίμεναν', 'του προσωπικού χρησιμοποίησε', 'κανένα παράπονο', 'διακοπές γραμμών'])
    expect(said.join('\n')).not.toContain(silent)
  const english = readWord((await take(`annual-report/as/docx?${YEAR}&language=en`)).bytes)
  expect(english.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual(
    Object.values(reportAnnual.en.chapters),
  )
  expect(partsOf((await take(`annual-report/as/docx?${YEAR}&language=en`)).bytes).get('word/styles.xml')).toContain(
    'en-GB',
  )
})

test('who answers for one KEP cannot draft the report of all', async () => {
  const { url, take } = await house()
  expect((await take(`annual-report/as/docx?${YEAR}`, await signIn(url, 'head'))).status).toBe(403)
})
