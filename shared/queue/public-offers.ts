// What an office offers to citizens on their phones and at the exit, and what stands for it where nobody chose.
import { z } from 'zod'
import { bilingual } from './bilingual.ts'

/** What citizens may say after they were served. */
export const opinions = z.strictObject({
  /** Whether a ticket's own page asks for a rating once it was served. */
  phone: z.boolean(),
  /** Whether ratings of a tablet at the exit count. */
  exit: z.boolean(),
  /** The tablet's question; null: the usual one. */
  question: bilingual.nullable(),
  /** Whether complaints, suggestions and thanks can be sent. */
  messages: z.boolean(),
  /** Below so many ratings nothing is told of a period, so that nobody can be picked out. */
  atLeast: z.int().min(5).max(100),
})

/** Until somebody switches it on: a complaint that nobody knows to read would be worse than none. */
export const NO_OPINIONS: z.infer<typeof opinions> = {
  phone: false,
  exit: false,
  question: null,
  messages: false,
  atLeast: 10,
}
/** Whether numbers are also taken by phone, with the code that a screen at the door shows. */
export const phoneTickets = z.strictObject({
  on: z.boolean(),
  /** The kiosk shows the code too, while nobody uses it. */
  atKiosk: z.boolean(),
  /** At most so many in ten minutes, in the whole office. */
  inTenMinutes: z.int().min(1).max(200),
})
export const NO_PHONE_TICKETS: z.infer<typeof phoneTickets> = { on: false, atKiosk: false, inTenMinutes: 20 }
