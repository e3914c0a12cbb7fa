// The whole configuration as a file that one installation writes and another reads. No people, no secrets, no tickets.
import { z } from 'zod'
import { type Configuration, configuration, shapeOf } from './configuration.ts'
import { type Problem, problemsOf } from './problems.ts'

export const SETTINGS_FORMAT = 'seira-settings'
export const SETTINGS_FORMAT_VERSION = 1

const sha256 = shapeOf.office.logo.unwrap().unwrap()
/** `bytes`: base64. `sha256`: of the bytes, by which the configuration names the picture. */
const picture = z.strictObject({
  sha256,
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  bytes: z.base64().min(1),
})
export type FilePicture = z.infer<typeof picture>

const shape = z.strictObject({
  format: z.literal(SETTINGS_FORMAT),
  formatVersion: z.literal(SETTINGS_FORMAT_VERSION),
  configuration: z.unknown(),
  pictures: z.array(picture).max(60),
})
export type SettingsFile = Omit<z.infer<typeof shape>, 'configuration'> & { readonly configuration: Configuration }

export type FileRefused =
  /** It is of another program, or of a newer version of this one. */
  | { readonly ok: false; readonly why: 'not-settings' | 'newer-format' }
  /** Paths from the top of the configuration; those of the pictures begin with `pictures`. */
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] }

/** What a new installation is told about a file that it may begin with. */
export type FileSummary = {
  readonly name: Configuration['name']
  readonly keps: readonly string[]
  readonly offices: readonly {
    readonly name: Configuration['name']
    readonly counters: number
    readonly services: number
  }[]
}

const header = z.object({ format: z.literal(SETTINGS_FORMAT), formatVersion: z.int().min(1) })

export function readSettingsFile(value: unknown): { readonly ok: true; readonly file: SettingsFile } | FileRefused {
  const begins = header.safeParse(value)
  if (!begins.success) return { ok: false, why: 'not-settings' }
  if (begins.data.formatVersion > SETTINGS_FORMAT_VERSION) return { ok: false, why: 'newer-format' }
  const around = shape.safeParse(value)
  const held = (value as { configuration?: unknown }).configuration // an object, as its header says
  const whole = configuration.safeParse(held)
  if (around.success && whole.success) return { ok: true, file: { ...around.data, configuration: whole.data } }
  const problems = [
    ...(around.success ? [] : problemsOf(around.error, value)),
    ...(whole.success ? [] : problemsOf(whole.error, held)),
  ]
  return { ok: false, why: 'problems', problems }
}

export const summaryOf = ({ name, keps, offices }: Configuration): FileSummary => ({
  name,
  keps: keps.map(({ code }) => code),
  offices: offices.map(({ name, counters, services }) => ({
    name,
    counters: counters.length,
    services: services.length,
  })),
})
