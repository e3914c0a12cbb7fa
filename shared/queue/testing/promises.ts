// What must hold after every command of every day, worked out anew from the facts and not with the rules' own hands.
import { expect } from 'vitest'
import { boardView } from '../../views/board-view.ts'
import { deskView } from '../../views/desk-view.ts'
import { kioskView } from '../../views/kiosk-view.ts'
import { slipsView } from '../../views/slips-view.ts'
import { ticketView } from '../../views/ticket-view.ts'
import { todayView } from '../../views/today-view.ts'
import { type Day, morning, type Ticket } from '../day.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import type { Fact, Recorded } from '../facts.ts'
import { onRoll, stateOf } from '../roll.ts'
import type { OfficeSettings } from '../settings.ts'
import type { Asker, CaseRow, Instant } from '../words.ts'
import { PRESS } from './office.ts'
import { clerks, supervisor } from './random-days.ts'
import { DATE, MINUTE } from './story.ts'

/** No ticket at two counters, each counter's ticket in the state that the counter says, one clerk at one counter. */
export function everyoneIsInOnePlace(day: Day): void {
  const atCounters = new Map<string, string>()
  const sitting = new Set<string>()
  for (const [id, counter] of day.counters) {
    if (counter.state === 'closed') continue
    expect(sitting.has(counter.clerk), `${counter.clerk} sits at two counters`).toBe(false)
    sitting.add(counter.clerk)
    if (counter.state === 'free' || counter.state === 'paused' || counter.state === 'attending') continue
    expect(atCounters.get(counter.ticket), `${counter.ticket} stands at two counters`).toBeUndefined()
    atCounters.set(counter.ticket, id)
    expect(day.tickets.get(counter.ticket)).toMatchObject({ state: counter.state, counter: id })
  }
  for (const ticket of day.tickets.values())
    if (ticket.state === 'called' || ticket.state === 'serving')
      expect(atCounters.get(ticket.label), `${ticket.label} is ${ticket.state} at no counter`).toBe(ticket.counter)
}

/** Keeps its own accounts, as a second bookkeeper would. */
export class Accounts {
  private readonly labels = new Set<string>()
  /** Every entry that was ever made: what was taken back holds null, and its number is not given again. */
  private readonly entries = new Map<number, readonly CaseRow[] | null>()
  private readonly totals = new Map<string, number>()

  hear(fact: Fact): void {
    switch (fact.type) {
      case 'ticketTaken':
        expect(this.labels.has(fact.ticket), `${fact.ticket} was given twice`).toBe(false)
        this.labels.add(fact.ticket)
        return
      case 'ticketNotTorn':
        expect(this.labels.delete(fact.ticket), `${fact.ticket} was never given`).toBe(true)
        return
      case 'casesLogged':
      case 'casesLoggedLate':
        expect(this.entries.has(fact.entry), `entry ${fact.entry} was made twice`).toBe(false)
        this.put(fact.entry, fact.rows)
        return
      case 'casesCorrected':
        expect(this.entries.get(fact.entry) ?? null, `entry ${fact.entry} is corrected`).not.toBeNull()
        this.put(fact.entry, fact.rows)
        return
      case 'moveTakenBack':
        if (fact.entry !== null) this.put(fact.entry, null)
    }
  }

  private put(entry: number, rows: readonly CaseRow[] | null): void {
    this.add(this.entries.get(entry) ?? [], -1)
    this.add(rows ?? [], 1)
    this.entries.set(entry, rows)
  }

  private add(rows: readonly CaseRow[], sign: 1 | -1): void {
    for (const { channel, quantity } of rows)
      this.totals.set(channel, (this.totals.get(channel) ?? 0) + sign * quantity)
  }

  /** The day's own entries and what the supervisor sees come to the same, to the unit. */
  agreeWith(day: Day): void {
    const seen = todayView(day, 0, [], [])
    for (const { channel, quantity } of seen.cases) expect(quantity, channel).toBe(this.totals.get(channel) ?? 0)
    const all = [...this.totals.values()].reduce((sum, quantity) => sum + quantity, 0)
    expect(seen.counters.reduce((sum, counter) => sum + counter.cases, 0)).toBe(all)
    expect(day.tickets.size).toBe(this.labels.size)
  }
}

type Called = Extract<Fact, { type: 'ticketCalled' }>

/** How long this counter makes a ticket wait beyond its turn; null: it never calls it. Read off the settings anew. */
function delay(day: Day, counter: string, ticket: Ticket): number | null {
  if (ticket.only === counter) return 0
  if (ticket.only !== null && (day.counters.get(ticket.only)?.state ?? 'closed') !== 'closed') return null
  const found = day.settings.counters.find(({ id }) => id === counter)
  if (found?.serves.includes(ticket.service)) return 0
  const minutes = found?.helps.find(({ service }) => service === ticket.service)?.after
  return minutes === undefined ? null : minutes * MINUTE
}

/** Nobody starves: whoever is called next has the smallest turn + delay of all whom this counter may call now. */
export function theSmallestIsNext(before: Day, call: Called, now: Instant): void {
  const called = before.tickets.get(call.ticket)
  expect(called?.state).toBe('waiting')
  for (const other of before.tickets.values()) {
    const wait = delay(before, call.counter, other)
    if (called === undefined || other.state !== 'waiting' || wait === null) continue
    const turn = other.turn + wait
    if (other === called) expect(turn, `${call.ticket} was called by another number than its own`).toBe(call.turn)
    if (wait > 0 && turn > now) expect(other, 'helped with before its time').not.toBe(called)
    else if (turn === call.turn) expect(called.number, `against ${other.label}`).toBeLessThanOrEqual(other.number)
    else expect(call.turn, `${call.ticket} was called before ${other.label}`).toBeLessThanOrEqual(turn)
  }
}

