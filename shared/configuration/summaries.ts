// Which figures are written to a folder and sent by e-mail by themselves, and when: nothing at all until somebody says so.
import { z } from 'zod'

const summaryFormats = ['pdf', 'xlsx', 'csv'] as const
const securities = ['tls', 'starttls', 'none'] as const

/** A name or a number of a machine, as mail servers are found. */
const HOST =
  /^(?=.{1,253}$)(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
const email = z
  .string()
  .max(200)
  .regex(/^[^\s@<>",;:\\()[\]]{1,64}@[^\s@<>",;:\\()[\]]+\.[^\s@<>",;:\\()[\]]+$/, 'e-mail')

const mail = z.strictObject({
  host: z.string().regex(HOST, 'host'),
  port: z.int().min(1).max(65_535),
  /** `tls`: from the first byte, port 465; `starttls`: asked for, and nothing is sent without it; `none`: as a postcard. */
  security: z.enum(securities),
  /** Empty: the server asks for no name. */
  user: z.string().max(200),
  from: email,
  to: z.array(email).min(1).max(20),
})
export type MailSettings = z.infer<typeof mail>

const shape = z.strictObject({
  /** Each day of each office that had something to count. */
  daily: z.boolean(),
  /** On the first of each month, of the month before. */
  monthly: z.boolean(),
  /** `19:30`; null: when the office's day is ended, or in the night after it. */
  at: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time')
    .nullable(),
  format: z.enum(summaryFormats),
  /** A whole path on the server's machine; null: `summaries/` in the data folder. */
  folder: z
    .string()
    .max(400)
    .regex(/^(?:\/|[A-Za-z]:[\\/]|\\\\)[^\0]*$/, 'folder')
    .nullable(),
  /** Null: nothing is sent. */
  mail: mail.nullable(),
})
export type Summaries = z.infer<typeof shape>

export const NO_SUMMARIES: Summaries = {
  daily: false,
  monthly: false,
  at: null,
  format: 'pdf',
  folder: null,
  mail: null,
}
export const summaries = shape.default(NO_SUMMARIES)
