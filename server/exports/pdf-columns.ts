// How wide the columns of a printed table are, at which size of letters it fits, and whether only on a page that lies on its side.
import type { Language } from '#shared/queue/words.ts'
import { cellSaid } from '#shared/reports/cell-said.ts'
import type { SheetTable } from '#shared/reports/sheet.ts'
import { isFigure } from './paper-words.ts'
import { turned } from './turned.ts'

/** Points: A4 less 20 mm at each side. */
export const UPRIGHT = 595.28 - 2 * 56.69
export const LYING = 841.89 - 2 * 56.69
const SIZES = [11.5, 10.5, 9.5, 8.5, 7.6] as const
const SMALLEST = 6.6
/** Left and right of what stands in a cell, in letters' heights. */
export const PADDING = 0.42

type Need = { readonly least: number; readonly best: number; readonly figure: boolean }
export type Columns = { readonly size: number; readonly widths: readonly number[] }

/** Where letters would be small and sentences narrow. */
export function needsLying(table: SheetTable, language: Language): boolean {
  const all = needs(turned(table) ?? table, language)
  return sum(all.map(({ least }) => least)) * 7.6 > UPRIGHT || sum(all.map(({ best }) => best)) * 7.6 > UPRIGHT * 1.1
}

/** `wide`: of the page, in points. What is short stands as large as it can, what is long as small as it must. */
export function columnsOf(table: SheetTable, wide: number, language: Language): Columns {
  const all = needs(table, language)
  const rows = table.rows.length + table.columns.length
  // Words want less than figures.
  const largest = rows > 40 || all.every(({ figure }, at) => at === 0 || !figure) ? 9.5 : 11.5
  const sizes = SIZES.filter((size) => size <= largest)
  const best = sum(all.map((need) => need.best))
  const least = sum(all.map((need) => need.least))
  const size =
    sizes.find((one) => best * one <= wide && one >= 8.5) ??
    sizes.find((one) => least * one <= wide && one <= 9.5) ??
    SMALLEST
  return { size, widths: widthsAt(all, size, wide).map((width) => Math.max(8, width - 2 * PADDING * size)) }
}

function widthsAt(all: readonly Need[], size: number, wide: number): number[] {
  const best = sum(all.map((need) => need.best)) * size
  if (best <= wide) return all.map((need) => (need.best * size * wide) / best)
  const least = sum(all.map((need) => need.least)) * size
  if (least >= wide) return all.map((need) => (need.least * size * wide) / least)
  // No word is broken; what is left goes to those who want more.
  return all.map((need) => need.least * size + ((need.best - need.least) * size * (wide - least)) / (best - least))
}

const LONGEST_TEXT = 26
/** In letters' heights, of the first rows: thousands of them are like these. */
function needs({ columns, rows, sum: last }: SheetTable, language: Language): Need[] {
  const some = [...rows.slice(0, 400), ...(last === null ? [] : [last])]
  return columns.map(({ heading, kind }, at) => {
    const cells = some.map((row) => cellSaid(row[at] ?? null, kind, language))
    const words = (said: string) => Math.max(...said.split(/\s+/).map(wideOf))
    const cell = Math.max(0, ...cells.map(wideOf))
    const figure = isFigure(kind)
    const unbroken = figure ? cell : Math.max(0, ...cells.map(words))
    return {
      figure,
      least: Math.max(unbroken, words(heading)) + 2 * PADDING,
      best:
        Math.max(Math.min(cell, LONGEST_TEXT), unbroken, words(heading), Math.min(wideOf(heading), cell * 1.5)) +
        2 * PADDING,
    }
  })
}

/** Of bold letters, a little generously: nothing is cut, at worst there is air. */
const wideOf = (said: string): number =>
  sum([...said].map((letter) => (/[.,'′·:;|!il\s]/.test(letter) ? 0.3 : /[A-ZΑ-ΩΆ-Ώ%]/.test(letter) ? 0.74 : 0.63)))
const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0)
