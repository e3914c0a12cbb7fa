// What a Word document has beside its report: the municipality's head with the date, the line to sign on, source and pages.
import { AlignmentType, BorderStyle, Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { onPaper } from '#shared/text/on-paper.ts'
import { QUIET } from './docx-styles.ts'
import { daySaid } from './paper-words.ts'
import type { Writing } from './writing.ts'

const TIGHT = { spacing: { after: 0 } }

/** `wide`: in twentieths of a point. */
export function docxHead(
  { language, letterhead: { municipality, seat, directorate }, now }: Writing,
  wide: number,
): Paragraph[] {
  const words = onPaper[language]
  return [
    new Paragraph({
      ...TIGHT,
      tabStops: [{ type: TabStopType.RIGHT, position: wide }],
      children: [new TextRun(words.state), new TextRun(`\t${daySaid(now, seat, language)}`)],
    }),
    ...(municipality === null
      ? []
      : [
          new Paragraph({
            ...TIGHT,
            children: [new TextRun({ text: municipality.toLocaleUpperCase(language), bold: true })],
          }),
        ]),
    new Paragraph({
      text: directorate,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: '003375', space: 8 } },
    }),
  ]
}

export function docxFooter({ language }: Writing, wide: number): Footer {
  const words = onPaper[language]
  return new Footer({
    children: [
      new Paragraph({
        ...TIGHT,
        tabStops: [{ type: TabStopType.RIGHT, position: wide }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '868F9C', space: 6 } },
        children: [
          new TextRun({ text: words.source, size: 16, color: QUIET }),
          new TextRun({
            children: [`\t${words.page}`, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES],
            size: 16,
            color: QUIET,
          }),
        ],
      }),
    ],
  })
}

export const docxSignature = ({ letterhead: { signs } }: Writing): Paragraph[] => [
  new Paragraph({
    text: signs,
    alignment: AlignmentType.CENTER,
    indent: { left: 4800 },
    spacing: { before: 600, after: 900 },
    keepLines: true,
  }),
]
