// A thousand commands from a seed, right and wrong ones; after each of them the promises hold. `SEED=7 npx vitest …` for other days.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moves } from './can.ts'
import type { Verb } from './commands.ts'
import { type Day, morning } from './day.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { Recorded } from './facts.ts'
import type { OfficeSettings } from './settings.ts'
import { larissa, larissaWithRoll } from './testing/office.ts'
import {
  Accounts,
  everyoneIsInOnePlace,
  OvertakingPromise,
  RollPromise,
  replayEqualsMemory,
  screensShowTheDay,
  takenBackIsNeverMade,
  theSmallestIsNext,
  whoeverTakesBack,
} from './testing/promises.ts'
import { commandOf, type Press, press } from './testing/random-days.ts'
import { DATE, EIGHT } from './testing/story.ts'

const seed = Number(process.env.SEED ?? 20_261_123)
const someDays = Array.from({ length: 12 }, (_, nth) => seed + nth)
const presses = (least: number, most: number) => fc.array(press, { minLength: least, maxLength: most, size: 'max' })

/** Every verb whose move can be taken back; a recall only where it has become «δεν προσήλθε», which this office has not chosen. */
const takenBackWithin: ReadonlySet<Verb> = new Set<Verb>([
  'callNext',
  'callMissed',
  'callChosen',
  'callParked',
  'startServing',
  'markMissed',
  'finish',
  'transfer',
  'park',
  'callRoll',
])

/** What was ever done or refused, over all days: a random day that never reaches a rule proves nothing about it. */
const reached = new Set<string>()

function live(day: readonly Press[], replayEvery: number, office: OfficeSettings): void {
  let now = EIGHT
  let today: Day = morning(DATE, office)
  const journal: Recorded[] = []
  const accounts = new Accounts()
  const promise = new OvertakingPromise()
  const roll = new RollPromise()
  for (const [nth, press] of day.entries()) {
    now += press.after
    const { by } = press
    const before = today
    const command = commandOf(before, press, office)
    const decision = decide(before, command, now, by)
    reached.add(decision.ok ? command.type : decision.refusal)
    for (const fact of decision.ok ? decision.facts : []) {
      const recorded = { at: now, by, fact }
      journal.push(recorded)
      accounts.hear(fact)
      promise.hear(fact)
      roll.hear(fact)
      if (fact.type === 'ticketCalled' && command.type === 'callNext') {
        // A number of the roll has only just been given.
        theSmallestIsNext(today, fact, now)
        promise.isKept(today, fact)
      }
      today = evolve(today, recorded)
    }
    if (decision.ok && takenBackWithin.has(command.type) && 'counter' in command)
      takenBackIsNeverMade(before, today, command.counter, now, by)
    expect(today.revision).toBe(journal.length)
    everyoneIsInOnePlace(today)
    for (const answer of whoeverTakesBack(today, now)) reached.add(answer)
    accounts.agreeWith(today)
    screensShowTheDay(today, press.counter, now)
    if (nth % replayEvery === 0) replayEqualsMemory(today, journal, office)
  }
  replayEqualsMemory(today, journal, office)
}

// First the short ones: what goes wrong here is cut down to the few presses that it takes.
test('short random days keep every promise, replayed from the morning after each command', { timeout: 60_000 }, () => {
  const days = fc.property(presses(0, 60), (day) => {
    for (const office of [larissa, larissaWithRoll]) live(day, 1, office)
  })
  fc.assert(days, { seed, numRuns: 40, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: true })
})

test.each(someDays)('a thousand commands of seed %i keep every promise', { timeout: 60_000 }, (seed) => {
  const [day = []] = fc.sample(presses(1_000, 1_000), { seed, numRuns: 1 })
  expect(day).toHaveLength(1_000)
  live(day, 50, seed % 2 === 0 ? larissaWithRoll : larissa)
})

test('those days reached every verb, and every reason that the table of moves knows', () => {
  for (const [verb, states] of Object.entries(moves)) {
    expect(reached).toContain(verb)
    for (const reason of Object.values(states)) if (reason !== null) expect(reached).toContain(reason)
  }
  for (const more of ['takeTicket', 'correctCases', 'endDay', 'reopenDay', 'queue-empty', 'ticket-not-missed'])
    expect(reached).toContain(more)
  for (const more of [
    'ticket-not-waiting',
    'ticket-not-parked',
    'not-served-here',
    'nothing-changed',
    'unknown-ticket',
  ])
    expect(reached).toContain(more)
  for (const more of [
    'nobody-attended',
    'unknown-appointment',
    'appointment-too-early',
    'appointment-kept',
    'appointment-cancelled',
    'appointment-twice',
    'date-past',
  ])
    expect(reached).toContain(more)
  for (const more of ['setNotice', 'time-past']) expect(reached).toContain(more)
  for (const more of ['letPass', 'leave', 'nobody-behind']) expect(reached).toContain(more)
  for (const more of ['bookAppointments', 'cancelAppointment', 'checkIn']) expect(reached).toContain(more)
  for (const more of ['unknown-priority', 'unknown-reason', 'nothing-to-take-back', 'too-late', 'moved-on'])
    expect(reached).toContain(more)
  for (const ofRolls of [
    'setRoll',
    'rollIsAt',
    'from-the-roll',
    'no-roll',
    'not-on-the-roll',
    'behind-the-roll',
    'not-just-torn',
  ])
    expect(reached).toContain(ofRolls)
  for (const wrong of ['unknown-service', 'unknown-counter', 'unknown-entry', 'unknown-channel', 'unknown-procedure'])
    expect(reached).toContain(wrong)
  for (const refused of ['not-your-counter', 'not-your-entry', 'day-ended', 'day-not-ended', 'someone-is-served'])
    expect(reached).toContain(refused)
})
