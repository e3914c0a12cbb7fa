// What a file would change: each cell of the year's table (or of the e-KEP's months) as it is, and as it would be.
import type { FoundRegister, FoundYear, RegisterChange } from '#shared/reports/registers.ts'
import type { Db } from '../database/open.ts'
import { cellKey, ekepFigures } from '../reconciliation/ekep-figures.ts'
import type { RegisterToImport } from './checked-register.ts'
import type { RegisterYear } from './read-register.ts'

type Lists = { readonly keps: readonly string[]; readonly channels: readonly string[] }

export function changesOf(
  db: Db,
  { kind, replaces }: Pick<RegisterToImport, 'kind' | 'replaces'>,
  years: readonly RegisterYear[],
  lists: Lists,
): Pick<FoundRegister, 'years' | 'changes'> {
  const lost = replaces.flatMap((id) => registerYears(db, id)).filter((year) => !years.some((one) => one.year === year))
  const all = [...years, ...[...new Set(lost)].map((year): RegisterYear => ({ year, rows: [], total: 0 }))]
  all.sort((a, b) => a.year - b.year)
  const changes = all.flatMap((one) =>
    kind === 'ekep' ? ekepChanges(db, one, replaces) : caseChanges(db, one, replaces, lists),
  )
  return { years: all.map((one) => foundYear(db, one, kind === 'cases')), changes }
}

const registerYears = (db: Db, register: number): number[] =>
  db.prepare<[number], number>('SELECT DISTINCT year FROM register_totals WHERE register = ?').pluck().all(register)

function foundYear(db: Db, { year, rows, total }: RegisterYear, adds: boolean): FoundYear {
  const months = [...new Set(rows.flatMap(({ month }) => month ?? []))].sort((a, b) => a - b)
  const keps = new Set(rows.flatMap(({ kep }) => kep ?? [])).size
  const whole = rows.some(({ month }) => month === null)
  return {
    year,
    total,
    months,
    keps,
    alreadyCounted: adds && rows.length > 0 ? countedIn(db, year, whole ? null : months) : 0,
  }
}

/** Null: in the whole year. */
function countedIn(db: Db, year: number, months: readonly number[] | null): number {
  const counted = db
    .prepare<[string, string], { month: string; quantity: number }>(
      `SELECT SUBSTR(date, 6, 2) AS month, SUM(quantity) AS quantity FROM daily_totals
       WHERE date >= ? AND date < ? GROUP BY SUBSTR(date, 6, 2)`,
    )
    .all(`${year}-01-01`, `${year + 1}-01-01`)
  return counted.reduce(
    (sum, { month, quantity }) => sum + (months?.includes(Number(month)) === false ? 0 : quantity),
    0,
  )
}

type Counted = { readonly kep: string | null; readonly channel: string | null; readonly quantity: number }

function caseChanges(
  db: Db,
  { year, rows }: RegisterYear,
  replaces: readonly number[],
  { keps, channels }: Lists,
): RegisterChange[] {
  const counted = db
    .prepare<[object], Counted & { register: number | null }>(
      `SELECT NULL AS register, kep, channel, SUM(quantity) AS quantity FROM daily_totals
       WHERE date >= :from AND date < :until GROUP BY kep, channel
       UNION ALL
       SELECT i.register, t.kep, t.channel, SUM(t.quantity) FROM imported_totals t JOIN imports i ON i.id = t.import
       WHERE t.year = :year GROUP BY i.register, t.kep, t.channel`,
    )
    .all({ from: `${year}-01-01`, until: `${year + 1}-01-01`, year })
  const stays = counted.filter(({ register }) => register === null || !replaces.includes(register))
  const at = (cells: readonly Counted[], kep: string | null, channel: string | null): number | null => {
    const found = cells.filter((cell) => cell.kep === kep && cell.channel === channel)
    return found.length === 0 ? null : found.reduce((sum, { quantity }) => sum + quantity, 0)
  }
  const change = (kep: string | null, channel: string | null): RegisterChange => ({
    year,
    month: null,
    kep,
    channel,
    now: at(counted, kep, channel),
    after: at([...stays, ...rows], kep, channel),
  })
  const cells = keps.flatMap((kep) => channels.map((channel) => change(kep, channel)))
  return [...cells, change(null, null)].filter(({ now, after }) => now !== null || after !== null)
}

function ekepChanges(db: Db, { year, rows }: RegisterYear, replaces: readonly number[]): RegisterChange[] {
  const now = ekepFigures(db, year, [])
  const stays = ekepFigures(db, year, replaces)
  const after = new Map([...stays].map(([key, { quantity }]) => [key, quantity]))
  const cells = new Map(
    [...now].filter(([key]) => stays.get(key) !== now.get(key)).map(([key, { cell }]) => [key, cell]),
  )
  for (const { month, kep, channel, quantity } of rows) {
    if (month === null || kep === null) continue
    const cell = { year, month, kep, channel }
    after.set(cellKey(cell), quantity)
    cells.set(cellKey(cell), cell)
  }
  return [...cells].map(([key, cell]) => ({
    ...cell,
    now: now.get(key)?.quantity ?? null,
    after: after.get(key) ?? null,
  }))
}
