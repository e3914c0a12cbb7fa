// Why somebody's turn is what it is, in words and as a sum: in short under the name, in full when the row is opened.
import { timeOf } from '#shared/calendar.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskWaiting } from '#shared/views/desk-view.ts'
import { wholeMinutes } from '../staff/times.ts'
import { mayBeCalled, minutesUntil } from './next-in-line.ts'

const MINUTE = 60_000

/** The turn before this counter's own delay. */
const own = (one: DeskWaiting): Instant => one.turn - one.delay

/** When they came back, as the sum starts from it. */
const cameBack = (one: DeskWaiting, minutes: number): Instant => own(one) + minutes * MINUTE

/** Null where the turn is the hour of the ticket. */
export function whyShort(one: DeskWaiting, now: Instant, language: Language): string | null {
  const { short } = desk[language].why
  if (!mayBeCalled(one, now)) return short.later(minutesUntil(one.turn, now))
  if (one.delay > 0) return short.helps(`${timeOf(own(one))} + ${wholeMinutes(one.delay)}′`)
  if (one.onlyHere) return short.onlyHere
  switch (one.why.kind) {
    case 'taken':
    case 'torn':
      return null
    case 'priority':
      return short.priority(`${timeOf(one.takenAt)} − ${one.why.minutes}′`)
    case 'appointment':
      return one.why.late ? short.bookedLate(timeOf(one.why.booked)) : short.booked(timeOf(one.why.booked))
    case 'returned':
      return short.returned(`${timeOf(cameBack(one, one.why.minutes))} − ${one.why.minutes}′`)
    case 'stoodBack':
      return short.stoodBack(one.why.people)
    case 'transferred':
      return one.why.order === 'first' ? short.first : short.last(timeOf(own(one)))
  }
}

export function whyInFull(one: DeskWaiting, language: Language): string {
  const words = desk[language].why
  const parts = [...(one.why.kind === 'torn' ? [] : [words.took(timeOf(one.takenAt))]), reasonOf(one, language)]
  if (one.onlyHere) parts.push(words.onlyHere)
  if (one.delay > 0) parts.push(words.helps(wholeMinutes(one.delay)))
  return parts.join(' ')
}

function reasonOf(one: DeskWaiting, language: Language): string {
  const words = desk[language].why
  switch (one.why.kind) {
    case 'taken':
      return words.taken
    case 'torn':
      return words.torn
    case 'priority':
      return words.priority(one.why.minutes)
    case 'appointment':
      return one.why.late ? words.bookedLate(timeOf(one.why.booked)) : words.booked(timeOf(one.why.booked))
    case 'returned':
      return words.returned(timeOf(cameBack(one, one.why.minutes)), one.why.minutes)
    case 'stoodBack':
      return words.stoodBack(one.why.people, timeOf(own(one)))
    case 'transferred':
      return one.why.order === 'first' ? words.transferred.first : words.transferred.last(timeOf(own(one)))
  }
}

/** `10:38`, `− 20′`, … ; the turn itself is what they come to. Null where there is nothing to add. */
export function sumOf(one: DeskWaiting): readonly string[] | null {
  const { why } = one
  const start = why.kind === 'priority' ? one.takenAt : why.kind === 'returned' ? cameBack(one, why.minutes) : own(one)
  const steps = why.kind === 'priority' || why.kind === 'returned' ? [`− ${why.minutes}′`] : []
  if (one.delay > 0) steps.push(`+ ${wholeMinutes(one.delay)}′`)
  return steps.length === 0 ? null : [timeOf(start), ...steps]
}
