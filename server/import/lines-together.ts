// What no line of a register shows by itself: whose year it is, KEPs that come twice, sums at the foot that are none.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { ImportProblem, ImportProblemKey } from '#shared/reports/import-problem.ts'
import type { LineReader, ReadLine } from './read-line.ts'
import type { ReadRegister, RegisterRow, RegisterYear } from './read-register.ts'

/** `alone`: the year of a file that does not say one line by line; null: nobody knows it. */
export function linesTogether(read: readonly ReadLine[], reader: LineReader, alone: number | null): ReadRegister {
  const saysYears = reader.columns.year !== null || read.some(({ year }) => year !== null)
  const lines: readonly ReadLine[] = saysYears ? read : read.map((line) => ({ ...line, year: alone }))
  const problems = [
    ...lines.flatMap((line) => line.problems),
    ...withoutYear(lines, reader, saysYears),
    ...impossible(lines, reader, saysYears),
    ...twice(lines, reader),
    ...feet(lines, reader),
  ]
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) }
  return { ok: true, years: yearsOf(lines, reader) }
}

const named = ({ sheet }: LineReader, line: ReadLine, problem: ImportProblemKey, value: string): ImportProblem => ({
  line: line.line,
  problem,
  value,
  ...(sheet === null ? {} : { at: { sheet, cell: null } }),
})

function withoutYear(lines: readonly ReadLine[], reader: LineReader, saysYears: boolean): ImportProblem[] {
  if (!saysYears)
    return lines.some(({ year }) => year === null) ? [{ line: 0, problem: 'year-unknown', value: '' }] : []
  const alone = lines.filter((line) => line.year === null && standsAlone(line, lines))
  // Without a column of years, some months may bear theirs and some not.
  const months = lines.filter(({ isTotal, year, month }) => !isTotal && year === null && month !== null)
  return [...alone, ...(reader.columns.year === null ? months : [])].map((line) =>
    named(reader, line, 'year-missing', ''),
  )
}

/** Law 3013/2002 founded the KEP. */
const FIRST_YEAR = 2002

/** A time that never was or has not come: by its line where the line says it, else of the whole file. */
function impossible(lines: readonly ReadLine[], reader: LineReader, saysYears: boolean): ImportProblem[] {
  const [running = 0, now = 0] = reader.today.split('-').map(Number)
  const ofYear = (year: number): ImportProblemKey | null => {
    if (!Number.isInteger(year) || year < FIRST_YEAR) return 'year-out-of-range'
    return year > running ? 'year-in-future' : null
  }
  const found = lines.flatMap((line): ImportProblem[] => {
    const { year, month } = line
    if (year === null) return []
    const problem = ofYear(year)
    if (problem !== null)
      return [saysYears ? named(reader, line, problem, String(year)) : { line: 0, problem, value: String(year) }]
    const isAhead = year === running && month !== null && month > now
    return isAhead ? [named(reader, line, 'month-in-future', `${month}/${year}`)] : []
  })
  const ofFile = found.findIndex(({ line }) => line === 0)
  return ofFile < 0 ? found : found.filter(({ line }, at) => line > 0 || at === ofFile)
}

function twice(lines: readonly ReadLine[], reader: LineReader): ImportProblem[] {
  const seen = new Set<string>()
  const { year, month } = reader.columns
  return lines.flatMap((line) => {
    // Of which year or month it is, could not be read: that has been said.
    const isUnknown = (year !== null && line.year === null) || (month !== null && line.month === null)
    if (line.kep === null || isUnknown) return []
    const key = `${line.year} ${line.month} ${line.kep}`
    if (seen.has(key)) return [named(reader, line, 'kep-twice', line.typed)]
    seen.add(key)
    return []
  })
}

/** Whether a line of sums is over this line: its year and its month, where it says them. */
const isOver = (foot: ReadLine, line: ReadLine): boolean =>
  (foot.year === null || foot.year === line.year) && (foot.month === null || foot.month === line.month)

const isSame = (a: ReadLine, b: ReadLine): boolean => a.year === b.year && a.month === b.month

