// How did citizens rate the service of a period, KEP by KEP and office by office? Never of a clerk, and nothing where too few rated.
import type { Period } from '#shared/reports/period.ts'
import type { RatedRow, Satisfaction } from '#shared/reports/satisfaction.ts'
import type { Db } from '../database/open.ts'

export type Looking = {
  /** Whole days only: what was rated today is told tomorrow, so that nobody is seen to rate. */
  readonly today: string
  /** Below so many ratings nothing is told of an office. */
  readonly atLeast: (office: string) => number
  /** Which rows whoever asks may see. */
  readonly sees: (row: { readonly kep: string | null; readonly office: string }) => boolean
}

type Counts = readonly [number, number, number, number]
type Month = { readonly office: string; readonly kep: string; readonly n4: number; n3: number; n2: number; n1: number }

export function satisfaction(db: Db, { from, to }: Period, { today, atLeast, sees }: Looking): Satisfaction {
  const months = db
    .prepare<[string, string, string], Month>(
      `SELECT office, kep, substr(date, 1, 7) AS month,
         SUM(count * (rating = 4)) AS n4, SUM(count * (rating = 3)) AS n3,
         SUM(count * (rating = 2)) AS n2, SUM(count * (rating = 1)) AS n1
       FROM ratings WHERE date BETWEEN ? AND ? AND date < ?
       GROUP BY office, kep, month ORDER BY office, kep, month`,
    )
    .all(from, to, today)
  const byPlace = Map.groupBy(months, ({ office, kep }) => `${office} ${kep}`)
  const found = [...byPlace.values()].flatMap((ofPlace) => {
    const [first] = ofPlace
    if (first === undefined) return []
    const place = { kep: first.kep === '' ? null : first.kep, office: first.office }
    return sees(place) ? [rowOf(place, ofPlace.map(countsOf), atLeast(place.office))] : []
  })
  return { rows: found.map(({ row }) => row), sum: sumOf(found) }
}

const countsOf = ({ n4, n3, n2, n1 }: Month): Counts => [n4, n3, n2, n1]
const add = (some: readonly Counts[]): Counts =>
  some.reduce<Counts>(([a, b, c, d], [e, f, g, h]) => [a + e, b + f, c + g, d + h], [0, 0, 0, 0])
const totalOf = (counts: Counts): number => counts.reduce((a, b) => a + b, 0)

type Found = { readonly row: RatedRow; readonly hidden: number }

/** A year less the months that are told would tell of those that are not: these are left out, unless they are enough together. */
function rowOf(place: Pick<RatedRow, 'kep' | 'office'>, months: readonly Counts[], atLeast: number): Found {
  const few = months.filter((counts) => totalOf(counts) < atLeast)
  const fewTotal = totalOf(add(few))
  const leftOut = few.length < months.length && fewTotal > 0 && fewTotal < atLeast
  const counts = add(leftOut ? months.filter((month) => !few.includes(month)) : months)
  const total = totalOf(counts)
  const isTold = total >= atLeast
  return {
    row: { ...place, counts: isTold ? counts : null, total: isTold ? total : null, atLeast, leftOut },
    hidden: isTold ? 0 : total,
  }
}

/** The sum less the rows that are told would tell of those that are not. */
function sumOf(found: readonly Found[]): Satisfaction['sum'] {
  const told = found.flatMap(({ row: { counts } }) => (counts === null ? [] : [counts]))
  if (told.length < 2 || told.length < found.length) return null
  const counts = add(told)
  return { counts, total: totalOf(counts) }
}
