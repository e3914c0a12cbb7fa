// The configuration on disk: what an older version left becomes its first version, and history is never rewritten.

import { expect, test } from 'vitest'
import { ChangeConfiguration } from '../../server/configuration/change.ts'
import { Configurations, isDemo } from '../../server/configuration/configurations.ts'
import { countedIn } from '../../server/configuration/counted.ts'
import { openConfigurations } from '../../server/configuration/from-before.ts'
import { databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { Offices } from '../../server/offices.ts'
import { verify } from '../../server/reports/verify.ts'
import { bareOffices } from '../kit/bare-offices.ts'
import { demoOffice, MINUTE, maria, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const NOW = Date.parse('2026-11-23T08:00:00+02:00')

/** As every version before kept its offices: one by one, each with lists of its own, each counter with its one KEP. */
function asBefore(folder: string, demo: boolean) {
  const db = openDatabase(folder)
  for (const [order, id] of ['kentro', 'annex-1'].entries()) {
    const {
      groups: _,
      texts: __,
      boards: ___,
      logo: ____,
      printers: _____,
      slip: ______,
      counterLines: _______,
      ...old
    } = demoOffice(id)
    db.prepare('INSERT INTO offices (id, settings, display_order) VALUES (?, ?, ?)').run(id, JSON.stringify(old), order)
  }
  for (const [table, rows] of [
    ['keps', larisa.keps],
    ['channels', larisa.channels],
  ] as const)
    for (const [order, { code, name }] of rows.entries())
      db.prepare(`INSERT INTO ${table} (code, name_el, name_en, display_order) VALUES (?, ?, ?, ?)`).run(
        code,
        name.el,
        name.en,
        order,
      )
  if (demo) db.exec("INSERT INTO facts_about_installation (name, value) VALUES ('demo', 'yes')")
  return db
}

test('offices of before become the first version, with everything that was said of them', () => {
  const folder = tempFolder()
  const db = asBefore(folder, true)
  const { whole, version } = openConfigurations(db, NOW).current() ?? {}
  expect(version).toBe(1)
  expect(whole?.keps).toEqual(larisa.keps)
  expect(whole?.channels).toEqual(larisa.channels)
  expect(whole?.procedures).toEqual(larisa.procedures)
  expect(whole?.offices.map(({ id }) => id)).toEqual(['kentro', 'annex-1'])
  expect(whole?.offices[0]?.counters[0]).toEqual({
    id: '1',
    belongs: [{ kep: '0207', from: null, to: null }],
    profile: null,
    serves: ['a', 'b', 'c', 'd', 'e'],
    helps: [],
  })
  expect(isDemo(db)).toBe(true)
  expect(openConfigurations(db, NOW + MINUTE).history(10)).toHaveLength(1)
  db.close()
})

test('an empty installation has no configuration, and waits for its first set-up', () => {
  const db = openDatabase(tempFolder())
  expect(openConfigurations(db, NOW).current()).toBeNull()
  db.close()
})

test('a version never changes and never goes', () => {
  const db = openDatabase(tempFolder())
  new Configurations(db).found(larisa, NOW, false)
  expect(() => db.exec("UPDATE configurations SET person = 'nobody'")).toThrow('never changes')
  expect(() => db.exec('DELETE FROM configurations')).toThrow('never shrinks')
  expect(() => new Configurations(db).found(larisa, NOW, false)).toThrow('set up already')
  db.close()
})

function changing(kentro: TestOffice) {
  const configurations = new Configurations(kentro.db)
  configurations.found(larisa, NOW, true)
  const offices = new Offices(bareOffices(() => kentro.now))
  const office = offices.open('kentro', () => demoOffice('kentro'), kentro.journal)
  const parts = { configurations, offices, counted: countedIn(kentro.db), hasFile: () => true, clock: () => kentro.now }
  const change = new ChangeConfiguration({
    ...parts,
    open: () => undefined,
    close: () => undefined,
    changed: () => undefined,
  })
  return { configurations, offices, office, change }
}
const petros = { role: 'administrator', person: 'petros' } as const
const renaming = (el: string) => ({
  section: 'services' as const,
  office: 'kentro',
  base: 1,
  value: { services: demoOffice('kentro').services.map((one) => ({ ...one, name: { el, en: el } })), groups: [] },
})

test('the disk says no: neither the version nor the day has changed, and the next try is the same try', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  const { configurations, office, change } = changing(kentro)
  kentro.db.exec("CREATE TRIGGER disk_is_full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")
  expect(change.change(renaming('Άλλο'), petros)).toEqual({ ok: false, why: 'not-stored' })
  expect(configurations.current()?.version).toBe(1)
  expect(office.today().settings.services[0]?.name.el).toBe('Γνήσιο υπογραφής & επικυρώσεις')
  kentro.db.exec('DROP TRIGGER disk_is_full')
  expect(change.change(renaming('Άλλο'), petros)).toMatchObject({ ok: true, version: 2 })
  expect(office.today().settings.services[0]?.name.el).toBe('Άλλο')
})

test('the day keeps its new settings through a restart, and says who changed them; yesterday keeps its own', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  const { change } = changing(kentro)
  change.change(renaming('Άλλο'), petros)
  kentro.restart() // its own settingsOn still says the old name: the day knows better
  expect(kentro.office.today().settings.services[0]?.name.el).toBe('Άλλο')
  const last = kentro.journal.dayOf('kentro', '2026-11-23').at(-1)
  expect(last).toMatchObject({ by: petros, fact: { type: 'settingsChanged', version: 2 } })
  expect(await kentro.ask({ type: 'openCounter', counter: '1', takeOver: false }, maria)).toMatchObject({ ok: true })
  kentro.now += 24 * 60 * MINUTE
  expect(kentro.office.dayOn('2026-11-23').settings.services[0]?.name.el).toBe('Άλλο')
  expect(verify(databaseFile(kentro.folder)).differences).toEqual([])
})