/** A line of sums over nothing but itself: all that is known there. */
const standsAlone = (foot: ReadLine, lines: readonly ReadLine[]): boolean =>
  foot.isTotal &&
  foot.isOneFigure &&
  !lines.some((line) => line !== foot && isOver(foot, line) && !isSame(foot, line)) &&
  !lines.some((line) => !line.isTotal && isOver(foot, line))

/** Every line is under a foot of its own, no line comes after it, and each foot is what its lines add up to. */
function feet(lines: readonly ReadLine[], reader: LineReader): ImportProblem[] {
  const problems: ImportProblem[] = []
  const all = lines.filter(({ isTotal }) => isTotal)
  if (all.length === 0)
    return [
      ...(lines.length === 0 ? [{ line: 0, problem: 'no-rows', value: '' } as const] : []),
      { line: 0, problem: 'no-total-row', value: '' },
    ]
  for (const foot of all) {
    const at = lines.indexOf(foot)
    const under = lines.filter(
      (line) => line !== foot && isOver(foot, line) && (!line.isTotal || standsAlone(line, lines)),
    )
    for (const line of lines.slice(at + 1))
      if (isOver(foot, line) || (line.isTotal && isSame(foot, line)))
        problems.push(named(reader, line, 'after-total', line.typed))
    if (under.length === 0) {
      if (!foot.isOneFigure) problems.push({ line: 0, problem: 'no-rows', value: '' })
      continue
    }
    if (foot.isOneFigure && under.some(({ isTotal }) => !isTotal))
      for (const { place } of reader.columns.channels)
        problems.push(named(reader, foot, 'cell-missing', reader.columns.names[place] ?? ''))
    problems.push(...wrongSums(under, foot, reader))
  }
  const bare = lines.filter((line) => !line.isTotal && !all.some((foot) => isOver(foot, line)))
  const missing = new Map(
    bare.map((line) => [`${line.month === null ? '' : `${line.month}/`}${line.year ?? ''}`, line]),
  )
  return [...problems, ...[...missing.keys()].map((value) => ({ line: 0, problem: 'no-total-row' as const, value }))]
}

function wrongSums(under: readonly ReadLine[], foot: ReadLine, reader: LineReader): ImportProblem[] {
  const { channels, total: place, names } = reader.columns
  const columns = [
    ...(under.some(({ isTotal }) => isTotal) ? [] : channels).map((channel, column) => ({
      place: channel.place,
      of: (line: ReadLine) => line.quantities[column] ?? null,
    })),
    { place, of: (line: ReadLine) => line.total },
  ]
  return columns.flatMap(({ place, of }): ImportProblem[] => {
    const cells = under.map(of)
    const written = of(foot)
    // A cell that could not be read has been named already; its column's sum would only be a second alarm about it.
    if (written === null || cells.includes(null)) return []
    const sum = cells.reduce<number>((total, cell) => total + (cell ?? 0), 0)
    if (sum === written) return []
    const value = `${names[place] ?? ''}: ${wholeNumber(sum, 'el')} ≠ ${wholeNumber(written, 'el')}`
    return [named(reader, foot, 'column-does-not-add-up', value)]
  })
}

function yearsOf(lines: readonly ReadLine[], { columns }: LineReader): RegisterYear[] {
  const kept = lines.filter((line) => !line.isTotal || standsAlone(line, lines))
  const byYear = Map.groupBy(kept, ({ year }) => year)
  return [...byYear]
    .flatMap(([year, ofYear]) => {
      if (year === null) return []
      const rows = ofYear.flatMap((line) => rowsOf(line, columns))
      return [{ year, rows, total: rows.reduce((sum, { quantity }) => sum + quantity, 0) }]
    })
    .sort((a, b) => a.year - b.year)
}

function rowsOf(
  { kep, month, quantities, total, isTotal }: ReadLine,
  { channels }: LineReader['columns'],
): RegisterRow[] {
  if (isTotal || channels.length === 0) return [{ month, kep, channel: null, quantity: total ?? 0 }]
  return channels.map(({ channel }, column) => ({ month, kep, channel, quantity: quantities[column] ?? 0 }))
}
