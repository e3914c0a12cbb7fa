// What did each clerk serve in a period? Refused where the office has it switched off; of the KEPs of whoever asks; never a ranking.
import type { Asked } from '#shared/reports/asked.ts'
import type { PersonFigures, Persons } from '#shared/reports/persons.ts'
import type { Db } from '../database/open.ts'
import { NotAnswered, type Reading } from './question.ts'
import { type Timed, type Times, timesIn } from './tickets/times.ts'
import { type Bound, bound, ofKeps, toldOf, type Which, whichOf, within } from './tickets/which.ts'

/** Throws `NotAnswered` where no office that was asked for has it switched on. */
export function persons(reading: Reading, asked: Asked): Persons {
  const found = whichOf(reading, asked)
  const offices = found.offices.filter((id) => isOn(reading, id))
  if (offices.length === 0) throw new NotAnswered('forbidden')
  const which = { ...found, offices }
  const { db } = reading
  const times = timesOf(db, which)
  const counts = {
    served: countOf(db, which, 'stays', 'count(*)', "s.outcome = 'served'"),
    without: countOf(db, which, 'served_without_ticket', 'count(*)', 's.entry IS NOT NULL'),
    cases: countOf(db, which, 'cases', 'SUM(s.quantity)', 'true'),
  }
  const nameOf = namesOf(db)
  const clerks = new Set([...times.keys(), ...Object.values(counts).flatMap((of) => [...of.keys()])])
  const figures = [...clerks].map(
    (clerk): PersonFigures => ({
      name: nameOf(clerk),
      served: counts.served.get(clerk) ?? 0,
      without: counts.without.get(clerk) ?? 0,
      cases: counts.cases.get(clerk) ?? 0,
      ...timesIn(times, clerk).taken(),
    }),
  )
  return { told: toldOf(reading, which), persons: figures.sort(byAlphabet) }
}

const isOn = ({ whole }: Reading, office: string): boolean =>
  whole?.offices.find(({ id }) => id === office)?.reports.perPerson === true

/** Null: whose name is no longer kept. */
type Clerk = string | null
const collator = new Intl.Collator('el')
/** Whoever has no name any more stands last. */
const byAlphabet = ({ name: a }: PersonFigures, { name: b }: PersonFigures): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : collator.compare(a, b)

function timesOf(db: Db, which: Which): Map<Clerk, Times> {
  const times = new Map<Clerk, Times>()
  const rows = db
    .prepare<[Bound], Timed & { readonly clerk: Clerk }>(
      `SELECT s.clerk, (s.ended_at - s.serving_at) / 1000 AS seconds, s.accurate FROM stays AS s
       WHERE ${within('s')} AND ${ofKeps('s')} AND s.serving_at IS NOT NULL AND s.ended_at IS NOT NULL
         AND s.outcome IN ('served', 'transferred', 'parked')`,
    )
    .iterate(bound(which))
  for (const row of rows) timesIn(times, row.clerk).add(row)
  return times
}

type Table = 'stays' | 'served_without_ticket' | 'cases'
const countOf = (db: Db, which: Which, table: Table, count: string, where: string): Map<Clerk, number> =>
  new Map(
    db
      .prepare<[Bound], { readonly clerk: Clerk; readonly n: number }>(
        `SELECT s.clerk, ${count} AS n FROM ${table} AS s
         WHERE ${within('s')} AND ${ofKeps('s')} AND ${where} GROUP BY s.clerk`,
      )
      .all(bound(which))
      .map(({ clerk, n }) => [clerk, n]),
  )

/** Two of one name stay two: their user names tell them apart. */
function namesOf(db: Db): (clerk: Clerk) => string | null {
  const people = db
    .prepare<[], { readonly id: string; readonly name: string; readonly username: string }>(
      'SELECT id, name, username FROM people',
    )
    .all()
  const sameName = Map.groupBy(people, ({ name }) => name)
  const said = new Map(
    people.map(({ id, name, username }) => [
      id,
      (sameName.get(name)?.length ?? 0) > 1 ? `${name} (${username})` : name,
    ]),
  )
  return (clerk) => (clerk === null ? null : (said.get(clerk) ?? clerk))
}
