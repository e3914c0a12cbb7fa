// A report as a Word document to go on with: real headings and tables, Greek, places to fill in, pages counted.
import { Document, HeadingLevel, Packer, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { Chapter, Sheet, SheetTable } from '#shared/reports/sheet.ts'
import { onPaper } from '#shared/text/on-paper.ts'
import { docxFooter, docxHead, docxSignature } from './docx-paper.ts'
import { docxPicture } from './docx-picture.ts'
import { docxStyles } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import { needsLying } from './pdf-columns.ts'
import { tablesOf } from './tables-of.ts'
import { turned } from './turned.ts'
import type { Writing } from './writing.ts'

/** Twentieths of a point. */
const MM = 56.69
const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) }
const SIDE = Math.round(20 * MM)

type Block = Paragraph | Table

export async function docxOf(sheet: Sheet, writing: Writing): Promise<Uint8Array> {
  const { language, letterhead } = writing
  const lying = tablesOf(sheet).some((table) => needsLying(table, language))
  const wide = (lying ? A4.height : A4.width) - 2 * SIDE
  const document = new Document({
    title: [sheet.title, ...sheet.about.slice(0, 1)].join(' '),
    creator: letterhead.municipality ?? onPaper[language].state,
    description: sheet.about.join(' · '),
    lastModifiedBy: 'Seira',
    styles: docxStyles(language),
    sections: [
      {
        properties: {
          // The library turns the sheet itself: width and height are those of an upright one.
          page: {
            size: { ...A4, orientation: lying ? 'landscape' : 'portrait' },
            margin: { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE, footer: 500 },
          },
        },
        footers: { default: docxFooter(writing, wide) },
        children: blocksOf(sheet, writing, wide),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function blocksOf(sheet: Sheet, writing: Writing, wide: number): Block[] {
  const [period, ...about] = sheet.about
  const [first, ...others] = sheet.tables
  const title = [new TextRun(sheet.title), ...(period === undefined ? [] : [new TextRun({ text: period, break: 1 })])]
  return [
    ...docxHead(writing, wide),
    new Paragraph({ heading: HeadingLevel.TITLE, children: title }),
    ...about.map((line) => new Paragraph(line)),
    ...(first === undefined ? [] : tableBlocks(first, writing, wide, first.name !== sheet.title)),
    ...(sheet.verified === undefined
      ? []
      : [new Paragraph({ style: 'Note', children: [tick(), ...emphasised(sheet.verified)] })]),
    ...sheet.sentences.map(paragraph),
    ...others.flatMap((table) => tableBlocks(table, writing, wide, true)),
    ...(sheet.chapters ?? []).flatMap((chapter) => chapterBlocks(chapter, writing, wide)),
    ...sheet.notes.map((note) => new Paragraph({ style: 'Note', text: note })),
    ...docxSignature(writing),
  ]
}

function tableBlocks(table: SheetTable, { language }: Writing, wide: number, named: boolean): Block[] {
  const { name, picture, notes } = table
  return [
    ...(named ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: name })] : []),
    ...(picture === null ? [] : [docxPicture(picture, wide)]),
    docxTable(turned(table) ?? table, wide, language),
    ...(notes.length === 0 ? [new Paragraph({ style: 'Note', text: '' })] : []),
    ...notes.map((note) => new Paragraph({ style: 'Note', text: note })),
  ]
}

function chapterBlocks({ heading, tables, sentences, places }: Chapter, writing: Writing, wide: number): Block[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
    ...tables.flatMap((table) => tableBlocks(table, writing, wide, table.name !== heading)),
    ...sentences.map(paragraph),
    ...places.map((what) => new Paragraph({ style: 'Place', text: onPaper[writing.language].fillIn(what) })),
  ]
}

const paragraph = (said: string) => new Paragraph({ children: emphasised(said) })
const tick = () => new TextRun({ text: '✓ ', bold: true, color: '006636' })

/** A change in per cent stands out of its sentence. */
const emphasised = (said: string): ParagraphChild[] =>
  said.split(/([+−]\d[\d.]*(?:,\d+)? ?%)/).map((text, at) => new TextRun({ text, bold: at % 2 === 1 }))
