// What a public document has beside its report: head with date, rule, verified mark, signature, source and pages.
import type { Content, ContentText, DynamicContent, Style } from 'pdfmake/interfaces.js'
import { onPaper } from '#shared/text/on-paper.ts'
import { daySaid } from './paper-words.ts'
import { drawable } from './pdf-fonts.ts'
import type { Writing } from './writing.ts'

export const BLUE = '#003375'
export const QUIET = '#5b626d'
const OK = '#006636'
const RULE = '#868f9c'

/** A paragraph; a change in per cent stands out of it. */
export const said = (sentence: string, style: Style): ContentText => ({
  text: drawable(sentence)
    .split(/([+−]\d[\d.]*(?:,\d+)? ?%)/)
    .map((part, at) => (at % 2 === 1 ? { text: part, bold: true } : { text: part })),
  ...style,
})

export function head(
  { language, letterhead: { municipality, seat, directorate }, now }: Writing,
  wide: number,
): Content[] {
  const words = onPaper[language]
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            words.state,
            // Capitals the Greek way: without accents.
            ...(municipality === null
              ? []
              : [{ text: drawable(municipality.toLocaleUpperCase(language)), bold: true }]),
            drawable(directorate),
          ],
        },
        { width: 'auto', text: drawable(daySaid(now, seat, language)), alignment: 'right' },
      ],
      columnGap: 12,
      fontSize: 10,
    },
    ruleAt(wide, 1.5, BLUE, [0, 9, 0, 0]),
  ]
}

const ruleAt = (
  wide: number,
  lineWidth: number,
  lineColor: string,
  margin: [number, number, number, number],
): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: wide, y2: 0, lineWidth, lineColor }],
  margin,
})

export const verifiedLine = (words: string): Content => ({
  columns: [
    {
      width: 12,
      svg: `<svg viewBox="0 0 16 16" width="12" height="12"><path d="M3 8.5l3.2 3.2L13 4.8" fill="none" stroke="${OK}" stroke-width="1.9"/></svg>`,
    },
    said(words, { fontSize: 9.5 }),
  ],
  columnGap: 6,
  margin: [0, 9, 0, 0],
})

/** Room for a hand and a stamp; never alone on a page of its own without need, never torn from its line. */
export const signature = ({ letterhead: { signs } }: Writing, wide: number): Content => ({
  columns: [
    { width: '*', text: '' },
    {
      width: Math.min(230, wide / 2),
      text: drawable(signs),
      alignment: 'center',
      fontSize: 10,
      margin: [0, 20, 0, 12],
    },
  ],
  unbreakable: true,
})

export const foot =
  ({ language }: Writing, wide: number, side: number): DynamicContent =>
  (page, pages) => ({
    margin: [side, 16, side, 0],
    stack: [
      ruleAt(wide, 0.5, RULE, [0, 0, 0, 5]),
      {
        columns: [
          { width: '*', text: onPaper[language].source },
          { width: 'auto', text: onPaper[language].pages(String(page), String(pages)), alignment: 'right' },
        ],
        fontSize: 8,
        color: QUIET,
      },
    ],
  })
