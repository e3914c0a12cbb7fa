// A PDF is read back by its own fonts' maps: every Greek letter that was drawn is the letter that a reader finds.
import { expect, test } from 'vitest'
import { readPdf } from '../../tests/kit/read-pdf.ts'
import { everyKind, greek, longTable, sheetOf } from '../../tests/kit/sample-sheet.ts'
import { written } from './format.ts'

const paper = async (...tables: Parameters<typeof sheetOf>) =>
  readPdf(await written(sheetOf(...tables), 'pdf', greek()))

test('it is a document of its municipality, with date, title, table, source and pages', async () => {
  const { text, title, dictionaries, sizes } = await paper(everyKind)
  expect(text).toContain('ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ')
  // Capitals have no accents.
  expect(text).toContain('ΔΗΜΟΣ ΛΑΡΙΣΑΙΩΝ')
  expect(text).toContain('Λάρισα, 23 Νοεμβρίου 2026')
  expect(text).toMatch(/Γνήσιο υπογραφής 52\.747 28,2 % −5,12 % 12,5′ 18\/3\/2024 25\/10\/2026, 03:12/)
  // Where a word is broken by its cell there is a gap.
  expect(text.replaceAll(' ', '')).toContain('=HYPERLINK("http://x";"ΰΐ")−5–+45,27%–––')
  expect(text.replaceAll(' ', '')).toContain('Ο/ΗΠροϊστάμενος/-ηΔιεύθυνσηςΚΕΠ')
  expect(text).toContain('Σελίδα 1 από 1')
  expect(title).toBe('Αναμονές από 1/1/2024 μέχρι 31/12/2024')
  expect(dictionaries).toContain('/Lang (el-GR)')
  expect(dictionaries).toMatch(/\/BaseFont \/[A-Z]{6}\+Commissioner/)
  expect(sizes).toEqual([[595.28, 841.89]])
})

test('every letter of Greek is found again as itself', async () => {
  const letters = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ«»–—·’€%'
  const { text } = await paper({ ...longTable(0), rows: [[letters, 1]] })
  expect(text.replace(/\s/g, '')).toContain(letters)
})

test('what its letters lack is seen to be missing, and ancient accents are today’s', async () => {
  const { text } = await paper({ ...longTable(0), rows: [['Ἀθῆναι → 漢', 1]] })
  expect(text).toContain('Αθήναι – ?')
  expect(text).not.toContain('\uFFFD')
})

test('a long table goes on over pages, its headings on each', async () => {
  const { pages } = await paper(longTable(150))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages.slice(0, -1)) expect(page).toContain('Ημέρα\tΥποθέσεις')
  expect(pages.join('\n').match(/ημέρα \d+\t/g)).toHaveLength(150)
  expect(pages.at(-1)).toContain(`Σελίδα ${pages.length} από ${pages.length}`)
  // Nobody signs an empty page.
  expect(pages.at(-1)).toMatch(/Πηγή: τα ΚΕΠ\.[\s\S]*Προϊστάμενος/)
})

test('a wide table lies on its side', async () => {
  const columns = [...everyKind.columns, ...everyKind.columns, { heading: 'Παρατηρήσεις', kind: 'text' as const }]
  const [row = []] = everyKind.rows
  const wide = {
    ...everyKind,
    columns,
    rows: [[...row, ...row, 'Ο πολίτης ζήτησε να μεταφερθεί το αίτημά του']],
    sum: null,
  }
  expect((await paper(wide)).sizes[0]).toEqual([841.89, 595.28])
})
