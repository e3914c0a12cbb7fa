// Every command: its shape, and which roles may ask it. The door checks both from this one record.
import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { isDate } from './dates.ts'
import { identifier } from './identifier.ts'
import { officeSettings } from './settings.ts'
import { OVERSEERS, type Role, WAYS_WITHOUT_TICKET, type WaitRange } from './words.ts'

const counter = z.string().min(1).max(4)
const label = z.string().min(1).max(12)
const caseRow = z.strictObject({
  channel: z.string().min(1).max(20),
  procedure: identifier.nullable(),
  quantity: z.int().min(1).max(999),
})
const rows = z.array(caseRow).max(30)
/** In the clerk's own words: long enough to say something. */
const reason = z.string().trim().min(3).max(300)

/** Where its slip comes out: the door says it, whatever a screen says. */
const printerWanted = identifier.exactOptional()

const withoutTicket = z.enum(WAYS_WITHOUT_TICKET)

const date = z.string().refine(isDate)
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const appointmentShape = z.strictObject({
  time,
  service: identifier,
  reference: z.string().trim().min(1).max(40).nullable(),
})
/** As somebody wants it: `10:20` on the day's clock. */
export type WantedAppointment = z.infer<typeof appointmentShape>

const staff: readonly Role[] = ['clerk', 'head', 'supervisor', 'administrator']
const atCounter = z.strictObject({ counter })
const ofRoll = z.strictObject({ service: identifier, number: z.int().min(0).max(999) })

