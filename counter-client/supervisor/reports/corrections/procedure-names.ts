// The day's procedures by what they are called.
import type { PastDay } from '#shared/corrections/past-day.ts'
import type { Bilingual } from '#shared/queue/bilingual.ts'

export const procedureNames = ({ procedures }: PastDay): Record<string, Bilingual> =>
  Object.fromEntries(procedures.map(({ id, name }) => [id, name]))
