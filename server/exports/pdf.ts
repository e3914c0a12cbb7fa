// A report as a public document on A4: whose it is, a blue rule, the table as printed, sentences, charts, the line to sign on.
import pdfmake from 'pdfmake'
import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Chapter, Sheet, SheetTable } from '#shared/reports/sheet.ts'
import { onPaper } from '#shared/text/on-paper.ts'
import { LYING, needsLying, UPRIGHT } from './pdf-columns.ts'
import { drawable, isFontFile, pdfFonts } from './pdf-fonts.ts'
import { isNumbered, numberedList } from './pdf-numbered.ts'
import { BLUE, foot, head, QUIET, said, signature, verifiedLine } from './pdf-paper.ts'
import { pdfTable } from './pdf-table.ts'
import { svgOf } from './svg.ts'
import { tablesOf } from './tables-of.ts'
import { turned } from './turned.ts'
import type { Writing } from './writing.ts'

const SIDE = 56.69

export async function pdfOf(sheet: Sheet, writing: Writing): Promise<Uint8Array> {
  pdfmake.setFonts(pdfFonts)
  // Nothing of a document comes from outside, and from this disk only its letters.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(isFontFile)
  return new Uint8Array(await pdfmake.createPdf(definitionOf(sheet, writing)).getBuffer())
}

function definitionOf(sheet: Sheet, writing: Writing): TDocumentDefinitions {
  const { language, letterhead, now } = writing
  const lying = tablesOf(sheet).some((table) => needsLying(table, language))
  const wide = lying ? LYING : UPRIGHT
  const [first, ...others] = sheet.tables
  return {
    pageSize: 'A4',
    pageOrientation: lying ? 'landscape' : 'portrait',
    pageMargins: [SIDE, 44, SIDE, 58],
    version: '1.7',
    language: language === 'el' ? 'el-GR' : 'en-GB',
    displayTitle: true,
    info: {
      title: [sheet.title, ...sheet.about.slice(0, 1)].join(' '),
      author: letterhead.municipality ?? onPaper[language].state,
      subject: sheet.about.join(' · '),
      creator: 'Seira',
      producer: 'Seira',
      creationDate: new Date(now),
    },
    defaultStyle: { font: 'Text', fontSize: 10.5, color: '#1d222b', lineHeight: 1.12 },
    footer: foot(writing, wide, SIDE),
    content: [
      ...head(writing, wide),
      ...titleOf(sheet),
      ...(first === undefined ? [] : tableParts(first, wide, writing, first.name !== sheet.title)),
      ...(sheet.verified === undefined ? [] : [verifiedLine(sheet.verified)]),
      ...sheet.sentences.map((sentence) => said(sentence, { margin: [0, 8, 0, 0] })),
      ...others.flatMap((table) => tableParts(table, wide, writing, true)),
      ...(sheet.chapters ?? []).flatMap((chapter) => chapterParts(chapter, wide, writing)),
      // Nobody signs a page on which nothing else stands.
      { stack: [...sheet.notes.map(noted), signature(writing, wide)], unbreakable: true },
    ],
  }
}

const noted = (note: string): Content => said(note, { fontSize: 9, color: QUIET, margin: [0, 4, 0, 0] })

/** The period belongs to the title, as the directorate writes it. */
function titleOf({ title, about: [period, ...about] }: Sheet): Content[] {
  const lines = period === undefined ? title : `${title}\n${period}`
  return [
    { text: drawable(lines), bold: true, fontSize: 16, color: BLUE, lineHeight: 1.05, margin: [0, 11, 0, 8] },
    ...about.map((line) => said(line, { margin: [0, 0, 0, 6] })),
  ]
}

function tableParts(table: SheetTable, wide: number, { language }: Writing, named: boolean): Content[] {
  const { name, picture, notes } = table
  const heading: Content[] = named ? [said(name, { bold: true, fontSize: 11.5, margin: [0, 12, 0, 3] })] : []
  const drawn: Content[] =
    picture === null ? [] : [{ svg: svgOf(picture, 'Figures'), width: Math.min(wide, UPRIGHT), margin: [0, 0, 0, 4] }]
  const drawnTable = isNumbered(table)
    ? numberedList(table, wide, language)
    : pdfTable(turned(table) ?? table, wide, language)
  const under = notes.map(noted)
  // What is short is not torn apart; of a long one the headings stand again on each page.
  if (table.rows.length <= 14) return [{ stack: [...heading, ...drawn, drawnTable], unbreakable: true }, ...under]
  return [{ stack: [...heading, ...drawn], unbreakable: true }, drawnTable, ...under]
}

function chapterParts({ heading, tables, sentences, places }: Chapter, wide: number, writing: Writing): Content[] {
  const title: ContentText = {
    text: drawable(heading),
    bold: true,
    fontSize: 13,
    color: BLUE,
    margin: [0, 18, 0, 4],
    headlineLevel: 1,
  }
  const toFillIn = (what: string): Content => ({
    table: { widths: ['*'], body: [[{ text: drawable(onPaper[writing.language].fillIn(what)), color: QUIET }]] },
    layout: {
      hLineWidth: () => 0.75,
      vLineWidth: () => 0.75,
      hLineColor: () => '#868f9c',
      vLineColor: () => '#868f9c',
      hLineStyle: () => ({ dash: { length: 2, space: 2 } }),
      vLineStyle: () => ({ dash: { length: 2, space: 2 } }),
      paddingTop: () => 6,
      paddingBottom: () => 14,
    },
    margin: [0, 7, 0, 0],
    unbreakable: true,
  })
  const [first, ...others] = [
    ...tables.flatMap((table) => tableParts(table, wide, writing, table.name !== heading)),
    ...sentences.map((sentence) => said(sentence, { margin: [0, 6, 0, 0] })),
    ...places.map(toFillIn),
  ]
  // A heading is never the last line of a page.
  return first === undefined ? [title] : [{ stack: [title, first], unbreakable: true }, ...others]
}
