// The year by month, or a shorter or longer period by day or year, as columns with numbers over the dates on which something happened.
import { columns } from '../charts/columns.ts'
import type { Picture } from '../charts/picture.ts'
import { dayNumber } from '../queue/dates.ts'
import type { Language } from '../queue/words.ts'
import { reportYear } from '../text/report-year.ts'
import { stepSaid } from './step-said.ts'
import type { YearStep, YearTable } from './year-table.ts'

/** Null: no division in time is known. `wide` in the picture's own units. */
export function stepsPicture(table: YearTable, language: Language, wide: number): Picture | null {
  const { steps, channels, annotations } = table
  if (steps === null) return null
  return columns({
    label: reportYear[language].steps.title[steps.unit],
    names: steps.columns.map((step) => stepSaid(step, table, language, true)),
    series: channels,
    values: steps.columns.map(({ quantities }) => quantities ?? channels.map(() => null)),
    notes: annotations.map(({ from }, at) => ({ at: placeOf(from, steps.columns), sign: String(at + 1) })),
    language,
    wide,
  })
}

/** In columns from the left; what began before the period stands at its beginning. */
function placeOf(date: string, steps: readonly YearStep[]): number {
  const at = steps.findIndex(({ to }) => date <= to)
  const step = steps[at]
  if (step === undefined || date < step.from) return 0
  const days = dayNumber(step.to) - dayNumber(step.from) + 1
  return at + (dayNumber(date) - dayNumber(step.from) + 0.5) / days
}
