// The first set-up of a real installation: one office, its KEPs, counters and hours, and the first supervisor. Once.
import { z } from 'zod'
import { newOffice } from '#shared/configuration/new-office.ts'
import { STANDARD_RETENTION } from '#shared/configuration/retention.ts'
import { STANDARD_CHANNELS, STANDARD_PROCEDURES } from '#shared/configuration/standard.ts'
import { PASSWORD_MOST } from '#shared/people/password.ts'
import { kepCode, officeSettings } from '#shared/queue/settings.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import type { Configurations } from './configuration/configurations.ts'
import { passwordProblem } from './people/password-policy.ts'
import type { People, Person } from './people.ts'

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
  configurations: Configurations,
  people: People,
  wanted: FirstSetUp,
  now: number,
): Promise<Person> {
  const { office, keps, hours, supervisor } = wanted
  const first = newOffice('office-1', office, { keps, queue: true })
  configurations.found(
    {
      name: office,
      keps: keps.map(({ code }) => ({ code, name: { el: `ΚΕΠ ${code}`, en: `KEP ${code}` } })),
      channels: STANDARD_CHANNELS,
      procedures: STANDARD_PROCEDURES,
      offices: [{ ...first, hours }],
      retention: STANDARD_RETENTION,
    },
    now,
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
  return person
}
