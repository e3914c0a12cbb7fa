// What a report's question is handed, as the thread hands it: a database, who asks, and the demo's settings.
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import type { Db } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import type { Reading } from '../../server/reports/question.ts'

export const readingOf = (db: Db, now: number, more: Partial<Reading> = {}): Reading => ({
  db,
  now,
  today: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' }).format(now),
  person: 'supervisor',
  role: 'supervisor',
  scope: EVERYWHERE,
  whole: larisa,
  ...more,
})

export const askedFor = (from: string, to = from, more: Partial<Asked> = {}): Asked => ({
  from,
  to,
  office: null,
  keps: null,
  more: {},
  ...more,
})

/** The demo's settings with other targets at its central office. */
export const withGoals = (more: Partial<Configuration['offices'][number]['reports']>): Configuration => ({
  ...larisa,
  offices: larisa.offices.map((one) => (one.id === 'kentro' ? { ...one, reports: { ...one.reports, ...more } } : one)),
})
