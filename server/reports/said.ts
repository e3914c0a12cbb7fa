// What people said for the annual report, as reports read it: the rows that hold, who wrote them, and the trail.
import type { Span } from '#shared/reports/asked.ts'
import type { Entered, FigureKind, TrailLine } from '#shared/reports/figures.ts'
import { inKep, inOffice, type Scope } from '#shared/rights.ts'
import type { Db } from '../database/open.ts'
import { tables } from '../figures/figures.ts'

/** Of what a report's trail shows, the newest. */
const TRAIL_LINES = 50

/** Adds to a query over `<table> AS t` who wrote a row and when: as `enteredBy` and `enteredAt`. */
export const ENTERED = (kind: FigureKind): string => `
  LEFT JOIN figures_history AS h ON h.of_table = '${tables[kind].table}' AND h.of_row = t.id AND h.did = 'entered'
  LEFT JOIN people AS p ON p.id = h.person`
export const ENTERED_COLUMNS = 'coalesce(p.name, h.person) AS enteredBy, h.at AS enteredAt'

type WithEntered = { readonly enteredBy: string | null; readonly enteredAt: number | null }
export function entered<R extends WithEntered>(row: R): Omit<R, keyof WithEntered> & { readonly entered: Entered } {
  const { enteredBy, enteredAt, ...rest } = row
  return { ...rest, entered: { by: enteredBy, at: enteredAt } }
}

/** Of everywhere, or of what whoever asks may see. */
export const sees = (scope: Scope, row: { readonly kep: string | null; readonly office?: string | null }): boolean =>
  row.kep !== null ? inKep(scope, row.kep) : row.office == null || inOffice(scope, row.office)

type TrailRow = TrailLine & { readonly kep: string | null; readonly office: string | null }

/** What was entered, ended and taken back of these kinds, the newest first; also rows of another period, for they are a trail. */
export function trail(db: Db, kinds: readonly FigureKind[], scope: Scope): TrailLine[] {
  const lines = kinds.flatMap((kind) => {
    const { table } = tables[kind]
    const office = table === 'outages' ? 't.office' : 'NULL'
    return db
      .prepare<[string, number], Omit<TrailRow, 'kind'>>(
        `SELECT h.at, coalesce(p.name, h.person) AS by, h.of_row AS row, h.did, h.why, t.kep, ${office} AS office
         FROM figures_history AS h JOIN ${table} AS t ON t.id = h.of_row LEFT JOIN people AS p ON p.id = h.person
         WHERE h.of_table = ? AND h.person IS NOT NULL ORDER BY h.id DESC LIMIT ?`,
      )
      .all(table, TRAIL_LINES * 4)
      .map((row) => ({ ...row, kind }))
  })
  return lines
    .filter((line) => sees(scope, line))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, TRAIL_LINES)
    .map(({ kep: _, office: __, ...line }) => line)
}

/** The KEPs that a report has rows of: the municipality's own, in their order, as far as asked and allowed. */
export function kepsAsked(db: Db, scope: Scope, keps: readonly string[] | null): string[] {
  return db
    .prepare<[], { code: string }>('SELECT code FROM keps ORDER BY display_order')
    .all()
    .map(({ code }) => code)
    .filter((code) => inKep(scope, code) && (keps === null || keps.includes(code)))
}

/** The last day of a period that is not in the future. */
export const lastDayOf = ({ to }: Span, today: string): string => (to < today ? to : today)
