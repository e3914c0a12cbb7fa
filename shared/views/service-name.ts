// What a ticket's service is called: by its letter where the settings have it no longer, so that nobody reads an empty line.

import type { Bilingual } from '../queue/bilingual.ts'
import { type Day, letterOf, serviceOf, type Ticket } from '../queue/day.ts'

export function serviceNameOf(day: Day, { service, label }: Pick<Ticket, 'service' | 'label'>): Bilingual {
  const letter = letterOf(label)
  return serviceOf(day, service)?.name ?? { el: letter, en: letter }
}