/** The sentence on the wall, for everybody whose place nobody has touched since the kiosk. */
export class OvertakingPromise {
  private readonly touched = new Set<string>()
  private readonly stoodBack = new Set<string>()

  hear(fact: Fact): void {
    if (fact.type === 'ticketTransferred' || fact.type === 'ticketReturned' || fact.type === 'ticketChanged')
      this.touched.add(fact.ticket)
    // Whoever let others pass wanted to be overtaken; but is held to the promise towards everybody else.
    if (fact.type === 'ticketStoodBack') this.stoodBack.add(fact.ticket)
  }

  /** Nobody who waits for this counter is overtaken by someone who came more than H minutes later. */
  isKept(before: Day, call: Called): void {
    const called = before.tickets.get(call.ticket)
    if (called === undefined || this.touched.has(called.label)) return
    const largest = Math.max(0, ...before.settings.priorities.map(({ headStart }) => headStart)) * MINUTE
    const grace = called.appointment === null ? 0 : before.settings.choices.graceMinutes * MINUTE
    // Whoever comes early for an appointment counts from its time.
    const came = (ticket: Ticket) =>
      Math.max(ticket.takenAt, before.appointments.get(ticket.appointment ?? 0)?.booked ?? 0)
    for (const other of before.tickets.values()) {
      const moved = this.touched.has(other.label) || this.stoodBack.has(other.label)
      if (other.state !== 'waiting' || moved || delay(before, call.counter, other) !== 0) continue
      const later = called.takenAt - came(other)
      expect(later, `${other.label} was overtaken by ${called.label}`).toBeLessThanOrEqual(largest + grace)
    }
  }
}

/** The roll as somebody follows it on paper: each number is called when it is its turn, once in a round, and none is left out. */
export class RollPromise {
  /** What the roll gives next, and what was given back: a number that nobody tore comes again. */
  private next = 0
  private readonly given = new Set<number>()

  hear(fact: Fact): void {
    if (fact.type === 'rollSet') {
      expect(
        [...this.given].every((number) => number < fact.number),
        `the roll went back to ${fact.number}`,
      ).toBe(true)
      this.next = fact.number
    } else if (fact.type === 'ticketNotTorn') {
      expect(this.given.delete(fact.number), `${fact.ticket} was never given`).toBe(true)
      this.next = Math.min(this.next, fact.number)
    } else if (fact.type === 'ticketTaken' && fact.ticket.includes('·')) {
      while (this.given.has(this.next)) this.next += 1
      expect(fact.number, `${fact.ticket} was not the next of the roll`).toBe(this.next)
      expect(fact.ticket.slice(2, 4)).toBe(String(fact.number % 100).padStart(2, '0'))
      this.given.add(fact.number)
    }
  }
}

/** What a move leaves behind when it is taken back at once: numbers that were used up, and nothing else. */
export function takenBackIsNeverMade(before: Day, after: Day, counter: string, now: Instant, by: Asker): void {
  const takenBack = decide(after, { type: 'takeBack', counter }, now, by)
  if (!takenBack.ok) throw new Error(`the move cannot be taken back: ${takenBack.refusal}`)
  const day = takenBack.facts.map((fact) => ({ at: now, by, fact })).reduce(evolve, after)
  const { revision, entriesMade, callsMade, lastMoves, calls, rolls } = day
  expect(day).toEqual({ ...before, revision, entriesMade, callsMade, lastMoves, calls, rolls })
  for (const service of day.settings.services.flatMap((one) => onRoll(one) ?? []))
    expect(stateOf(day, service), service.id).toEqual(stateOf(before, service))
  expect([...day.tickets.keys()]).toEqual([...before.tickets.keys()])
  expect(calls.every((call) => before.calls.some((known) => known.call === call.call))).toBe(true)
}

/** Whoever takes a move back now, at whichever counter: nobody stands at two counters then. Says what the rules answered. */
export function whoeverTakesBack(day: Day, now: Instant): string[] {
  const answers: string[] = []
  for (const [counter, state] of day.counters) {
    if (state.state === 'closed' || !day.lastMoves.has(counter)) continue
    const by: Asker = { role: 'clerk', person: state.clerk }
    const decision = decide(day, { type: 'takeBack', counter }, now, by)
    answers.push(decision.ok ? 'takeBack' : decision.refusal)
    if (decision.ok) everyoneIsInOnePlace(decision.facts.map((fact) => ({ at: now, by, fact })).reduce(evolve, day))
  }
  return answers
}

export function replayEqualsMemory(day: Day, journal: readonly Recorded[], office: OfficeSettings): void {
  const stored: Recorded[] = JSON.parse(JSON.stringify(journal)) // as the journal gives it back
  expect(stored.reduce(evolve, morning(DATE, office))).toEqual(day)
}

const paper = { paper: { state: 'ready', since: null }, paperAt: null, unsure: [] } as const

/** The public room gets no name of anybody and nothing of an appointment; and no view ever fails, not even a desk's at a counter that does not exist. */
export function screensShowTheDay(day: Day, counter: string, now: Instant): void {
  const desk = deskView(day, counter, [], now)
  expect(desk.revision).toBe(day.revision)
  const phones = [...day.tickets.values()].slice(-5).map((ticket) => ticketView(day, ticket, now))
  const publicRoom = JSON.stringify([
    boardView(day, now, null),
    kioskView(day, paper, now),
    slipsView(day, PRESS),
    phones,
  ])
  for (const person of [...clerks, supervisor]) expect(publicRoom).not.toContain(person)
  for (const { reference } of day.appointments.values())
    if (reference !== null) expect(publicRoom).not.toContain(reference)
}
