// Which tickets were taken by phone. Only the journal says so, and it is read only where an office ever offered it.
import type { Db } from '../../database/open.ts'
import type { Which } from './which.ts'

type Taken = { readonly date: string; readonly ticket: string }
type Ends = { readonly first: number | null; readonly last: number | null }

export const phoneKey = (office: string, date: string, label: string): string => `${office} ${date} ${label}`

export function takenByPhone(db: Db, { offices, from, to }: Which): ReadonlySet<string> {
  const offered = db
    .prepare<[string], number>(
      `SELECT EXISTS (SELECT 1 FROM configurations, json_each(document, '$.offices') AS office
         WHERE json_extract(office.value, '$.id') = ? AND json_extract(office.value, '$.phoneTickets.on'))`,
    )
    .pluck()
  const ends = db.prepare<[string, string, string], Ends>(
    'SELECT min(seq) AS first, max(seq) AS last FROM journal WHERE office = ? AND date BETWEEN ? AND ?',
  )
  // In the order of the journal itself: a year's rows one after the other, and not one by one.
  const taken = db.prepare<[string, number, number, string, string], Taken>(
    `SELECT date, json_extract(fact, '$.ticket') AS ticket FROM journal
     WHERE office = ? AND seq BETWEEN ? AND ? AND role = 'phone' AND type = 'ticketTaken' AND date BETWEEN ? AND ?`,
  )
  const found = new Set<string>()
  for (const office of offices) {
    const { first, last } = offered.get(office) === 1 ? (ends.get(office, from, to) ?? NONE) : NONE
    if (first === null || last === null) continue
    for (const { date, ticket } of taken.iterate(office, first, last, from, to))
      found.add(phoneKey(office, date, ticket))
  }
  return found
}

const NONE: Ends = { first: null, last: null }
