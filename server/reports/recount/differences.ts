// The differences that a recount finds, gathered table by table; of very many in one table the first are named and the rest counted.
import type { CheckedTable, Difference, FlatRow } from '#shared/reports/check.ts'

const NAMED = 1_000
/** In this order they are told. */
const ORDER: readonly CheckedTable[] = [
  'tickets',
  'stays',
  'served_without_ticket',
  'appointments',
  'cases',
  'corrections',
  'daily_totals',
  'daily_totals-of-cases',
  'kept_days',
  'files',
  'imports',
  'year-table',
  'breakdowns',
  'signed_years',
]

export class Differences {
  private readonly found = new Map<CheckedTable, Difference[]>()
  count = 0

  add(difference: Difference): void {
    this.count += 1
    const ofTable = this.found.get(difference.table) ?? []
    if (ofTable.length < NAMED) ofTable.push(difference)
    this.found.set(difference.table, ofTable)
  }

  /** Row by row: what is only on one side, or says something else there. */
  compare(
    table: CheckedTable,
    key: readonly string[],
    stored: readonly FlatRow[],
    recounted: readonly FlatRow[],
  ): void {
    const keyOf = (row: FlatRow) => key.map((column) => row[column]).join(' · ')
    const [was, is] = [stored, recounted].map((rows) => new Map(rows.map((row) => [keyOf(row), row])))
    if (was === undefined || is === undefined) return
    for (const one of [...new Set([...was.keys(), ...is.keys()])].sort()) {
      const [left, right] = [was.get(one) ?? null, is.get(one) ?? null]
      if (JSON.stringify(left) !== JSON.stringify(right)) this.add({ table, key: one, stored: left, recounted: right })
    }
  }

  all(): Difference[] {
    return ORDER.flatMap((table) => this.found.get(table) ?? [])
  }
}
