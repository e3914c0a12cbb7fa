// A thousand commands from a seed, right and wrong ones; after each of them the promises hold. `SEED=7 npx vitest …` for other days.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moves } from './can.ts'
import { type Day, morning } from './day.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { Recorded } from './facts.ts'
import { larissa } from './testing/office.ts'
import {
  Accounts,
  everyoneIsInOnePlace,
  nobodyIsOvertaken,
  replayEqualsMemory,
  screensShowTheDay,
} from './testing/promises.ts'
import { commandOf, type Press, press } from './testing/random-days.ts'
import { DATE, EIGHT } from './testing/story.ts'

const PRESSES = 1_000
const DAYS = 8
const seed = Number(process.env.SEED ?? 20_261_123)

/** What was ever done or refused, over all days: a random day that never reaches a rule proves nothing about it. */
const reached = new Set<string>()

function live(presses: readonly Press[]): void {
  let day: Day = morning(DATE, larissa)
  let now = EIGHT
  const journal: Recorded[] = []
  const accounts = new Accounts()
  presses.forEach((press, nth) => {
    now += press.after
    const before = day
    const [by, command] = [press.by, commandOf(day, press)]
    const decision = decide(day, command, now, by)
    reached.add(decision.ok ? command.type : decision.refusal)
    for (const fact of decision.ok ? decision.facts : []) {
      const recorded = { at: now, by, fact }
      journal.push(recorded)
      accounts.hear(fact)
      if (fact.type === 'ticketCalled' && command.type === 'callNext') nobodyIsOvertaken(before, fact)
      day = evolve(day, recorded)
    }
    expect(day.revision).toBe(journal.length)
    everyoneIsInOnePlace(day)
    accounts.agreeWith(day)
    screensShowTheDay(day, press.counter)
    if (nth % 50 === 0) replayEqualsMemory(day, journal)
  })
  replayEqualsMemory(day, journal)
}

test(`${DAYS} random days of ${PRESSES} commands keep every promise`, { timeout: 60_000 }, () => {
  const days = fc.array(press, { minLength: PRESSES, maxLength: PRESSES, size: 'max' })
  fc.assert(fc.property(days, live), { seed, numRuns: DAYS })
})

test('many short days, to the last fact: replay equals memory after each command', { timeout: 60_000 }, () => {
  const days = fc.array(press, { maxLength: 40 })
  const everyPrefix = (presses: readonly Press[]) => {
    for (let length = 1; length <= presses.length; length += 1) live(presses.slice(0, length))
  }
  fc.assert(fc.property(days, everyPrefix), { seed, numRuns: 10 })
})

test('those days reached every verb, and every reason that the table of moves knows', () => {
  for (const [verb, states] of Object.entries(moves)) {
    expect(reached).toContain(verb)
    for (const reason of Object.values(states)) if (reason !== null) expect(reached).toContain(reason)
  }
  for (const more of ['takeTicket', 'correctCases', 'endDay', 'reopenDay', 'queue-empty', 'ticket-not-missed'])
    expect(reached).toContain(more)
  for (const wrong of ['unknown-service', 'unknown-counter', 'unknown-entry', 'unknown-channel', 'unknown-procedure'])
    expect(reached).toContain(wrong)
  for (const refused of ['not-your-counter', 'not-your-entry', 'day-ended', 'day-not-ended', 'someone-is-served'])
    expect(reached).toContain(refused)
})
