// What an office is made of: its services, counters, channels and procedures. A day carries the settings it was run with.
import { z } from 'zod'
import { bilingual, kepCode } from './bilingual.ts'
import { board } from './boards.ts'
import { counterLine } from './counter-lines.ts'
import { ALWAYS_OPEN, hours, week } from './hours.ts'
import { counterId, identifier } from './identifier.ts'
import { PLAIN_SLIP, VIRTUAL_PRINTER } from './plain-printer.ts'
import { SILENT } from './plain-voice.ts'
import { printer, slipSettings } from './printers.ts'
import { NO_OPINIONS, NO_PHONE_TICKETS, opinions, phoneTickets } from './public-offers.ts'
import { PLAIN_GOALS, reportGoals } from './report-goals.ts'
import { SERIES_LETTERS } from './series-letters.ts'
import { voiceSettings } from './voice.ts'

/** The first and the last number printed on it; and whether the letter of the service stands before them. */
const roll = z.strictObject({ from: z.int().min(0).max(1), to: z.int().min(9).max(999), letterShown: z.boolean() })

// Settings that are younger than the first installations say what stands in for them where they are missing.
const service = z.strictObject({
  id: identifier,
  letter: z.string().refine((letter) => letter.length === 1 && SERIES_LETTERS.includes(letter), 'letter'),
  name: bilingual,
  /** When it is offered, within the office's own hours; null: always then. */
  hours: week.nullable().default(null),
  /** How many numbers the kiosk gives for it in a day; null: as many as come. Staff may give more. */
  cap: z.int().min(1).max(999).nullable().default(null),
  /** How long one person takes, in minutes, as long as nothing was learned yet. */
  minutes: z.int().min(1).max(120).default(6),
  /** Its numbers are torn off a printed roll and the kiosk gives none; null: the kiosk does. */
  roll: roll.nullable().default(null),
})

const counter = z.strictObject({
  /** What stands over the counter, as text: `4`, `12`, `Α`. */
  id: counterId,
  /** The KEP that cases handled here count for now. */
  kep: kepCode,
  /** Services that this counter calls; none at a KEP that has no queue. */
  serves: z.array(identifier),
  /** Services that it helps with, once people have waited so many minutes. */
  helps: z.array(z.strictObject({ service: identifier, after: z.int().min(1).max(240) })),
})

/** A class of people who are served earlier: never a reason, and never shown to others. `headStart` in minutes. */
const priority = z.strictObject({ id: identifier, name: bilingual, headStart: z.int().min(1).max(120) })
const pauseReason = z.strictObject({ id: identifier, name: bilingual })

/** What the office has chosen where there is no one right rule. */
const choices = z.strictObject({
  /** Whoever was missed and comes back: keeps the turn, or stands as if having come so many minutes ago. */
  comeBackMinutes: z.int().min(0).max(240).nullable(),
  /** Whether a clerk may call a chosen ticket, with a reason. */
  outOfTurn: z.boolean(),
  /** After so many calls the desk offers «δεν προσήλθε». */
  offerMissedAfter: z.int().min(1).max(20),
  /** After so many calls the next recall is «δεν προσήλθε» by itself; null: never. */
  missedAfter: z.int().min(1).max(20).nullable(),
  /** Whoever has an appointment may check in at the kiosk so many minutes before it. */
  earlyMinutes: z.int().min(0).max(240).default(30),
  /** Later than so many minutes an appointment is worth no more than coming without one. */
  graceMinutes: z.int().min(0).max(120).default(10),
  /** So many minutes before closing the kiosk says how many can still be served. */
  closingNotice: z.int().min(0).max(240).default(45),
  /** So many minutes after closing the counters still call whoever has a number. */
  workOn: z.int().min(0).max(240).default(15),
  /** Whoever stood at a counter for longer than so many minutes was left open by mistake: the time is not accurate. */
  inaccurateAfter: z.int().min(10).max(600).default(120),
})

const channel = z.strictObject({ code: z.string().min(1).max(20), name: bilingual })
const procedure = z.strictObject({ id: identifier, name: bilingual, channel: z.string() })

/** A big group of services, as the kiosk shows it first; services in no group stand beside the groups. */
const group = z.strictObject({ id: identifier, name: bilingual, services: z.array(identifier).min(1).max(12) })

/** What the office says in its own words; null: nothing. */
const texts = z.strictObject({
  /** On the kiosk, over the services. */
  welcome: bilingual.nullable(),
  /** On the boards, until it is taken away. */
  notice: bilingual.nullable(),
  /** The last line of each slip. */
  slip: bilingual.nullable(),
})

/** What offices have that chose nothing of what came after the first installations. */
export const PLAIN = {
  groups: [],
  texts: { welcome: null, notice: null, slip: null },
  boards: [],
  logo: null,
  printers: [VIRTUAL_PRINTER],
  slip: PLAIN_SLIP,
  counterLines: [],
  voice: SILENT,
  opinions: NO_OPINIONS,
  phoneTickets: NO_PHONE_TICKETS,
  reports: PLAIN_GOALS,
} satisfies Pick<
  OfficeSettings,
  | 'groups'
  | 'texts'
  | 'boards'
  | 'logo'
  | 'printers'
  | 'slip'
  | 'counterLines'
  | 'voice'
  | 'opinions'
  | 'phoneTickets'
  | 'reports'
>

/** The parts of an office, each with its own shape; what they must be together is checked where somebody changes them. */
export const officeSettings = z.strictObject({
  id: identifier,
  name: bilingual,
  /** An office for trying things out: what is done there counts nowhere. */
  practice: z.boolean().default(false),
  services: z.array(service).max(SERIES_LETTERS.length),
  /** Empty on a date on which no counter belongs to a KEP. */
  counters: z.array(counter).max(60),
  channels: z.array(channel).min(1).max(12),
  procedures: z.array(procedure).max(300),
  priorities: z.array(priority).max(6),
  pauseReasons: z.array(pauseReason).min(1).max(9),
  choices,
  hours: hours.default(ALWAYS_OPEN),
  /** Procedures on the keys 1 to 9. */
  favourites: z.array(identifier).max(9),
  /** The channel of the one case that a ticket counts as when its clerk listed none; null: it counts as nothing. */
  unlistedChannel: z.string().nullable(),
  groups: z.array(group).max(8).default([]),
  texts: texts.default({ welcome: null, notice: null, slip: null }),
  boards: z.array(board).max(12).default([]),
  /** A picture of the municipality: the SHA-256 of its bytes. */
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  /** The first prints what was asked for nowhere in particular; none: numbers are shown, not printed. */
  printers: z.array(printer).max(12).default([VIRTUAL_PRINTER]),
  slip: slipSettings.default(PLAIN_SLIP),
  /** Signs and buttons at the counters; none: only what is on screens. */
  counterLines: z.array(counterLine).max(12).default([]),
  voice: voiceSettings.default(SILENT),
  opinions: opinions.default(NO_OPINIONS),
  phoneTickets: phoneTickets.default(NO_PHONE_TICKETS),
  reports: reportGoals.default(PLAIN_GOALS),
})

export type OfficeSettings = z.infer<typeof officeSettings>
export type Service = OfficeSettings['services'][number]
export type Counter = OfficeSettings['counters'][number]
export type BoardMedia = BoardLayout['media'][number]
export type BoardLayout = OfficeSettings['boards'][number]
export type BoardWay = BoardLayout['ways'][number]
export type Procedure = OfficeSettings['procedures'][number]
