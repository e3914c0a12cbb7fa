// Prints rows so that they can be read: what, baseline, ours, ratio; the median, and min–max where they differ.
import type { Figure, Line, Row, Unit } from './figures.ts'

const WIDTHS = [42, 24, 24] as const

export function asText(row: Row, number: number): string {
  const zeros = Object.entries(row.mustBeZero).map(([what, count]) => `${what} ${count}`)
  const blank = ' '.repeat(3)
  return [
    '',
    `${number}. ${row.title} (${row.better} is better)`,
    `${blank}Baseline: ${row.baseline}.`,
    ...(row.lines.length === 0 ? [] : [blank + columns('', 'baseline', 'ours', 'ours ÷ baseline')]),
    ...row.lines.map((line) => blank + asColumns(line)),
    ...(zeros.length === 0 ? [] : [`${blank}${isRight(row) ? '✓' : '✗'} Must be 0: ${zeros.join(' · ')}`]),
    ...row.notes.map((note) => `${blank}· ${note}`),
  ].join('\n')
}

export const isRight = (row: Row): boolean => Object.values(row.mustBeZero).every((count) => count === 0)

const asColumns = ({ what, unit, baseline, ours, ratio }: Line): string =>
  columns(
    what,
    baseline === null ? '—' : measured(baseline, unit),
    measured(ours, unit),
    ratio === null ? '—' : `× ${spread(ratio, (n) => n.toFixed(2))}`,
  )

const columns = (...cells: readonly string[]): string =>
  cells
    .map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0))
    .join(' ')
    .trimEnd()

function measured(figure: Figure, unit: Unit): string {
  const [median, ...range] = spread(figure, (n) => shown(n, unit)).split(' ')
  return [`${median}${unit === '/s' ? '' : ' '}${unit}`, ...range].join(' ')
}

const spread = ({ median, min, max }: Figure, show: (n: number) => string): string =>
  min === max ? show(median) : `${show(median)} (${show(min)}–${show(max)})`

/** As many decimals as mean something. */
function shown(n: number, unit: Unit): string {
  const digits = unit === 'ms' ? 2 : unit === 'kB' ? 1 : 0
  return n.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
