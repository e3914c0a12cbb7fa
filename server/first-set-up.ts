// The first set-up of a real installation: one office, its KEPs, counters and hours, and the first supervisor. Once.
import { z } from 'zod'
import { PASSWORD_MOST } from '#shared/people/password.ts'
import { kepCode, type OfficeSettings, officeSettings } from '#shared/queue/settings.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import type { Db } from './database/open.ts'
import { foundMunicipality } from './municipality.ts'
import { passwordProblem } from './people/password-policy.ts'
import type { People, Person } from './people.ts'
import { STANDARD_CHANNELS, STANDARD_OFFICE, STANDARD_SERVICES } from './standard-services.ts'

const text = z.string().trim().min(1).max(120)

export const firstSetUp = z.strictObject({
  office: z.strictObject({ el: text, en: text }),
  keps: z
    .array(z.strictObject({ code: kepCode, counters: z.int().min(1).max(40) }))
    .min(1)
    .max(20)
    .refine((keps) => new Set(keps.map((kep) => kep.code)).size === keps.length, 'twice'),
  hours: officeSettings.shape.hours.unwrap().refine(({ week }) => week.some((ranges) => ranges.length > 0), {
    error: 'never open',
    path: ['week'],
  }),
  supervisor: z
    .strictObject({
      name: text,
      username: z
        .string()
        .trim()
        .regex(/^[\p{L}\p{N}._-]{2,40}$/u),
      password: z.string().max(2 * PASSWORD_MOST),
    })
    .superRefine(({ password, ...who }, context) => {
      const why = passwordProblem(password, who)
      if (why !== null) context.addIssue({ code: 'custom', path: ['password'], message: why })
    }),
})
export type FirstSetUp = z.infer<typeof firstSetUp>

/** Everything or nothing; the office starts with the standard services, which the settings can change later. */
export async function setUp(
  db: Db,
  people: People,
  wanted: FirstSetUp,
): Promise<{ office: OfficeSettings; person: Person }> {
  const { office, keps, hours, supervisor } = wanted
  const settings: OfficeSettings = {
    id: 'office-1',
    name: office,
    services: STANDARD_SERVICES,
    counters: countersOf(keps),
    ...STANDARD_OFFICE,
    hours,
  }
  foundMunicipality(
    db,
    {
      keps: keps.map(({ code }) => ({ code, el: `ΚΕΠ ${code}`, en: `KEP ${code}` })),
      channels: STANDARD_CHANNELS.map(({ code, name }) => ({ code, ...name })),
      offices: [settings],
    },
    false,
  )
  const person = {
    id: 'administrator-1',
    username: supervisor.username,
    name: supervisor.name,
    role: 'administrator' as const,
    ...EVERYWHERE,
  }
  await people.add({ ...person, password: supervisor.password })
  return { office: settings, person }
}

/** Counters are numbered through the room: 1 to 6 of the first KEP, 7 to 12 of the second. */
function countersOf(keps: FirstSetUp['keps']): OfficeSettings['counters'] {
  const serves = STANDARD_SERVICES.map((service) => service.id)
  const places = keps.flatMap(({ code, counters }) => Array.from({ length: counters }, () => code))
  return places.map((kep, index) => ({ id: String(index + 1), kep, serves, helps: [] }))
}
