// A full day: three hundred citizens, five counters, priority, people who do not come, people who are sent on, breaks.
import { expect, test } from 'vitest'
import { morning, ticketsIn } from './day.ts'
import { evolve } from './evolve.ts'
import { larissa } from './testing/office.ts'
import { simulatedDay } from './testing/simulated-day.ts'
import { DATE, EIGHT, MINUTE } from './testing/story.ts'

const lived = simulatedDay(larissa, {
  people: 300,
  minutes: 7 * 60,
  priority: 0.1,
  missing: 0.06,
  sentOn: 0.08,
  seed: 2026,
})
const { day, recorded } = lived

test('everybody who came has an end, and the ends add up to those who came', () => {
  const ends = (['served', 'missed', 'cancelled', 'expired'] as const).map((state) => ticketsIn(day, state).length)
  expect(day.tickets.size).toBeGreaterThan(250)
  expect(ends.reduce((sum, n) => sum + n, 0)).toBe(day.tickets.size)
  expect(ticketsIn(day, 'served').length).toBeGreaterThan(day.tickets.size * 0.8)
})

test('the same facts give the same day', () => {
  expect(recorded.reduce(evolve, morning(DATE, larissa))).toEqual(day)
})

test('the cases of the day are those that were logged', () => {
  const logged = recorded.flatMap(({ fact }) => (fact.type === 'casesLogged' ? fact.rows : []))
  const counted = [...day.entries.values()].flatMap((entry) => entry.rows)
  const sum = (rows: readonly { quantity: number }[]) => rows.reduce((all, row) => all + row.quantity, 0)
  expect(sum(counted)).toBe(sum(logged))
  expect(sum(counted)).toBeGreaterThanOrEqual(ticketsIn(day, 'served').length)
})

test('whoever has priority is called before those of the same service who came up to twenty minutes earlier', () => {
  const plain = ticketsIn(day, 'served').filter((ticket) => ticket.calls === 1 && ticket.why.kind !== 'returned')
  const withPriority = plain.filter((ticket) => ticket.priority !== null)
  expect(withPriority.length).toBeGreaterThan(10)
  for (const first of withPriority)
    for (const other of plain) {
      const same = other.service === first.service && other.priority === null
      const earlier = first.takenAt - other.takenAt
      if (!same || earlier < 0 || earlier >= 20 * MINUTE) continue
      const [calledFirst, calledOther] = [first.calledAt ?? 0, other.calledAt ?? 0]
      expect(calledOther < first.takenAt || calledOther >= calledFirst, `${other.label}, ${first.label}`).toBe(true)
    }
})

test('nobody is left to starve: whoever was never called came in the last two hours', () => {
  const never = ticketsIn(day, 'expired').filter((ticket) => ticket.calls === 0)
  for (const ticket of never) expect(ticket.takenAt, ticket.label).toBeGreaterThan(EIGHT + 5 * 60 * MINUTE)
})
