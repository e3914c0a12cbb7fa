// A Word document is opened again: headings that Word knows, tables with heading rows, Greek, and places to write in.
import { expect, test } from 'vitest'
import { columns } from '#shared/charts/columns.ts'
import { readWord } from '../../tests/kit/read-office.ts'
import { everyKind, greek, longTable, sheetOf } from '../../tests/kit/sample-sheet.ts'
import { written } from './format.ts'

test('it has the head of its municipality, real headings, the table as it is read, and Greek for its language', async () => {
  const { paragraphs, tables, xml, parts } = readWord(await written(sheetOf(everyKind), 'docx', greek()))
  const said = paragraphs.map(({ text }) => text)
  expect(said).toContain('ΔΗΜΟΣ ΛΑΡΙΣΑΙΩΝ')
  expect(said[0]).toBe('ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ Λάρισα, 23 Νοεμβρίου 2026')
  expect(paragraphs).toContainEqual({ style: 'Title', text: 'Αναμονές από 1/1/2024 μέχρι 31/12/2024' })
  expect(paragraphs).toContainEqual({ style: 'Heading2', text: 'Χρόνοι: αναμονές/εξυπηρέτηση [όλα]' })
  expect(tables[0]?.[1]).toEqual([
    'Γνήσιο υπογραφής',
    '52.747',
    '28,2 %',
    '−5,12 %',
    '12,5′',
    '18/3/2024',
    '25/10/2026, 03:12',
  ])
  expect(tables[0]?.[2]?.slice(2)).toEqual(['–', '+45,27 %', '–', '–', '–'])
  expect(xml.match(/<w:tblHeader/g)).toHaveLength(1)
  expect(parts.get('word/styles.xml')).toContain('w:lang w:val="el-GR"')
  const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? ''
  expect(footer).toContain('Σελίδα')
  expect(footer).toContain('NUMPAGES')
})

test('chapters are headings, and what only a person knows is a place to fill in', async () => {
  const chapters = [
    {
      heading: 'Εκπαίδευση προσωπικού',
      tables: [],
      sentences: ['Το 95,0 % το χρησιμοποίησε.'],
      places: ['τα σεμινάρια'],
    },
  ]
  const { paragraphs } = readWord(await written({ ...sheetOf(), chapters }, 'docx', greek()))
  expect(paragraphs).toContainEqual({ style: 'Heading1', text: 'Εκπαίδευση προσωπικού' })
  expect(paragraphs).toContainEqual({ style: 'Place', text: '[Συμπληρώστε: τα σεμινάρια]' })
})

test('a chart is drawn of shapes, with its name for whoever does not see it', async () => {
  const picture = columns({
    label: 'Υποθέσεις ανά μήνα',
    names: ['Ιαν', 'Φεβ'],
    series: ['EKEP'],
    values: [[5], [7]],
    notes: [],
    language: 'el',
  })
  const { xml } = readWord(await written(sheetOf({ ...longTable(2), picture }), 'docx', greek()))
  expect(xml).toContain('descr="Υποθέσεις ανά μήνα"')
  expect(xml.match(/<wps:wsp>/g)?.length).toBeGreaterThan(picture.marks.length / 2)
})
