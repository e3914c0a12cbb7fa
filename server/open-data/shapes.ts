// The shapes of what is told as open data: the one place that the answers, their OpenAPI document and its tests go by.
// Within a version only things are added; what would break a reader is a new version beside the old one.
import { z } from 'zod'

const bilingual = z.object({ el: z.string(), en: z.string() })
const date = z.iso.date().describe('A date in Europe/Athens')
const time = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .describe('The clock on the wall in Europe/Athens; 24:00 is the end of the day')
const instant = z.iso.datetime({ offset: true })

const service = z.object({
  letter: z.string().describe('The Greek letter of its numbers'),
  name: bilingual,
  waiting: z
    .int()
    .min(0)
    .nullable()
    .describe('How many people wait for it now; null: they tear numbers off a roll, and nobody knows'),
  wait: z
    .object({ minMinutes: z.int().min(0), maxMinutes: z.int().min(0).nullable() })
    .nullable()
    .describe(
      'How long somebody who comes now waits, as the board says it. maxMinutes null: nobody should promise a maximum. Null: nobody can tell',
    ),
  onRoll: z.boolean().describe('Its numbers are torn off a paper roll'),
  lastCalled: z.string().nullable().describe('The number that was called last today, as it is printed'),
})
export const openOffice = z.object({
  id: z.string(),
  name: bilingual,
  updatedAt: instant.describe('When this was worked out: at the last event, and once a minute'),
  open: z.boolean().describe('Whether the public is let in now'),
  today: z.object({
    date,
    hours: z.array(z.object({ from: time, to: time })).describe('Empty: closed all day'),
    because: bilingual.nullable().describe('Why this date is not like its weekday'),
  }),
  nextOpening: z
    .object({ date, time })
    .nullable()
    .describe('While it is closed: when it opens next; null while it is open, and when nobody can tell'),
  services: z.array(service).describe('Empty: nobody takes a number there'),
})
export const openOffices = z.object({
  municipality: bilingual,
  updatedAt: instant,
  offices: z.array(openOffice),
})
export type OpenOfficeTold = z.infer<typeof openOffice>
export type OpenOfficesTold = z.infer<typeof openOffices>

export const openProblem = z.object({ problem: z.enum(['no-open-data', 'unknown-office']) })

/** An entity of FIWARE's Smart Data Models, dataModel.QueueManagement/QueueMonitor 0.0.1, as key-values. */
export const queueMonitor = z.object({
  '@context': z.array(z.url()),
  id: z.string().regex(/^urn:ngsi-ld:QueueMonitor:/),
  type: z.literal('QueueMonitor'),
  dateModified: instant,
  name: z.string(),
  alternateName: z.string(),
  dataProvider: z.string(),
  localId: z.string(),
  officeName: z.string(),
  serviceName: z.string(),
  serviceId: z.string(),
  serviceStatus: z.enum(['Open', 'Closed', 'Suspended']),
  serviceStatusNote: z.string(),
  queueLine: z.string(),
  scheduleTime: instant.exactOptional(),
  ticketServed: z.int().exactOptional(),
  ticketServedLabel: z.string().exactOptional(),
  ticketsToServe: z.int().min(0).exactOptional(),
})
export type QueueMonitor = z.infer<typeof queueMonitor>

const property = <V extends z.ZodType>(value: V) => z.object({ type: z.literal('Property'), value })
const dateTime = property(z.object({ '@type': z.literal('DateTime'), '@value': instant }))

/** The same, normalised: NGSI-LD's own form. */
export const queueMonitorNormalised = z
  .object({ '@context': z.array(z.url()), id: z.string(), type: z.literal('QueueMonitor'), dateModified: dateTime })
  .catchall(z.union([property(z.union([z.string(), z.int()])), dateTime]))
