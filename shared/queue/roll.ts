// A roll of numbers that people tear off themselves: where it stands, what comes after, and how its numbers are told apart.
import type { Day, Ticket } from './day.ts'
import { isOfRoll, MARKS } from './printed-label.ts'
import type { OfficeSettings, Service } from './settings.ts'
import type { Instant, Label } from './words.ts'

export type Roll = NonNullable<Service['roll']>
export type ServiceOnRoll = Service & { readonly roll: Roll }
/**
 * `next`: the running number that the next call gives. It counts on where the roll begins again: after 99 of 00–99 comes 100,
 * on which 00 is printed. `dryAt`: when a clerk last found that nobody had torn the number called; null: never today.
 */
export type RollState = { readonly next: number; readonly dryAt: Instant | null }

/** Where a day begins that knows of no number before it. */
export const stateOf = (day: Day, { id, roll }: ServiceOnRoll): RollState =>
  day.rolls.get(id) ?? { next: roll.from, dryAt: null }

export const onRoll = (service: Service | undefined): ServiceOnRoll | null =>
  // A day that began before there were rolls keeps settings that do not say.
  service?.roll ? { ...service, roll: service.roll } : null

const sizeOf = ({ from, to }: Roll): number => to - from + 1

/** What is printed at a running number: 100 of a roll from 00 to 99 is 0. */
export const printedAt = (roll: Roll, running: number): number =>
  roll.from + ((((running - roll.from) % sizeOf(roll)) + sizeOf(roll)) % sizeOf(roll))

/** With as many digits as the roll's last number: `07`. */
const digitsAt = (roll: Roll, running: number): string =>
  String(printedAt(roll, running)).padStart(String(roll.to).length, '0')

/** `Α 57·1`, and the second time round `Α 57·2`: no label twice in a day. */
export function labelOnRoll({ letter, roll }: ServiceOnRoll, running: number): Label {
  const round = Math.floor((running - roll.from) / sizeOf(roll)) + 1
  return `${letter} ${digitsAt(roll, running)}${roll.letterShown ? MARKS.shown : MARKS.hidden}${round}`
}

/** Where a day leaves the rolls for the next one, which counts their rounds anew. */
export function rollsLeftBy(day: Day, { services }: Pick<OfficeSettings, 'services'>): Day['rolls'] {
  const left = services.flatMap((service): [string, RollState][] => {
    const [known, roll] = [day.rolls.get(service.id), onRoll(service)?.roll]
    return known === undefined || roll === undefined
      ? []
      : [[service.id, { next: printedAt(roll, known.next), dryAt: null }]]
  })
  return new Map(left)
}

type Given = Pick<Ticket, 'label' | 'number'>

/** The numbers of a roll that were given today, by the letter of its service. */
function givenOf(tickets: Day['tickets'], letter: string): Set<number> {
  const own = [...tickets.values()].filter(({ label }: Given) => isOfRoll(label) && label.startsWith(`${letter} `))
  return new Set(own.map(({ number }) => number))
}

/** The first running number from here on that nobody has. */
export function freeFrom(tickets: Day['tickets'], letter: string, running: number): number {
  const given = givenOf(tickets, letter)
  let free = running
  while (given.has(free)) free += 1
  return free
}

/** The running number of the next paper that bears `printed`: beyond all that were given today, so that none is given twice. */
export function runningOf(day: Day, { letter, roll }: ServiceOnRoll, printed: number): number {
  const last = Math.max(roll.from - 1, ...givenOf(day.tickets, letter))
  const round = Math.max(0, Math.ceil((last + 1 - printed) / sizeOf(roll)))
  return printed + round * sizeOf(roll)
}

/** How far it is from where the roll stands to this printed number, forwards: 0 where it stands there. */
export const distanceTo = (day: Day, service: ServiceOnRoll, printed: number): number => {
  const size = sizeOf(service.roll)
  return (printed - printedAt(service.roll, stateOf(day, service).next) + size) % size
}

/** Beyond this far forwards a number is rather behind. */
export const farthest = (roll: Roll): number => Math.min(100, Math.floor(sizeOf(roll) / 2))

/** Of these services the roll that has gone without a call, or without anybody, for longest; null: none is on a roll. */
export function rollToCall(day: Day, services: readonly string[]): ServiceOnRoll | null {
  const rolls = day.settings.services.flatMap((service) => {
    const found = services.includes(service.id) ? onRoll(service) : null
    return found === null ? [] : [{ service: found, seen: lastSeen(day, found) }]
  })
  return (
    rolls.reduce<(typeof rolls)[number] | null>((a, b) => (a !== null && a.seen <= b.seen ? a : b), null)?.service ??
    null
  )
}

function lastSeen(day: Day, service: ServiceOnRoll): Instant {
  let seen = stateOf(day, service).dryAt ?? 0
  for (const { label, takenAt } of day.tickets.values())
    if (takenAt > seen && isOfRoll(label) && label.startsWith(`${service.letter} `)) seen = takenAt
  return seen
}
