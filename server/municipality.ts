// What the installation knows of its municipality: KEPs and channels in their own order, and the offices.
import { z } from 'zod'
import { kepCode, type OfficeSettings, officeSettings } from '#shared/queue/settings.ts'
import type { Db } from './database/open.ts'

const named = z.strictObject({ code: z.string().min(1).max(20), el: z.string().min(1), en: z.string().min(1) })
export const municipality = z.strictObject({
  keps: z.array(named.extend({ code: kepCode })).min(1),
  channels: z.array(named).min(1),
  offices: z.array(officeSettings).min(1),
})
export type Municipality = z.infer<typeof municipality>

export const readOffices = (db: Db): OfficeSettings[] =>
  db
    .prepare<[], { settings: string }>('SELECT settings FROM offices ORDER BY display_order')
    .all()
    .map(({ settings }) => officeSettings.parse(JSON.parse(settings)))

export const isDemo = (db: Db): boolean =>
  db.prepare("SELECT 1 FROM facts_about_installation WHERE name = 'demo'").get() !== undefined

/** Everything or nothing, into an installation that has no office yet. */
export function foundMunicipality(db: Db, founded: Municipality, demo: boolean): void {
  const { keps, channels, offices } = municipality.parse(founded)
  db.transaction(() => {
    for (const [table, rows] of [
      ['keps', keps],
      ['channels', channels],
    ] as const) {
      const insert = db.prepare(`INSERT INTO ${table} (code, name_el, name_en, display_order) VALUES (?, ?, ?, ?)`)
      for (const [order, { code, el, en }] of rows.entries()) insert.run(code, el, en, order)
    }
    const insert = db.prepare('INSERT INTO offices (id, settings, display_order) VALUES (?, ?, ?)')
    for (const [order, office] of offices.entries()) insert.run(office.id, JSON.stringify(office), order)
    const say = db.prepare('INSERT OR REPLACE INTO facts_about_installation (name, value) VALUES (?, ?)')
    if (demo) say.run('demo', 'yes')
    // Whoever tries the demo opens its screens anywhere; in a real office they are for its own devices.
    say.run('screens', demo ? 'anyone' : 'enrolled')
  })()
}
