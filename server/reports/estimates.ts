// How good were the waits that were told? The first call is the one that was meant, as on the page of the day.
import type { Asked } from '#shared/reports/asked.ts'
import { ERROR_COLUMNS, type Estimates, errorColumn, type Fared } from '#shared/reports/estimates.ts'
import type { Db } from '../database/open.ts'
import type { Reading } from './question.ts'
import { serviceKey, serviceNames } from './tickets/names.ts'
import { type Bound, bound, ofKeps, toldOf, type Which, whichOf, within } from './tickets/which.ts'

export function estimates(reading: Reading, asked: Asked): Estimates {
  const which = whichOf(reading, asked)
  const all = new Faring()
  const services = new Map<string, Faring>()
  for (const row of toldIn(reading.db, which)) {
    const key = serviceKey(row)
    const ofService = services.get(key) ?? new Faring()
    services.set(key, ofService)
    ofService.add(row)
    all.add(row)
  }
  const { named, inOrder } = serviceNames(reading, which)
  return {
    told: toldOf(reading, which),
    arrived: arrivedIn(reading.db, which),
    all: all.fared(),
    columns: all.columns,
    services: inOrder(services.keys()).flatMap((key) => {
      const fared = services.get(key)?.fared()
      return fared === undefined ? [] : [{ of: named(key), ...fared }]
    }),
  }
}

type Row = {
  readonly office: string
  readonly service: string
  readonly estimate_from: number
  readonly estimate_to: number | null
  readonly estimate_error: number | null
  /** Milliseconds; null: never called. */
  readonly waited: number | null
}

const toldIn = (db: Db, which: Which) =>
  db
    .prepare<[Bound], Row>(
      `SELECT t.office, coalesce(first.service, t.service) AS service, t.estimate_from, t.estimate_to, t.estimate_error,
         first.called_at - first.waited_from AS waited
       FROM tickets AS t LEFT JOIN stays AS first
         ON first.office = t.office AND first.date = t.date AND first.label = t.label AND first.stay = 1
       WHERE ${within('t')} AND ${ofKeps('t')} AND t.estimate_from IS NOT NULL`,
    )
    .iterate(bound(which))

const arrivedIn = (db: Db, which: Which): number =>
  db
    .prepare<[Bound], number>(`SELECT count(*) FROM tickets AS t WHERE ${within('t')} AND ${ofKeps('t')}`)
    .pluck()
    .get(bound(which)) ?? 0

const MINUTE = 60_000
/** Both ends were rounded up by so much at most (`estimates-told.ts` counts a day by the same rule). */
const ROUNDING = 5

class Faring {
  private told = 0
  private called = 0
  private hits = 0
  private later = 0
  private readonly errors: number[] = []
  readonly columns: number[] = Array.from({ length: ERROR_COLUMNS }, () => 0)

  add({ estimate_from, estimate_to, estimate_error, waited }: Row): void {
    this.told += 1
    if (waited === null || estimate_error === null) return
    this.called += 1
    const minutes = waited / MINUTE
    if (estimate_to !== null && minutes > estimate_to) this.later += 1
    else if (minutes >= estimate_from - ROUNDING) this.hits += 1
    this.errors.push(estimate_error)
    const column = errorColumn(estimate_error)
    this.columns[column] = (this.columns[column] ?? 0) + 1
  }

  fared(): Fared {
    const { told, called, hits, later, errors } = this
    return { told, called, within: hits, later, sooner: called - hits - later, error: errorOf(errors) }
  }
}

function errorOf(errors: readonly number[]): Fared['error'] {
  const middle = (sorted: Int32Array) => sorted[Math.ceil(sorted.length / 2) - 1]
  const median = middle(Int32Array.from(errors).sort())
  const medianOff = middle(Int32Array.from(errors, Math.abs).sort())
  if (median === undefined || medianOff === undefined) return null
  return { people: errors.length, median, medianOff, sum: errors.reduce((sum, one) => sum + one, 0) }
}
