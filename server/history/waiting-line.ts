// The waiting room of a made-up day: people come, take a number, and stand in the order of their turns; some leave again.
import { labelOf } from '#shared/queue/day.ts'
import { rangeOf } from '#shared/queue/estimate.ts'
import { turnOf } from '#shared/queue/whose-turn.ts'
import type { Asker, Instant, Label } from '#shared/queue/words.ts'
import { between, type Chance, oneOf } from '#shared/simulation/chance.ts'
import { someService, USUAL } from '#shared/simulation/habits.ts'
import { momentOfDay } from '#shared/simulation/newcomers.ts'
import { closesAt, MINUTE, opensAt } from './at-counters.ts'
import type { LivedDay } from './lived-day.ts'

const KIOSK: Asker = { role: 'kiosk', person: null }
const PHONE: Asker = { role: 'phone', person: null }
/** The kiosk gives its last number so long before the end. */
const LAST_NUMBER = 40 * MINUTE
/** Of those who take a number, who do not wait for it. */
const LEAVE = 0.02

export type Waiting = {
  readonly label: Label
  readonly service: string
  readonly number: number
  readonly turn: Instant
  /** Null: stays. */
  readonly leaves: Instant | null
}

export class WaitingLine {
  private readonly day: LivedDay
  private readonly chance: Chance
  private readonly coming: Instant[]
  private readonly lastNumber = new Map<string, number>()
  private line: Waiting[] = []
  /** In the order in which they came, whoever is not gone for good. */
  private readonly open = new Map<Label, Instant>()
  /** How many counters share the line, and how many minutes one person takes: for what the kiosk says of the wait. */
  private readonly pace: number

  constructor(day: LivedDay, people: number, counters: number, chance: Chance) {
    this.day = day
    this.chance = chance
    this.pace = (6.5 * MINUTE) / Math.max(1, counters)
    this.coming = momentsOf(day, people, chance)
  }

  /** When the next one comes; null: nobody any more. */
  get next(): Instant | null {
    return this.coming[0] ?? null
  }

  /** Everybody who has come by now stands in the line, and whoever did not stay is gone. */
  until(now: Instant): void {
    while (this.coming[0] !== undefined && this.coming[0] <= now) {
      const at = this.coming.shift() ?? now
      this.letGo(at)
      this.arrive(at)
    }
    this.letGo(now)
  }

  /** Whoever is called now; undefined: nobody waits. */
  call(): Waiting | undefined {
    return this.line.shift()
  }

  gone(label: Label): void {
    this.open.delete(label)
  }

  /** Who waits or was missed when the day ends, in the order in which they came. */
  left(): Label[] {
    return [...this.open.keys()]
  }

  private arrive(at: Instant): void {
    const { settings } = this.day
    const service = someService(settings.services, this.chance)
    if (service === undefined) return
    const { priority, english } = USUAL.comers
    const first = this.chance() < priority ? (oneOf(settings.priorities, this.chance)?.id ?? null) : null
    const number = (this.lastNumber.get(service.letter) ?? 0) + 1
    this.lastNumber.set(service.letter, number)
    const ticket = labelOf(service.letter, number)
    const turn = turnOf(settings, at, first)
    const ahead = this.line.filter((other) => other.turn <= turn.turn).length
    const mean = ahead * this.pace
    const estimate = { ...rangeOf({ mean, sd: mean / 3 + MINUTE }), expected: Math.round(mean / 1000) }
    const language = this.chance() < english ? 'en' : 'el'
    const taken = { ticket, service: service.id, number, language, ahead, priority: first, ...turn, estimate } as const
    this.day.did(at, KIOSK, { type: 'ticketTaken', ...taken, printer: null })
    const leaves = this.chance() < LEAVE ? at + Math.floor(between(4, 25, this.chance) * MINUTE) : null
    this.stand({ label: ticket, service: service.id, number, turn: turn.turn, leaves })
    this.open.set(ticket, at)
  }

  private stand(one: Waiting): void {
    const at = this.line.findLastIndex(
      (other) => other.turn < one.turn || (other.turn === one.turn && other.number < one.number),
    )
    this.line.splice(at + 1, 0, one)
  }

  private letGo(now: Instant): void {
    if (!this.line.some(({ leaves }) => leaves !== null && leaves <= now)) return
    this.line = this.line.filter(({ label, leaves }) => {
      if (leaves === null || leaves > now) return true
      this.day.did(leaves, PHONE, { type: 'ticketCancelled', ticket: label, counter: null })
      this.gone(label)
      return false
    })
  }
}

/** No two at the same millisecond. */
function momentsOf(day: LivedDay, people: number, chance: Chance): Instant[] {
  const span = closesAt(day) - LAST_NUMBER - opensAt(day)
  const moments = Array.from({ length: people }, () => opensAt(day) + Math.floor(momentOfDay(chance) * span))
  let last = 0
  return moments
    .sort((a, b) => a - b)
    .map((at) => {
      last = Math.max(at, last + 1)
      return last
    })
}
