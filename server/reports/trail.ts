// What was corrected, logged late and signed in a period, by whom and why?
import { instantOf } from '#shared/queue/local-time.ts'
import type { CaseRow, Way } from '#shared/queue/words.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { type Trail, type TrailPerson, type TrailRow, trailOrders } from '#shared/reports/trail.ts'
import { inKep, inOffice } from '#shared/rights.ts'
import type { Db } from '../database/open.ts'
import { NotAnswered, type Reading } from './question.ts'

/** `more.by`: by when it was done, or by the day that it is of; `more.person`: of one person. @throws {NotAnswered} */
export function trail({ db, scope, whole }: Reading, asked: Asked): Trail {
  const order = trailOrders.find((one) => one === (asked.more.by ?? 'made'))
  if (order === undefined) throw new NotAnswered('malformed')
  const entries = entriesIn(db, asked, order === 'made').filter(
    ({ kep, office }) =>
      inKep(scope, kep) &&
      inOffice(scope, office) &&
      (asked.keps === null || asked.keps.includes(kep)) &&
      (asked.office === null || asked.office === office),
  )
  const isOfAll = asked.keps === null && asked.office === null
  const all = [...entries.map(rowOf), ...(isOfAll ? signingsIn(db, asked, order === 'made') : [])]
  const people = new Map<string, TrailPerson>(all.flatMap(({ person }) => (person ? [[person.id, person]] : [])))
  const { person: who } = asked.more
  const sameText = (a: TrailPerson, b: TrailPerson) => a.name.localeCompare(b.name, 'el')
  return {
    rows: all.filter(({ person }) => who === undefined || person?.id === who).sort((a, b) => b.at - a.at),
    people: [...people.values()].sort(sameText),
    procedures: Object.fromEntries((whole?.procedures ?? []).map(({ id, name }) => [id, name])),
    offices: Object.fromEntries((whole?.offices ?? []).map(({ id, name }) => [id, name])),
  }
}

type Stored = {
  readonly kind: 'corrected' | 'late'
  readonly at: number
  readonly id: string | null
  readonly name: string | null
  readonly date: string
  readonly office: string
  readonly kep: string
  readonly counter: string
  readonly ticket: string | null
  readonly way: Way
  readonly entry: number
  readonly clerk: string | null
  readonly before: string
  readonly after: string
  readonly reason: string
}

const ENTRIES = `
  SELECT c.kind, c.at, c.person AS id, who.name, c.date, c.office, c.kep, c.counter, c.ticket, c.way, c.entry,
    first.name AS clerk, c.before, c.after, c.reason
  FROM corrections AS c LEFT JOIN people AS who ON who.id = c.person LEFT JOIN people AS first ON first.id = c.clerk`

function entriesIn(db: Db, { from, to }: Asked, made: boolean): Stored[] {
  if (!made)
    return db
      .prepare<[string, string], Stored>(`${ENTRIES} WHERE c.date BETWEEN ? AND ? ORDER BY c.at, c.seq`)
      .all(from, to)
  return db
    .prepare<[number, number], Stored>(`${ENTRIES} WHERE c.at >= ? AND c.at < ? ORDER BY c.at, c.seq`)
    .all(instantOf(from, '00:00'), instantOf(to, '24:00'))
}

function rowOf({ id, name, before, after, ...row }: Stored): TrailRow {
  // The writer of flat rows wrote them.
  const [was, is] = [JSON.parse(before) as CaseRow[], JSON.parse(after) as CaseRow[]]
  return { ...row, person: personOf(id, name), before: was, after: is }
}

type Signed = { year: number; version: number; at: number; id: string; name: string | null; total: number }

const signingsIn = (db: Db, { from, to }: Asked, made: boolean): TrailRow[] =>
  db
    .prepare<[], Signed>(
      `SELECT s.year, s.version, s.at, s.person AS id, p.name, json_extract(s.figures, '$.total') AS total
       FROM signed_years AS s LEFT JOIN people AS p ON p.id = s.person ORDER BY s.at`,
    )
    .all()
    .filter(({ year, at }) =>
      made
        ? at >= instantOf(from, '00:00') && at < instantOf(to, '24:00')
        : from <= `${year}-12-31` && to >= `${year}-01-01`,
    )
    .map(({ id, name, ...signed }) => ({ ...signed, kind: 'signed', person: personOf(id, name) }))

/** Whoever was forgotten has no name any more. */
const personOf = (id: string | null, name: string | null): TrailPerson | null =>
  id === null || name === null ? null : { id, name }
