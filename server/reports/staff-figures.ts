// Of how many on the staff did how many use the system in a period, and who of them was trained? Counts only, never of a person.
import { dateOf } from '#shared/calendar.ts'
import { addDays } from '#shared/queue/dates.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import type { Headcount, StaffFigures, StaffRow, Training } from '#shared/reports/figures.ts'
import type { StaffRole } from '#shared/rights.ts'
import type { Db } from '../database/open.ts'
import { readList } from '../people/stored.ts'
import type { Reading } from './question.ts'
import { ENTERED, ENTERED_COLUMNS, entered, kepsAsked, lastDayOf, sees, trail } from './said.ts'

/** Who serves citizens or answers for those who do. An auditor only reads, and an administrator may be the IT desk. */
const STAFF: readonly StaffRole[] = ['clerk', 'head', 'supervisor']
/** Somebody of whom nobody is to know any more (server/retention). */
const FORGOTTEN = 'forgotten'

type Account = { readonly id: string; readonly keps: readonly string[] | null }

export function staffFigures({ db, scope, today }: Reading, asked: Asked): StaffFigures {
  const asOf = lastDayOf(asked, today)
  const users = usersIn(db, asked)
  const forgotten = users.has(FORGOTTEN)
  const accounts = accountsOn(db, asOf, users)
  const keps = kepsAsked(db, scope, asked.keps)
  const all = scope.keps === null && asked.keps === null
  const headcounts = headcountsIn(db, asked).filter((row) => sees(scope, row))
  // The newest of a period holds.
  const said = (kep: string | null) => headcounts.find((one) => one.kep === kep)?.staff ?? null
  const rowOf = (kep: string | null, people: readonly Account[], told: number | null) => ({
    kep,
    used: forgotten ? null : people.filter(({ id }) => users.has(id)).length,
    staff: told ?? (people.length === 0 ? null : people.length),
    source: told === null ? ('accounts' as const) : ('said' as const),
  })
  const ofKeps: StaffRow[] = keps.map((kep) =>
    rowOf(
      kep,
      accounts.filter((one) => one.keps?.includes(kep) === true),
      said(kep),
    ),
  )
  const nowhere = accounts.filter((one) => one.keps === null)
  const rows = all && nowhere.length > 0 ? [...ofKeps, rowOf(null, nowhere, null)] : ofKeps
  const theirs = accounts.filter((one) => all || one.keps?.some((kep) => keps.includes(kep)) === true)
  const { kep: _, ...total } = rowOf(null, theirs, all ? said(null) : null)
  return {
    asOf,
    rows,
    total,
    forgotten,
    headcounts,
    trainings: trainingsIn(db, asked).filter((row) => sees(scope, row)),
    trail: trail(db, ['headcount', 'training'], scope),
  }
}

/** Who logged a case, called a number or served somebody without one: to sign in is not to use it. */
function usersIn(db: Db, { from, to }: Span): ReadonlySet<string> {
  const found = db
    .prepare<{ from: string; to: string }, { person: string }>(
      `SELECT clerk AS person FROM cases WHERE date BETWEEN @from AND @to AND clerk IS NOT NULL
       UNION SELECT clerk FROM stays WHERE date BETWEEN @from AND @to AND clerk IS NOT NULL
       UNION SELECT clerk FROM served_without_ticket WHERE date BETWEEN @from AND @to AND clerk IS NOT NULL`,
    )
    .all({ from, to })
  return new Set(found.map(({ person }) => person))
}

/** The accounts that were active when that day ended, as their history tells. Whoever worked was there, whatever an upgrade says. */
function accountsOn(db: Db, date: string, users: ReadonlySet<string>): Account[] {
  const end = instantOf(addDays(date, 1), '00:00')
  return db
    .prepare<[number, number], { id: string; role: StaffRole; keps: string | null; createdAt: number; active: number }>(
      `SELECT id, role, keps, created_at AS createdAt, coalesce(
         (SELECT json_extract(what, '$.did') = 'reactivated' FROM people_history
          WHERE person = people.id AND at < ? AND json_extract(what, '$.did') IN ('deactivated', 'reactivated')
          ORDER BY people_history.id DESC LIMIT 1),
         (SELECT json_extract(what, '$.did') = 'deactivated' FROM people_history
          WHERE person = people.id AND at >= ? AND json_extract(what, '$.did') IN ('deactivated', 'reactivated')
          ORDER BY people_history.id LIMIT 1),
         active) AS active
       FROM people ORDER BY id`,
    )
    .all(end, end)
    .filter(({ role, active }) => STAFF.includes(role) && active === 1)
    .filter(({ id, createdAt }) => dateOf(createdAt) <= date || users.has(id))
    .map(({ id, keps }) => ({ id, keps: readList(keps) }))
}

const headcountsIn = (db: Db, { from, to }: Span): Headcount[] =>
  db
    .prepare<[string, string], Omit<Headcount, 'entered'> & { enteredBy: string | null; enteredAt: number | null }>(
      `SELECT t.id, t.kep, t.date, t.staff, t.note, ${ENTERED_COLUMNS} FROM headcounts AS t ${ENTERED('headcount')}
       WHERE t.date BETWEEN ? AND ? AND t.taken_back_at IS NULL ORDER BY t.date DESC, t.id DESC`,
    )
    .all(from, to)
    .map(entered)

const trainingsIn = (db: Db, { from, to }: Span): Training[] =>
  db
    .prepare<[string, string], Omit<Training, 'entered'> & { enteredBy: string | null; enteredAt: number | null }>(
      `SELECT t.id, t.kep, t.date, t.subject, t.giver, t.trained, t.staff, t.note, ${ENTERED_COLUMNS}
       FROM trainings AS t ${ENTERED('training')}
       WHERE t.date BETWEEN ? AND ? AND t.taken_back_at IS NULL ORDER BY t.date, t.id`,
    )
    .all(from, to)
    .map(entered)
