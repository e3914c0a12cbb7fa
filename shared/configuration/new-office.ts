// An office that begins: with the standard services or with no queue at all, and its counters numbered through the room.
import { z } from 'zod'
import { type Bilingual, kepCode } from '../queue/bilingual.ts'
import { ALWAYS_OPEN } from '../queue/hours.ts'
import { SPEAKING } from '../queue/plain-voice.ts'
import { PLAIN } from '../queue/settings.ts'
import type { OfficePlan } from './configuration.ts'
import { STANDARD_OFFICE, STANDARD_SERVICES } from './standard.ts'

export const newOfficeShape = z.strictObject({
  /** Which KEPs sit there, and at how many counters each. */
  keps: z
    .array(z.strictObject({ code: kepCode, counters: z.int().min(1).max(40) }))
    .min(1)
    .max(20),
  /** Whether people take numbers there. */
  queue: z.boolean(),
})
export type NewOffice = z.infer<typeof newOfficeShape>

/** Counters 1 to 6 of the first KEP, 7 to 12 of the second; all serve everything. */
export function newOffice(id: string, name: Bilingual, { keps, queue }: NewOffice): OfficePlan {
  const services = queue ? STANDARD_SERVICES : []
  const serves = services.map((service) => service.id)
  const places = keps.flatMap(({ code, counters }) => Array.from({ length: counters }, () => code))
  return {
    ...STANDARD_OFFICE,
    ...PLAIN,
    hours: ALWAYS_OPEN,
    id,
    name,
    services,
    profiles: [],
    counters: places.map((kep, index) => ({
      id: String(index + 1),
      belongs: [{ kep, from: null, to: null }],
      profile: null,
      serves,
      helps: [],
    })),
    printers: queue ? PLAIN.printers : [],
    voice: SPEAKING,
  }
}
