// A whole day at Larissa, 300 citizens, 6 counters: priority, appointments, people who do not come or are sent on, breaks.
import { describe, expect, test } from 'vitest'
import { officesOfLarisa } from '../../server/demo/larisa.ts'
import { morning, ticketsIn } from '../queue/day.ts'
import { evolve } from '../queue/evolve.ts'
import type { Recorded } from '../queue/facts.ts'
import type { OfficeSettings } from '../queue/settings.ts'
import { larissa } from '../queue/testing/office.ts'
import {
  Accounts,
  everyoneIsInOnePlace,
  OvertakingPromise,
  replayEqualsMemory,
  screensShowTheDay,
  theSmallestIsNext,
  whoeverTakesBack,
} from '../queue/testing/promises.ts'
import { DATE, EIGHT, MINUTE } from '../queue/testing/story.ts'
import { daySummary } from './day-summary.ts'
import { USUAL } from './habits.ts'
import { type Shape, simulatedDay, stepsOf } from './simulated-day.ts'

const shape: Shape = {
  date: DATE,
  opens: EIGHT,
  minutes: 7 * 60,
  people: 300,
  counters: 6,
  habits: USUAL,
  seed: 2026,
}
const central = officesOfLarisa[0] as OfficeSettings // the demo's first office
const lived = simulatedDay(larissa, shape)
const { day, recorded } = lived

test('everybody who came has an end, and the ends add up to those who came', () => {
  const ends = (['served', 'missed', 'cancelled', 'expired'] as const).map((state) => ticketsIn(day, state).length)
  expect(day.tickets.size).toBe(300)
  expect(ends.reduce((sum, n) => sum + n, 0)).toBe(day.tickets.size)
  expect(ticketsIn(day, 'served').length).toBeGreaterThan(day.tickets.size * 0.8)
})

test('the same facts give the same day, and the same seed the same facts', () => {
  expect(recorded.reduce(evolve, morning(DATE, larissa))).toEqual(day)
  expect(simulatedDay(larissa, shape).recorded).toEqual(recorded)
  expect(simulatedDay(larissa, { ...shape, seed: 7 }).recorded).not.toEqual(recorded)
})

test('the cases of the day are those that were logged and not taken back', () => {
  const takenBack = new Set(recorded.map(({ fact }) => (fact.type === 'moveTakenBack' ? fact.entry : null)))
  const logged = recorded.flatMap(({ fact }) =>
    fact.type === 'casesLogged' && !takenBack.has(fact.entry) ? fact.rows : [],
  )
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

test.each([2026, 1912])('after every command of the day of seed %i the promises hold', { timeout: 60_000 }, (seed) => {
  const journal: Recorded[] = []
  const accounts = new Accounts()
  const promise = new OvertakingPromise()
  let today = morning(DATE, larissa)
  for (const { at, by, command, before, decision, after } of stepsOf(larissa, { ...shape, seed })) {
    if (journal.length > 0) expect(before).toBe(today)
    for (const fact of decision.ok ? decision.facts : []) {
      journal.push({ at, by, fact })
      accounts.hear(fact)
      promise.hear(fact)
      if (fact.type === 'ticketCalled' && command.type === 'callNext') {
        theSmallestIsNext(before, fact, at)
        promise.isKept(before, fact)
      }
    }
    today = after
    expect(today.revision).toBe(journal.length)
    everyoneIsInOnePlace(today)
    accounts.agreeWith(today)
    screensShowTheDay(today, '3', at)
    whoeverTakesBack(today, at)
  }
  replayEqualsMemory(today, journal, larissa)
})

test('a clerk is refused only where a colleague was quicker', () => {
  const refused = [...stepsOf(central, shape)].flatMap(({ decision }) => (decision.ok ? [] : [decision.refusal]))
  expect(refused.length).toBeGreaterThan(0)
  for (const refusal of refused) expect(['queue-empty', 'ticket-not-missed', 'ticket-not-waiting']).toContain(refusal)
})

describe('a day at the central KEP', () => {
  const facts = (type: Recorded['fact']['type'], settings = central) =>
    simulatedDay(settings, shape).recorded.filter(({ fact }) => fact.type === type).length

  test('has everything that happens at a KEP', () => {
    for (const type of [
      'ticketRecalled',
      'ticketMissed',
      'ticketReturned',
      'ticketTransferred',
      'ticketParked',
    ] as const)
      expect(facts(type), type).toBeGreaterThan(1)
    for (const type of ['counterPaused', 'pauseEnded', 'moveTakenBack'] as const)
      expect(facts(type), type).toBeGreaterThan(0)
  })

  test('adds up in its summary', () => {
    const lived = simulatedDay(central, shape)
    const figures = daySummary(lived)
    const sum = (values: readonly number[]) => values.reduce((all, n) => all + n, 0)
    expect(figures.taken).toBe(300)
    expect(figures.served + figures.missed + figures.cancelled + figures.expired + figures.open).toBe(figures.taken)
    expect(figures.open).toBe(0)
    expect(sum(figures.services.map(({ served }) => served))).toBe(figures.served)
    expect(sum(figures.counters.map(({ served }) => served))).toBe(figures.served)
    expect(sum(figures.channels.map(({ cases }) => cases))).toBe(figures.cases)
    expect(sum(figures.counters.map(({ cases }) => cases))).toBe(figures.cases)
    expect(figures.wait?.people).toBeGreaterThanOrEqual(figures.served)
  })

  test('one in seven came by appointment, waited from its time, and most who were told a wait were told the truth', () => {
    const { appointments, bookedWait, wait, estimates } = daySummary(simulatedDay(central, shape))
    expect(appointments).toEqual({ kept: 45, notKept: 5 })
    expect(bookedWait?.people).toBe(45)
    expect(bookedWait?.median).toBeLessThanOrEqual(2 * (wait?.median ?? 0))
    expect(estimates.told).toBeGreaterThan(290)
    for (const seed of [2026, 1, 2]) {
      const { told, within } = daySummary(simulatedDay(central, { ...shape, people: 420, seed })).estimates
      expect(within / told, `seed ${seed}`).toBeGreaterThan(0.7)
    }
  })

  test('looks like a day at a KEP', () => {
    const { counters, wait, priorityWait, services, busiestHour } = daySummary(simulatedDay(central, shape))
    expect(counters.map(({ counter }) => counter)).toEqual(['1', '2', '3', '4', '5', '6'])
    const { median, p90, longest } = wait ?? { median: 0, p90: 0, longest: 0 }
    expect(median).toBeLessThan(p90)
    expect(p90).toBeLessThan(longest)
    expect(longest).toBeLessThan(2 * 60 * MINUTE)
    expect(priorityWait?.median).toBeLessThan(median)
    const usual = (letter: string) => services.find((service) => service.letter === letter)?.serving?.median ?? 0
    expect(Math.round(usual('Α') / MINUTE)).toBe(3)
    expect(usual('Γ')).toBeGreaterThan(2 * usual('Α'))
    expect(busiestHour?.from).toBeLessThan(EIGHT + 4 * 60 * MINUTE)
  })

  test('of which nobody has come yet is an empty table', () => {
    expect(daySummary(simulatedDay(central, { ...shape, people: 0 }))).toMatchObject({
      taken: 0,
      served: 0,
      cases: 0,
      wait: null,
      priorityWait: null,
      busiestHour: null,
      counters: [],
    })
  })
})
