// The styles of exported Word documents: the ones that Word itself knows, so that its outline, its table of contents and a reader for the blind find them.
import { type IStylesOptions, LineRuleType } from 'docx'
import type { Language } from '#shared/queue/words.ts'

const BLUE = '003375'
const INK = '1D222B'
export const QUIET = '5B626D'

/** On every office's machine, with Greek; and what stands in for it elsewhere has the same widths. */
const FONT = 'Calibri'

export function docxStyles(language: Language): IStylesOptions {
  const tongue = language === 'el' ? 'el-GR' : 'en-GB'
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: INK, language: { value: tongue, eastAsia: tongue, bidirectional: tongue } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 34, bold: true, color: BLUE },
        paragraph: { spacing: { before: 240, after: 200 } },
      },
      heading1: {
        run: { font: FONT, size: 28, bold: true, color: BLUE },
        paragraph: { spacing: { before: 400, after: 140 }, keepNext: true },
      },
      heading2: {
        run: { font: FONT, size: 23, bold: true, color: INK },
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        run: { size: 18, color: QUIET },
        paragraph: { spacing: { before: 80, after: 60 } },
      },
      {
        id: 'Place',
        name: 'Place to fill in',
        basedOn: 'Normal',
        next: 'Normal',
        run: { color: '7A4100' },
        paragraph: { spacing: { before: 100, after: 160 }, shading: { fill: 'FFF3DE' } },
      } as NonNullable<IStylesOptions['paragraphStyles']>[number],
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 50, after: 50, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  }
}
