// The columns of the chart: days of a month, months of a year, years of many. None where an imported total hides the division.
import { addDays, type LocalDate, yearOf } from '#shared/queue/dates.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { YearStep, YearTable } from '#shared/reports/year-table.ts'
import { STEP_LENGTH, type StepUnit } from './counted.ts'
import { monthOf } from './imported.ts'
import { cellsOf, type KnownSpan } from './known.ts'

const MOST_DAYS = 31
const MOST_MONTHS = 24

export function unitOf({ from, to }: Span): StepUnit {
  if (addDays(from, MOST_DAYS) > to) return 'day'
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  return months <= MOST_MONTHS ? 'month' : 'year'
}

type Known = { readonly now: KnownSpan; readonly since: LocalDate | null; readonly today: LocalDate }

export function stepsOf(span: Span, unit: StepUnit, channels: readonly string[], known: Known): YearTable['steps'] {
  const { undivided, undividable, years, withoutMonths } = known.now.imported
  const isHidden = unit === 'day' ? years.length > 0 : unit === 'month' && withoutMonths.length > 0
  if (undivided > 0 || undividable.length > 0 || isHidden) return null
  const length = STEP_LENGTH[unit]
  const cells = [
    ...known.now.counted,
    ...known.now.imported.cells.map((cell) => ({
      ...cell,
      step: unit === 'year' || cell.month === null ? String(cell.year) : monthOf(cell.year, cell.month),
    })),
  ]
  const perStep = Map.groupBy(cells, ({ step }) => step)
  if (cellsOf(known.now).length === 0) return null
  return {
    unit,
    columns: partsOf(span, unit).map((part): YearStep => {
      const found = perStep.get(part.from.slice(0, length)) ?? []
      const isThere = known.since !== null && known.since <= part.to && part.from <= known.today
      const quantity = (channel: string) =>
        found.reduce((sum, cell) => sum + (cell.channel === channel ? cell.quantity : 0), 0)
      return { ...part, quantities: isThere || found.length > 0 ? channels.map(quantity) : null }
    }),
  }
}

function partsOf({ from, to }: Span, unit: StepUnit): Span[] {
  const parts: Span[] = []
  for (let start = from; start <= to; ) {
    const end = endOf(start, unit)
    parts.push({ from: start, to: end < to ? end : to })
    start = addDays(end, 1)
  }
  return parts
}

function endOf(date: LocalDate, unit: StepUnit): LocalDate {
  if (unit === 'day') return date
  if (unit === 'year') return `${date.slice(0, 4)}-12-31`
  return addDays(`${addDays(`${date.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1)
}