export const commands = {
  takeTicket: {
    shape: z.strictObject({
      service: identifier,
      language: z.enum(['el', 'en']),
      priority: identifier.nullable(),
      printer: printerWanted,
    }),
    may: ['kiosk', 'phone', ...staff],
  },
  openCounter: { shape: z.strictObject({ counter, takeOver: z.boolean() }), may: staff },
  closeCounter: { shape: atCounter, may: staff },
  /** Close while a ticket stands there, and say what becomes of it. `rows` count only where it is finished. */
  closeWithTicket: {
    shape: z.strictObject({ counter, becomes: z.enum(['finished', 'waiting', 'parked', 'missed']), rows }),
    may: staff,
  },
  callNext: { shape: atCounter, may: staff },
  /** Call a missed ticket again: its holder has turned up at the counter. */
  callMissed: { shape: z.strictObject({ counter, ticket: label }), may: staff },
  /** Call a waiting ticket out of turn; the reason is kept. */
  callChosen: { shape: z.strictObject({ counter, ticket: label, reason }), may: staff },
  /** A missed one has come back: to the line, not to the counter. */
  returnMissed: { shape: z.strictObject({ counter, ticket: label }), may: staff },
  /** The next number of a roll, whoever else waits. */
  callRoll: { shape: z.strictObject({ counter, service: identifier }), may: staff },
  /** The number of a roll that was called: nobody has torn it. */
  markUntorn: { shape: atCounter, may: staff },
  /** The number, as printed, that the roll gives next. */
  setRoll: { shape: ofRoll, may: staff },
  /** The number, as printed, that was torn off last: everybody up to it waits. */
  rollIsAt: { shape: ofRoll, may: staff },
  recall: { shape: atCounter, may: staff },
  startServing: { shape: atCounter, may: staff },
  markMissed: { shape: atCounter, may: staff },
  finish: { shape: z.strictObject({ counter, rows }), may: staff },
  /** To a service, or to one counter of it; what was done here is counted here. */
  transfer: {
    shape: z.strictObject({
      counter,
      service: identifier,
      only: counter.nullable(),
      order: z.enum(['kept', 'first', 'last']),
      rows,
    }),
    may: staff,
  },
  park: {
    shape: z.strictObject({
      counter,
      minutes: z.int().min(1).max(480).nullable(),
      note: z.string().trim().min(1).max(80).nullable(),
    }),
    may: staff,
  },
  callParked: { shape: z.strictObject({ counter, ticket: label }), may: staff },
  cancelTicket: { shape: z.strictObject({ counter, ticket: label }), may: staff },
  changeTicket: {
    shape: z.strictObject({ counter, ticket: label, service: identifier, priority: identifier.nullable() }),
    may: staff,
  },
  takeBack: { shape: atCounter, may: staff },
  /** Its holder lets so many people pass who wait behind it for the same; the door knows which ticket they hold. */
  letPass: { shape: z.strictObject({ ticket: label, people: z.int().min(1).max(10) }), may: ['phone'] },
  /** Its holder will not come. */
  leave: { shape: z.strictObject({ ticket: label }), may: ['phone'] },
  pause: { shape: z.strictObject({ counter, reason: identifier }), may: staff },
  endPause: { shape: atCounter, may: staff },
  logCases: { shape: z.strictObject({ counter, way: withoutTicket, rows: rows.min(1) }), may: staff },
  /** Somebody who has no ticket is served here from now on, and the time runs. */
  serveWithoutTicket: { shape: z.strictObject({ counter, way: withoutTicket }), may: staff },
  finishWithoutTicket: { shape: z.strictObject({ counter, way: withoutTicket, rows: rows.min(1) }), may: staff },
  /** It came to nothing. */
  stopWithoutTicket: { shape: atCounter, may: staff },
  /** The whole list or none of it. */
  bookAppointments: { shape: z.strictObject({ date, list: z.array(appointmentShape).min(1).max(300) }), may: staff },
  cancelAppointment: { shape: z.strictObject({ date, appointment: z.int().min(1) }), may: staff },
  /** Whoever has an appointment is here. */
  checkIn: {
    shape: z.strictObject({
      code: z.string().regex(/^\d{4}$/),
      language: z.enum(['el', 'en']),
      printer: printerWanted,
    }),
    may: ['kiosk', ...staff],
  },
  correctCases: {
    shape: z.strictObject({ entry: z.int().min(1), rows, reason }),
    may: staff,
  },
  /** An entry of a day that is over. `knowsSigned`: whoever asks knows that the table of that year was signed. */
  correctPast: {
    shape: z.strictObject({ date, entry: z.int().min(1), rows, reason, knowsSigned: z.boolean() }),
    may: OVERSEERS,
  },
  /** Cases of a day that is over, which nobody logged then. */
  logPast: {
    shape: z.strictObject({
      date,
      counter,
      way: withoutTicket,
      rows: rows.min(1),
      reason,
      knowsSigned: z.boolean(),
    }),
    may: OVERSEERS,
  },
  /** The office's settings are others from now on. Only the house itself asks it, after it has kept them. */
  changeSettings: { shape: z.strictObject({ version: z.int().min(1), settings: officeSettings }), may: [] },
  /** On the boards, until a time of today or, null, for the rest of it; `text` null: away with it. */
  setNotice: {
    shape: z.strictObject({ text: bilingual.nullable(), until: time.nullable() }),
    may: ['head', 'supervisor', 'administrator'],
  },
  endDay: { shape: z.strictObject({}), may: ['supervisor', 'administrator', 'calendar'] },
  reopenDay: { shape: z.strictObject({}), may: ['supervisor', 'administrator'] },
} as const satisfies Record<string, { shape: z.ZodType; may: readonly Role[] }>

export type Verb = keyof typeof commands
type Fields<V extends Verb> = z.infer<(typeof commands)[V]['shape']>
export type CommandOf<V extends Verb> =
  Fields<V> extends Record<string, never> ? { readonly type: V } : { readonly type: V } & Readonly<Fields<V>>
export type Command = { [V in Verb]: CommandOf<V> }[Verb]

/** What a command says back when it was done, beside the revision. */
export type Reply = {
  /** The ticket that was taken or called. */
  readonly ticket?: string
  /** takeTicket and checkIn: how many who wait will be called before this one. */
  readonly ahead?: number
  /** And how long that may take; null when no open counter can tell. */
  readonly wait?: WaitRange | null
  /** checkIn: what it was booked for. */
  readonly service?: string
  /** finish and logCases: the entry that the cases were kept under. */
  readonly entry?: number
}

const verbs = Object.keys(commands) as Verb[] // an object's keys are exactly its own keys here: the record is a constant

/** Checks an unknown value against the shapes above; null when it is no command. Unknown fields are refused, not dropped. */
export function readCommand(value: unknown): Command | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null
  const verb = verbs.find((name) => name === value.type)
  if (verb === undefined) return null
  const { type: _, ...fields } = value
  const read = commands[verb].shape.safeParse(fields)
  return read.success ? ({ type: verb, ...read.data } as Command) : null // the pair came from one entry of the record
}
