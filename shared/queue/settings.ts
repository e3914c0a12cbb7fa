// What an office is made of: its services, counters, channels and procedures. A day carries the settings it was run with.
import { z } from 'zod'
import { isDate } from './dates.ts'

/** Letters that open a number series: no Ο, Ι (digits), no Π (the annexes' suffix), no Ρ (read as a Latin P). */
export const SERIES_LETTERS = 'ΑΒΓΔΕΚΛΜΝΤΦ'

export const identifier = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
/** Text like `0325Π`: four digits and, for an annex, Greek capitals. Never a number. */
export const kepCode = z.string().regex(/^\d{4}[Α-Ω]{0,2}$/)
const bilingual = z.strictObject({ el: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) })
export type Bilingual = z.infer<typeof bilingual>

const allDifferent = (values: readonly string[]) => new Set(values).size === values.length

/** `08:30`; `24:00` closes at midnight. */
const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
const openRange = z.strictObject({ from: time, to: time }).refine(({ from, to }) => from < to, 'closes before it opens')
export type OpenRange = z.infer<typeof openRange>

/** One day's ranges, in their order and apart from each other; none: closed. */
const dayRanges = z
  .array(openRange)
  .max(4)
  .refine((ranges) => ranges.every((range, at) => at === 0 || (ranges[at - 1]?.to ?? '') < range.from), 'hours overlap')
/** Monday first. */
const week = z.array(dayRanges).length(7)

const hours = z.strictObject({
  week,
  /** Whether the public holidays of Greece are kept. */
  holidays: z.boolean(),
  /** Dates that are otherwise than their weekday, or open although they are holidays; none of a date's ranges: closed. */
  exceptions: z
    .array(
      z.strictObject({
        date: z.string().refine(isDate, 'no such date'),
        ranges: dayRanges,
        /** Why, as the public reads it. */
        name: bilingual.nullable(),
      }),
    )
    .max(400)
    .refine((all) => allDifferent(all.map((one) => one.date)), 'a date has two exceptions'),
})

/** Never closed: what an office has that was set up before there were hours, and the demo, which is tried at any hour. */
export const ALWAYS_OPEN: z.infer<typeof hours> = {
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
  holidays: false,
  exceptions: [],
}

// Settings that are younger than the first installations say what stands in for them where they are missing.
const service = z.strictObject({
  id: identifier,
  letter: z.string().refine((letter) => letter.length === 1 && SERIES_LETTERS.includes(letter)),
  name: bilingual,
  /** When it is offered, within the office's own hours; null: always then. */
  hours: week.nullable().default(null),
  /** How many numbers the kiosk gives for it in a day; null: as many as come. Staff may give more. */
  cap: z.int().min(1).max(999).nullable().default(null),
  /** How long one person takes, in minutes, as long as nothing was learned yet. */
  minutes: z.int().min(1).max(120).default(6),
})

const counter = z.strictObject({
  /** What stands over the counter, as text: `4`, `12`, `Α`. */
  id: z.string().trim().min(1).max(4),
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

export const officeSettings = z
  .strictObject({
    id: identifier,
    name: bilingual,
    /** An office for trying things out: what is done there counts nowhere. */
    practice: z.boolean().default(false),
    services: z.array(service),
    counters: z.array(counter).min(1),
    channels: z.array(channel).min(1),
    procedures: z.array(procedure),
    priorities: z.array(priority).max(6),
    pauseReasons: z.array(pauseReason).min(1).max(9),
    choices,
    hours: hours.default(ALWAYS_OPEN),
    /** Procedures on the keys 1 to 9. */
    favourites: z.array(identifier).max(9),
    /** The channel of the one case that a ticket counts as when its clerk listed none; null: it counts as nothing. */
    unlistedChannel: z.string().nullable(),
  })
  .refine((office) => allDifferent(office.services.map((s) => s.letter)), 'two services share a letter')
  .refine((office) => allDifferent(office.services.map((s) => s.id)), 'two services share an id')
  .refine((office) => allDifferent(office.counters.map((c) => c.id)), 'two counters share a name')
  .refine((office) => allDifferent(office.channels.map((c) => c.code)), 'two channels share a code')
  .refine((office) => allDifferent(office.procedures.map((p) => p.id)), 'two procedures share an id')
  .refine((office) => allDifferent(office.priorities.map((p) => p.id)), 'two priority classes share an id')
  .refine((office) => allDifferent(office.pauseReasons.map((r) => r.id)), 'two reasons for a pause share an id')
  .refine((office) => {
    const services = new Set(office.services.map((s) => s.id))
    const helped = (c: { helps: { service: string }[] }) => c.helps.map((help) => help.service)
    return office.counters.every((c) => [...c.serves, ...helped(c)].every((id) => services.has(id)))
  }, 'a counter serves an unknown service')
  .refine((office) => {
    const served = new Set(office.counters.flatMap((c) => [...c.serves, ...c.helps.map((help) => help.service)]))
    return office.services.every((s) => served.has(s.id))
  }, 'a service is served by no counter')
  .refine((office) => {
    const procedures = new Set(office.procedures.map((p) => p.id))
    return office.favourites.every((id) => procedures.has(id))
  }, 'a favourite is not among the procedures')
  .refine((office) => {
    const channels = new Set(office.channels.map((c) => c.code))
    const used = office.procedures.map((p) => p.channel)
    return (
      used.every((c) => channels.has(c)) && (office.unlistedChannel === null || channels.has(office.unlistedChannel))
    )
  }, 'a channel is used that the office does not have')

export type OfficeSettings = z.infer<typeof officeSettings>
export type Service = OfficeSettings['services'][number]
export type Counter = OfficeSettings['counters'][number]
export type Procedure = OfficeSettings['procedures'][number]
