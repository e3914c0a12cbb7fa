// What becomes of an appointment: booked, cancelled, kept with a ticket, or not kept.
import type { Appointment, Day } from '../day.ts'
import { type Changes, ticketIn } from './change.ts'

export const appointments: Changes<
  'appointmentBooked' | 'appointmentCancelled' | 'appointmentKept' | 'appointmentNotKept'
> = {
  appointmentBooked: (day, { appointment, booked, service, code, reference }) => {
    const fresh: Appointment = { appointment, booked, service, code, reference, state: 'booked', ticket: null }
    return { appointments: new Map(day.appointments).set(appointment, fresh) }
  },
  appointmentCancelled: (day, fact) => changed(day, fact.appointment, { state: 'cancelled' }),
  appointmentNotKept: (day, fact) => changed(day, fact.appointment, { state: 'not-kept' }),
  appointmentKept: (day, { appointment, ticket }, { at }) => {
    const booked = day.appointments.get(appointment)?.booked ?? at
    return {
      ...changed(day, appointment, { state: 'kept', ticket }),
      // Whoever comes early waits from the time of the booking.
      tickets: ticketIn(day, ticket, (t) => ({ ...t, appointment, waitsFrom: Math.max(t.takenAt, booked) })),
    }
  },
}

function changed(day: Day, id: number, change: Partial<Appointment>): Partial<Day> {
  const now = day.appointments.get(id)
  return now === undefined ? {} : { appointments: new Map(day.appointments).set(id, { ...now, ...change }) }
}
