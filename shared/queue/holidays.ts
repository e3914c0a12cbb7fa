// The public holidays of Greece, worked out: fixed feasts, and those that move with Orthodox Easter. Whatever a decree or a
// municipality moves (May Day beside Easter, a local feast, a KEP open on Clean Monday) is a dated exception of the hours.
import { dayNumber, type LocalDate, monthAndDay, orthodoxEaster, yearOf } from './dates.ts'

const fixed = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '03-25': 'annunciation',
  '05-01': 'may-day',
  '08-15': 'dormition',
  '10-28': 'ohi-day',
  '12-25': 'christmas',
  '12-26': 'second-christmas',
} as const
/** Days from Easter Sunday. */
const moving = { '-48': 'clean-monday', '-2': 'good-friday', '1': 'easter-monday', '50': 'whit-monday' } as const

export type Holiday = (typeof fixed)[keyof typeof fixed] | (typeof moving)[keyof typeof moving]

/** The holiday of a date; null on all other dates. A fixed feast that Easter falls upon keeps its own name. */
export function holidayOn(date: LocalDate): Holiday | null {
  const feast: Readonly<Record<string, Holiday>> = fixed
  const fromEaster: Readonly<Record<string, Holiday>> = moving
  const days = dayNumber(date) - dayNumber(orthodoxEaster(yearOf(date)))
  return feast[monthAndDay(date)] ?? fromEaster[String(days)] ?? null
}
