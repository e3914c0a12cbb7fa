// Appointments: booked for a date, cancelled, or kept by whoever turns up. From then on they stand in the one line.
import { dayNumber } from '../dates.ts'
import { type Appointment, type Day, serviceOf } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import { waitOfNewcomer } from '../estimate.ts'
import type { Fact } from '../facts.ts'
import { dateOf, instantOf } from '../local-time.ts'
import type { RuleRefusal } from '../refusals.ts'
import { MINUTE, turnOfBooked } from '../whose-turn.ts'
import type { Instant } from '../words.ts'
import { admitted } from './take-ticket.ts'

/** A little more than a year ahead. */
const DAYS_AHEAD = 400

/** `day` is the day that they are booked for. All of the list or none of it. */
export const bookAppointments: Rule<'bookAppointments'> = (day, { date, list }, now) => {
  const refusal = whyNotOn(day, date, now)
  if (refusal !== null) return no(refusal)
  const facts: Fact[] = []
  const known = new Set([...day.appointments.values()].filter(isStanding).map(sameAs))
  for (const { time, service, reference } of list) {
    if (serviceOf(day, service) === undefined) return no('unknown-service')
    const booked = instantOf(day.date, time)
    const key = sameAs({ booked, service, reference })
    // Without a reference two people may well be booked for the same thing at the same time.
    if (reference !== null && known.has(key)) return no('appointment-twice')
    known.add(key)
    const appointment = day.appointments.size + facts.length + 1
    facts.push({
      type: 'appointmentBooked',
      appointment,
      booked,
      service,
      code: codeOf(day.date, appointment),
      reference,
    })
  }
  return happens(facts)
}

export const cancelAppointment: Rule<'cancelAppointment'> = (day, { date, appointment }, now) => {
  const refusal = whyNotOn(day, date, now)
  if (refusal !== null) return no(refusal)
  const found = day.appointments.get(appointment)
  const already = found === undefined ? 'unknown-appointment' : overAlready(found)
  return already === null ? happens([{ type: 'appointmentCancelled', appointment }]) : no(already)
}

/** At the kiosk not too early; at a counter whenever they come. */
export const checkIn: Rule<'checkIn'> = (day, { code, language, printer = null }, now, by) => {
  const found = [...day.appointments.values()].find((one) => one.code === code)
  if (found === undefined) return no('unknown-appointment')
  const already = overAlready(found)
  if (already !== null) return no(already)
  const service = serviceOf(day, found.service)
  if (service === undefined) return no('unknown-service')
  if (day.phase === 'ended') return no('day-ended')
  const { appointment, booked } = found
  if (by.role === 'kiosk' && booked - now > day.settings.choices.earlyMinutes * MINUTE)
    return no('appointment-too-early')
  const turn = turnOfBooked(day.settings, booked, now, null)
  // Their own booking keeps a place in the run no longer: they stand in the line themselves.
  const others = { ...day, appointments: new Map([...day.appointments].filter(([id]) => id !== appointment)) }
  const wait = waitOfNewcomer(others, service.id, turn.turn, now)
  const { ticket, facts, reply } = admitted(day, service, { language, priority: null, turn, wait, printer })
  return happens([...facts, { type: 'appointmentKept', appointment, ticket }], { ...reply, service: service.id })
}

function whyNotOn(day: Day, date: string, now: Instant): RuleRefusal | null {
  const today = dateOf(now)
  if (date < today) return 'date-past'
  if (dayNumber(date) - dayNumber(today) > DAYS_AHEAD) return 'date-too-far'
  if (day.date !== date) throw new Error(`asked of ${day.date} what is meant for ${date}`)
  return day.phase === 'ended' ? 'day-ended' : null
}

/** `not-kept` is not over: a day that was ended by mistake goes on, and they may still come. */
const overAlready = ({ state }: Appointment): RuleRefusal | null =>
  state === 'kept' ? 'appointment-kept' : state === 'cancelled' ? 'appointment-cancelled' : null

const isStanding = ({ state }: Appointment): boolean => state !== 'cancelled'

const sameAs = ({ booked, service, reference }: Pick<Appointment, 'booked' | 'service' | 'reference'>): string =>
  `${booked} ${service} ${reference ?? ''}`

/** Four figures that no two appointments of a date share: a step that 9,000 has no factor in common with, from another start each day. */
const codeOf = (date: string, appointment: number): string =>
  String(1000 + ((dayNumber(date) * 1_009 + appointment * 3_989) % 9_000))
