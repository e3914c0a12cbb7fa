// The reports that divide a year's cases by something: however they divide them, the parts come to the whole.
import { wholeYear } from '#shared/reports/asked.ts'
import type { Counted } from '#shared/reports/cases.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import type { Db } from '../../database/open.ts'
import { cases } from '../cases.ts'
import type { Reading } from '../question.ts'

/** `whole`: what the parts should come to. */
export type Breakdown = { readonly name: string; readonly parts: number; readonly whole: number }

/** Everything that the report on cases divides; by KEP, date and weekday from the daily totals, by the rest from the cases. */
export function breakdownsOf(db: Db, year: number): Breakdown[] {
  const span = wholeYear(year)
  const who = { person: '', role: 'auditor', scope: EVERYWHERE } as const
  const reading: Reading = { db, whole: null, now: 0, today: span.to, ...who }
  const { keps, dates, weekdays, details } = cases(reading, { ...span, office: null, keps: null, more: {} })
  const counted = (rows: readonly { readonly counted: Counted | null }[]) => rows.map((row) => row.counted)
  const totals = sumOf(db, 'daily_totals', year)
  const single = sumOf(db, 'cases', year)
  const ofTotals = { keps: counted(keps), dates: counted(dates), weekdays }
  const ofCases = details && {
    hours: details.hours,
    services: details.services,
    procedures: details.procedures,
    counters: details.counters,
    ways: details.ways,
  }
  return [
    ...Object.entries(ofTotals).map(([name, rows]) => ({ name, parts: added(rows), whole: totals })),
    ...Object.entries(ofCases ?? {}).map(([name, rows]) => ({ name, parts: added(rows), whole: single })),
  ]
}

const added = (rows: readonly (Counted | null)[]): number => rows.reduce((sum, row) => sum + (row?.total ?? 0), 0)

function sumOf(db: Db, table: 'daily_totals' | 'cases', year: number): number {
  const { from, to } = wholeYear(year)
  const sum = db.prepare<[string, string], number>(
    `SELECT coalesce(sum(quantity), 0) FROM ${table} WHERE date BETWEEN ? AND ?`,
  )
  return sum.pluck().get(from, to) ?? 0
}
