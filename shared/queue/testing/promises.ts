// What must hold after every command of every day, worked out anew from the facts and not with the rules' own hands.
import { expect } from 'vitest'
import { boardView } from '../../views/board-view.ts'
import { deskView } from '../../views/desk-view.ts'
import { kioskView } from '../../views/kiosk-view.ts'
import { slipsView } from '../../views/slips-view.ts'
import { todayView } from '../../views/today-view.ts'
import { type Day, morning } from '../day.ts'
import { evolve } from '../evolve.ts'
import type { CaseRow, Fact, Recorded } from '../facts.ts'
import { larissa } from './office.ts'
import { clerks, supervisor } from './random-days.ts'
import { DATE } from './story.ts'

/** No ticket at two counters, each counter's ticket in the state that the counter says, one clerk at one counter. */
export function everyoneIsInOnePlace(day: Day): void {
  const atCounters = new Map<string, string>()
  const sitting = new Set<string>()
  for (const [id, counter] of day.counters) {
    if (counter.state === 'closed') continue
    expect(sitting.has(counter.clerk), `${counter.clerk} sits at two counters`).toBe(false)
    sitting.add(counter.clerk)
    if (counter.state === 'free') continue
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
  private readonly entries = new Map<number, readonly CaseRow[]>()
  private readonly totals = new Map<string, number>()

  hear(fact: Fact): void {
    if (fact.type === 'ticketTaken') {
      expect(this.labels.has(fact.ticket), `${fact.ticket} was given twice`).toBe(false)
      this.labels.add(fact.ticket)
    }
    if (fact.type !== 'casesLogged' && fact.type !== 'casesCorrected') return
    expect(this.entries.has(fact.entry), `entry ${fact.entry}`).toBe(fact.type === 'casesCorrected')
    this.add(this.entries.get(fact.entry) ?? [], -1)
    this.add(fact.rows, 1)
    this.entries.set(fact.entry, fact.rows)
  }

  private add(rows: readonly CaseRow[], sign: 1 | -1): void {
    for (const { channel, quantity } of rows)
      this.totals.set(channel, (this.totals.get(channel) ?? 0) + sign * quantity)
  }

  /** The day's own entries and what the supervisor sees come to the same, to the unit. */
  agreeWith(day: Day): void {
    const seen = todayView(day, paper)
    for (const { channel, quantity } of seen.cases) expect(quantity, channel).toBe(this.totals.get(channel) ?? 0)
    const all = [...this.totals.values()].reduce((sum, quantity) => sum + quantity, 0)
    expect(seen.counters.reduce((sum, counter) => sum + counter.cases, 0)).toBe(all)
    expect(day.tickets.size).toBe(this.labels.size)
  }
}

/** First come, first served: nobody whom this counter serves took a ticket before the one that it just called. */
export function nobodyIsOvertaken(before: Day, call: Extract<Fact, { type: 'ticketCalled' }>): void {
  const called = before.tickets.get(call.ticket)
  const serves = before.settings.counters.find((counter) => counter.id === call.counter)?.serves ?? []
  expect(called?.state).toBe('waiting')
  expect(serves).toContain(called?.service)
  for (const other of before.tickets.values()) {
    if (called === undefined || other.state !== 'waiting' || !serves.includes(other.service)) continue
    const first = called.takenAt < other.takenAt || (called.takenAt === other.takenAt && called.number <= other.number)
    expect(first, `${call.ticket} was called before ${other.label}`).toBe(true)
  }
}

export function replayEqualsMemory(day: Day, journal: readonly Recorded[]): void {
  const stored: Recorded[] = JSON.parse(JSON.stringify(journal)) // as the journal gives it back
  expect(stored.reduce(evolve, morning(DATE, larissa))).toEqual(day)
}

const paper = { state: 'ready', since: null } as const

/** The public room gets no name of anybody; and no view ever fails, not even a desk's at a counter that does not exist. */
export function screensShowTheDay(day: Day, counter: string): void {
  const desk = deskView(day, counter, paper)
  expect(desk.revision).toBe(day.revision)
  const publicRoom = JSON.stringify([boardView(day), kioskView(day, paper), slipsView(day)])
  for (const person of [...clerks, supervisor]) expect(publicRoom).not.toContain(person)
}
