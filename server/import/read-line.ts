// One line of a file of yearly totals: whose it is, its numbers, and everything that is wrong with it.
import { matchKepCode } from '#shared/greek/kep-code.ts'
import { foldHeading } from '#shared/greek/look-alikes.ts'
import { readWholeNumber, wholeNumber } from '#shared/greek/numbers.ts'
import type { ImportProblem, ImportProblemKey } from '#shared/reports/import-problem.ts'
import { type Columns, type Place, TOTAL, withoutEmptyEnd } from './columns.ts'
import type { Line } from './csv-table.ts'

export type ReadLine = {
  readonly line: number
  /** The first cell as it stands there. */
  readonly typed: string
  readonly isTotal: boolean
  /** Null for the line of sums, and when the code is not one of ours. */
  readonly kep: string | null
  /** In the order of the channel columns; null where no number can be read. */
  readonly quantities: readonly (number | null)[]
  readonly total: number | null
  readonly problems: readonly ImportProblem[]
}

export function readLine({ line, cells }: Line, columns: Columns, knownKeps: readonly string[]): ReadLine {
  const problems: ImportProblem[] = []
  const note = (problem: ImportProblemKey, value: string) => void problems.push({ line, problem, value })
  const typed = cells[columns.kep] ?? ''
  const isTotal = foldHeading(typed) === foldHeading(TOTAL)
  const kep = isTotal ? null : kepOf(typed, columns, knownKeps, note)
  const quantities = columns.channels.map(({ place }) => numberAt(place, cells, columns, note))
  const total = numberAt(columns.total, cells, columns, note)
  const extra = withoutEmptyEnd(cells).slice(columns.width)
  if (extra.length > 0) note('cell-extra', extra.join(' · '))
  if (columns.channels.length > 0) checkSum(quantities, total, note)
  return { line, typed, isTotal, kep, quantities, total, problems }
}

type Note = (problem: ImportProblemKey, value: string) => void

function kepOf(typed: string, { channels, names, kep }: Columns, known: readonly string[], note: Note): string | null {
  if (typed === '') {
    note('kep-missing', names[kep] ?? '')
    return null
  }
  const match = matchKepCode(typed, known)
  if (match.kind === 'unknown') note('kep-unknown', typed)
  if (match.kind === 'ambiguous') note('kep-ambiguous', `${typed}: ${match.codes.join(', ')}`)
  if (match.kind === 'known' && channels.length === 0) note('kep-without-channels', typed)
  return match.kind === 'known' ? match.code : null
}

function numberAt(place: Place, cells: readonly string[], { names }: Columns, note: Note): number | null {
  const cell = cells[place] ?? ''
  const value = readWholeNumber(cell)
  if (cell === '') note('cell-missing', names[place] ?? '')
  else if (value === null) note('number-wrong', cell)
  return value
}

function checkSum(quantities: readonly (number | null)[], total: number | null, note: Note): void {
  const known = quantities.filter((quantity) => quantity !== null)
  if (total === null || known.length < quantities.length) return
  const sum = known.reduce((a, b) => a + b, 0)
  const shown = (value: number) => wholeNumber(value, 'el')
  if (sum !== total) note('row-does-not-add-up', `${known.map(shown).join(' + ')} = ${shown(sum)} ≠ ${shown(total)}`)
}
