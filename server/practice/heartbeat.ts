// What keeps an office lively: simulated citizens come and simulated colleagues work, through the same door as everybody.
import { randomUUID } from 'node:crypto'
import { type Day, ticketsIn } from '#shared/queue/day.ts'
import type { Asker, Instant } from '#shared/queue/words.ts'
import type { Chance } from '#shared/simulation/chance.ts'
import { Clerks, type Deed } from '#shared/simulation/clerks.ts'
import { type Habits, USUAL } from '#shared/simulation/habits.ts'
import { newcomers, somebodyCame } from '#shared/simulation/newcomers.ts'
import { log } from '../log.ts'
import type { Office } from '../office.ts'
import { Booked } from './booked.ts'
import { colleaguesOf } from './colleagues.ts'

export type HeartbeatParts = {
  /** The office as it is at this beat. */
  readonly office: () => Office
  readonly clock: () => Instant
  /** How much faster than in earnest everything goes. */
  readonly pace: number
  readonly chance: Chance
  /** So many come at once when the day is new, and about so many are kept waiting. */
  readonly wanted: number
}

const KIOSK: Asker = { role: 'kiosk', person: null }
/** How often it looks what is due, at the pace of a real day. */
const BEAT_MS = 2_000
const SHORTEST_BEAT_MS = 10

export class Heartbeat {
  private readonly parts: HeartbeatParts
  private readonly habits: Habits
  private readonly clerks: Clerks
  private readonly booked = new Booked()
  private timer: NodeJS.Timeout | undefined
  private busy = false
  private lastBeat: Promise<void> = Promise.resolve()
  /** The date whose first people have come. */
  private filled = ''
  /** When it last looked who came. */
  private looked: Instant = 0

  constructor(parts: HeartbeatParts) {
    this.parts = parts
    this.habits = { ...USUAL, pace: parts.pace }
    this.clerks = new Clerks(colleaguesOf(parts.office().settings), this.habits, parts.chance)
  }

  start(): void {
    this.timer ??= setInterval(() => this.once(), Math.max(SHORTEST_BEAT_MS, BEAT_MS / this.parts.pace))
  }

  /** What was asked in the beat that runs now is still answered. */
  async stop(): Promise<void> {
    clearInterval(this.timer)
    this.timer = undefined
    await this.lastBeat
  }

  private once(): void {
    if (this.busy) return
    this.busy = true
    this.lastBeat = this.beat()
      .catch((cause: unknown) => log('a simulated person failed', cause))
      .finally(() => {
        this.busy = false
      })
  }

  /** One look at what is due; all that was asked is answered when it resolves. */
  async beat(): Promise<void> {
    const office = this.parts.office()
    const day = office.today()
    if (day.phase === 'ended') return
    const now = this.parts.clock()
    const isNew = this.filled !== day.date
    const coming = this.coming(day, now)
    const booked = isNew ? this.booked.book(day, this.habits, now, this.parts.chance) : this.booked.arriving(day, now)
    const deeds = [...coming, ...booked, ...this.clerks.due(day, now)]
    await Promise.all(deeds.map(({ by, command }) => office.ask({ id: randomUUID(), command, by, kept: 0 })))
  }

  private coming(day: Day, now: Instant): Deed[] {
    const { wanted, chance } = this.parts
    const elapsed = now - this.looked
    this.looked = now
    if (day.settings.services.length === 0) return []
    const waiting = ticketsIn(day, 'waiting').length
    const come: Deed[] = []
    const party = () => {
      for (const command of newcomers(day.settings, this.habits, chance)) come.push({ by: KIOSK, command })
    }
    if (this.filled === day.date) {
      const open = [...day.counters.values()].filter(({ state }) => state !== 'closed').length
      if (somebodyCame(elapsed, { waiting, wanted, open }, this.habits, chance)) party()
    } else while (waiting + come.length < wanted) party()
    this.filled = day.date
    return come
  }
}
