// An administrator changes settings while people wait: nobody is dropped, the history knows who and what, and it can be taken back.
import { expect, test } from 'vitest'
import type { Change } from '#shared/configuration/changes.ts'
import type { Configuration, OfficePlan } from '#shared/configuration/configuration.ts'
import type { SettingsNow, SettingsVersion } from '#shared/configuration/told.ts'
import type { Command } from '#shared/queue/commands.ts'
import { rowsOf } from '#shared/reports/year-table.ts'
import { databaseFile } from '../../server/database/open.ts'
import { openHouse } from '../../server/house.ts'
import { verify } from '../../server/reports/verify.ts'
import { boardAt, deskAt, get, kioskAt, openTestHouse, post, signIn, TestScreen, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'
import { yearOver } from '../kit/year.ts'

const takes = (service: string) => ({ type: 'takeTicket', service, language: 'el', priority: null }) as const

/** The administrator at the settings, with the form that was loaded last. */
class Settings {
  private readonly url: string
  private readonly cookie: string
  private constructor(url: string, cookie: string) {
    this.url = url
    this.cookie = cookie
  }

  static async of(url: string, who = 'admin'): Promise<Settings> {
    return new Settings(url, await signIn(url, who))
  }

  async now(): Promise<{ version: number; whole: Configuration; central: OfficePlan }> {
    const { version, configuration } = (await (await get(this.url, '/api/settings', this.cookie)).json()) as SettingsNow
    const central = configuration.offices.find(({ id }) => id === 'kentro')
    if (central === undefined) throw new Error('the demo has no central office')
    return { version, whole: configuration, central }
  }

  async history(): Promise<SettingsVersion[]> {
    return (await (await get(this.url, '/api/settings/history', this.cookie)).json()) as SettingsVersion[]
  }

  /** The status and what was answered. */
  async saves(section: string, office: string | null, value: unknown, base?: number): Promise<[number, unknown]> {
    return this.posts('', { section, office, value, base: base ?? (await this.now()).version })
  }

  async checks(section: string, office: string | null, value: unknown): Promise<[number, unknown]> {
    return this.posts('/check', { section, office, value, base: (await this.now()).version })
  }

  undoes = (version: number): Promise<[number, unknown]> => this.posts('/undo', { version })

  async posts(path: string, body: unknown): Promise<[number, unknown]> {
    const response = await post(this.url, `/api/settings${path}`, body, this.cookie)
    return [response.status, await response.json()]
  }
}

const renamed = ({ services, groups }: OfficePlan, id: string, el: string) => ({
  services: services.map((service) => (service.id === id ? { ...service, name: { el, en: el } } : service)),
  groups,
})
const without = ({ services, groups }: OfficePlan, id: string) => ({
  services: services.filter((service) => service.id !== id),
  groups,
})

test('a new name is on every screen at once, and whoever waits keeps the place; undone, the old one is back', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const [kiosk, board] = [kioskAt(url), boardAt(url)]
  await kiosk.ask(takes('a'))
  const { central } = await settings.now()
  expect(await settings.saves('services', 'kentro', renamed(central, 'a', 'Υπογραφές'))).toMatchObject([
    201,
    { version: 2 },
  ])
  await kiosk.sees(({ services }) => services[0]?.name.el === 'Υπογραφές' && services[0].people === 1)
  await board.sees(({ services }) => services[0]?.name.el === 'Υπογραφές')
  expect(await settings.undoes(2)).toMatchObject([201, { version: 3 }])
  await kiosk.sees(({ services }) => services[0]?.name.el === 'Γνήσιο υπογραφής & επικυρώσεις')
  expect(await settings.history()).toMatchObject([
    { version: 3, name: 'Πέτρος Βλάχος', kind: 'undone', undoes: 2, section: 'services', office: 'kentro' },
    {
      version: 2,
      name: 'Πέτρος Βλάχος',
      kind: 'changed',
      changes: [
        { where: ['offices', 'kentro', 'services', 'a', 'name', 'el'], what: 'changed', after: 'Υπογραφές' },
        { where: ['offices', 'kentro', 'services', 'a', 'name', 'en'], what: 'changed' },
      ],
    },
    { version: 1, name: null, kind: 'founded', changes: [] },
  ])
})

test('what somebody waits for is not taken away: the reason names it, and nothing has changed', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  await kioskAt(url).ask(takes('e'))
  await maria.ask({ type: 'openCounter', counter: '3', takeOver: false })
  const { central } = await settings.now()
  const inUse = { why: 'in-use', office: 'kentro' }
  expect(await settings.saves('services', 'kentro', without(central, 'e'))).toEqual([
    409,
    { ok: false, ...inUse, refusal: 'service-in-use', about: 'Ε · Παραλαβή εγγράφων' },
  ])
  const { counters, profiles } = central
  const fewer = counters.filter(({ id }) => id !== '3')
  expect(await settings.checks('counters', 'kentro', { counters: fewer, profiles })).toMatchObject([
    409,
    { ...inUse, refusal: 'counter-in-use', about: '3' },
  ])
  const others = central.pauseReasons.filter(({ id }) => id !== 'break')
  await maria.ask({ type: 'pause', counter: '3', reason: 'break' })
  const { favourites, unlistedChannel } = central
  expect(await settings.saves('desk', 'kentro', { pauseReasons: others, favourites, unlistedChannel })).toMatchObject([
    409,
    { ...inUse, refusal: 'pause-in-use', about: 'Διάλειμμα' },
  ])
  expect((await settings.now()).version).toBe(1)
})

test('a service that goes is named nowhere any more, a new one is served by whoever serves, and both can be taken back', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const { central, whole } = await settings.now()
  expect(await settings.saves('services', 'kentro', without(central, 'c'))).toMatchObject([201, {}])
  const work = ({ counters, profiles }: OfficePlan) => [...counters, ...profiles].map(({ serves }) => serves.join(''))
  expect(new Set(work((await settings.now()).central))).toEqual(new Set(['abde', '', 'bd']))
  expect(await settings.undoes(2)).toMatchObject([201, {}])
  expect((await settings.now()).whole).toEqual(whole)

  const fresh = { id: 'f', letter: 'Φ', name: { el: 'Φορολογικά', en: 'Taxes' }, hours: null, cap: null, minutes: 6 }
  const more = { services: [...central.services, fresh], groups: [] }
  expect(await settings.saves('services', 'kentro', more)).toMatchObject([201, {}])
  expect(new Set(work((await settings.now()).central))).toEqual(new Set(['abcdef', '', 'bcdf']))
  expect(await settings.undoes(4)).toMatchObject([201, {}])
  expect((await settings.now()).whole).toEqual(whole)
})

test('a service that is booked for Thursday is not taken away on Monday', async () => {
  const monday = Date.parse('2026-11-23T09:00:00+02:00')
  const { url } = await openTestHouse(tempFolder(), () => monday)
  const settings = await Settings.of(url)
  const maria = await signIn(url, 'maria')
  const list = [{ time: '10:20', service: 'd', reference: null }]
  await post(url, '/api/appointments', { id: 'book-thursday', office: 'kentro', date: '2026-11-26', list }, maria)
  const { central } = await settings.now()
  expect(await settings.saves('services', 'kentro', without(central, 'd'))).toMatchObject([
    409,
    { refusal: 'service-in-use', about: 'Δ · Κωδικοί & ψηφιακές υπηρεσίες' },
  ])
})

test('two administrators with the same form: the slower one is told, and the other’s change stays', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const { central, version } = await settings.now()
  await settings.saves('services', 'kentro', renamed(central, 'a', 'Πρώτη'), version)
  expect(await settings.saves('services', 'kentro', renamed(central, 'b', 'Δεύτερη'), version)).toEqual([
    409,
    { ok: false, why: 'changed-meanwhile', version: 2 },
  ])
  // Another section is another matter.
  const name = { el: 'Δήμος Λάρισας', en: 'Larissa' }
  expect(await settings.saves('municipality', null, { name }, version)).toMatchObject([201, { version: 3 }])
  expect((await settings.now()).central.services.map((service) => service.name.el).slice(0, 2)).toEqual([
    'Πρώτη',
    'Πιστοποιητικά & ληξιαρχικές πράξεις',
  ])
})

test('only the newest state of a section is taken back; an older change says that it was changed since', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  await settings.saves('services', 'kentro', renamed((await settings.now()).central, 'a', 'Πρώτη'))
  await settings.saves('municipality', null, { name: { el: 'Δήμος', en: 'Municipality' } })
  await settings.saves('services', 'kentro', renamed((await settings.now()).central, 'a', 'Πρώτη ξανά'))
  expect(await settings.undoes(2)).toMatchObject([409, { why: 'changed-since' }])
  expect(await settings.undoes(3)).toMatchObject([201, { version: 5 }])
  expect(await settings.undoes(4)).toMatchObject([201, { version: 6 }])
  expect(await settings.undoes(2)).toMatchObject([201, { version: 7 }])
  expect(await settings.undoes(99)).toMatchObject([404, { why: 'unknown-version' }])
})

test('bad settings are told at their place in the section, and change nothing', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const { central, whole } = await settings.now()
  const { services, groups, counters, profiles } = central
  const wrong = async (section: string, value: unknown) => {
    const [status, { problems }] = (await settings.saves(section, 'kentro', value)) as [number, { problems: unknown }]
    return [status, problems]
  }
  const twice = services.map((service) => ({ ...service, letter: 'Α' }))
  expect(await wrong('services', { services: twice, groups })).toEqual([
    422,
    [1, 2, 3, 4].map((at) => ({ path: `services.${at}.letter`, problem: 'twice', about: 'Α' })),
  ])
  const [first, ...rest] = counters
  const overlapping = [
    { kep: '0207', from: null, to: '2027-01-01' },
    { kep: '0325', from: '2027-01-01', to: null },
  ]
  expect(await wrong('counters', { counters: [{ ...first, belongs: overlapping }, ...rest], profiles })).toEqual([
    422,
    [{ path: 'counters.0.belongs.1.from', problem: 'dates-overlap', about: '0207' }],
  ])
  const keps = [
    ...whole.keps,
    { code: '0444ΠΒΓ', name: { el: 'x', en: 'x' } },
    { code: '445p', name: { el: 'x', en: 'x' } },
  ]
  expect(await settings.saves('keps', null, { keps })).toMatchObject([
    422,
    {
      problems: [
        { path: 'keps.7.code', problem: 'kep-code', about: null },
        { path: 'keps.8.code', problem: 'kep-code', about: '0445Π' },
      ],
    },
  ])
  expect(await settings.saves('keps', null, { keps: whole.keps.slice(1), extra: 1 })).toMatchObject([422, {}])
  expect(await settings.saves('weather', null, {})).toMatchObject([400, { why: 'malformed' }])
  expect(await settings.saves('services', 'nowhere', { services, groups })).toMatchObject([
    404,
    { why: 'unknown-office' },
  ])
  expect(await settings.saves('services', 'kentro', { services, groups })).toMatchObject([
    409,
    { why: 'nothing-changed' },
  ])
  expect((await settings.now()).version).toBe(1)
})

test('a KEP whose cases stand in the table stays in it', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const { whole } = await settings.now()
  // All seven have the figures of 2024; a new one has none yet, and may go again.
  const [first, ...others] = whole.offices.filter(({ id }) => id !== 'annex-5')
  await settings.posts('', {
    section: 'offices',
    office: null,
    base: 1,
    value: { offices: [first, ...others].map((o) => ({ id: o?.id, name: o?.name, begins: null })) },
  })
  expect(await settings.saves('keps', null, { keps: whole.keps.filter(({ code }) => code !== '0444Π') })).toMatchObject(
    [409, { why: 'counted', about: '0444Π' }],
  )
  const added = [...whole.keps, { code: '0555', name: { el: 'ΚΕΠ 0555', en: 'KEP 0555' } }]
  expect(await settings.saves('keps', null, { keps: added })).toMatchObject([201, {}])
  expect(await settings.saves('keps', null, { keps: whole.keps })).toMatchObject([201, {}])
})

test('an office begins and ends while the others work; its queue is there at once', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const { whole } = await settings.now()
  const listed = whole.offices.map(({ id, name }) => ({ id, name, begins: null }))
  const begins = { keps: [{ code: '0444', counters: 2 }], queue: true }
  const fresh = { id: 'giannouli', name: { el: 'ΚΕΠ Γιάννουλης', en: 'Giannouli KEP' }, begins }
  expect(await settings.saves('offices', null, { offices: [...listed, fresh] })).toMatchObject([201, { version: 2 }])
  const kiosk = new TestScreen(url, { screen: 'kiosk', office: 'giannouli' })
  await kiosk.sees(({ services }) => services.length === 5)
  expect(await kiosk.ask(takes('a'))).toMatchObject({ ok: true, reply: { ticket: 'Α 001' } })
  expect(await settings.saves('offices', null, { offices: listed })).toMatchObject([
    409,
    { why: 'in-use', office: 'giannouli', refusal: 'service-in-use' },
  ])
  const supervisor = new TestScreen(url, { screen: 'today', office: 'giannouli' }, await signIn(url, 'supervisor'))
  expect(await supervisor.ask({ type: 'endDay' })).toMatchObject({ ok: true })
  expect(await settings.saves('offices', null, { offices: listed })).toMatchObject([201, {}])
  expect(await new TestScreen(url, { screen: 'kiosk', office: 'giannouli' }).refused()).toBe('unknown-office')
})

test('in the middle of a busy day: no ticket is dropped or moved, and the books agree', async () => {
  const folder = tempFolder()
  const began = Date.now()
  const nine = Date.parse('2026-11-23T09:00:00+02:00')
  const house = await openHouse(testConfig(folder, { lively: true }), () => nine + (Date.now() - began))
  const { url } = house
  const settings = await Settings.of(url)
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  await maria.ask({ type: 'openCounter', counter: '3', takeOver: false })
  const whole = new TestScreen(url, { screen: 'today', office: 'kentro' }, await signIn(url, 'supervisor'))
  const comes = (people: number) => whole.sees(({ taken }) => taken >= people)
  await comes(15)
  for (const [round, name] of ['Υπογραφές', 'Γνήσια', 'Επικυρώσεις'].entries()) {
    const { central } = await settings.now()
    expect(await settings.saves('services', 'kentro', renamed(central, 'a', name))).toMatchObject([201, {}])
    const { choices, priorities } = central
    const choice = { ...choices, comeBackMinutes: round }
    expect(await settings.saves('turn', 'kentro', { choices: choice, priorities })).toMatchObject([201, {}])
    await comes(20 + 5 * round)
  }
  const [newest] = await settings.history()
  expect(await settings.undoes(newest?.version ?? 0)).toMatchObject([201, {}])
  await house.close()

  const books = verify(databaseFile(folder))
  expect(books.differences).toEqual([])
  const again = await openTestHouse(folder, () => nine + (Date.now() - began), { lively: false })
  const today = new TestScreen(again.url, { screen: 'today', office: 'kentro' }, await signIn(again.url, 'supervisor'))
  const day = await today.sees(() => true)
  const ends = day.served + day.missed + day.expired + day.cancelled + day.parked + day.waiting
  const atCounters = day.counters.filter(({ ticket }) => ticket !== null).length
  expect(ends + atCounters).toBe(day.taken)
  expect(day.taken).toBeGreaterThanOrEqual(30)
  expect(day.services[0]?.name.el).toBe('Επικυρώσεις')
})

test('at midnight counter 5 belongs to the other KEP, by itself; cases of before stay where they were counted', async () => {
  const folder = tempFolder()
  let now = Date.parse('2026-12-31T12:00:00+02:00')
  const { url } = await openTestHouse(folder, () => now)
  const settings = await Settings.of(url)
  const { counters, profiles } = (await settings.now()).central
  const belongs = [
    { kep: '0207', from: null, to: '2026-12-31' },
    { kep: '0325', from: '2027-01-01', to: null },
  ]
  const moved = counters.map((counter) => (counter.id === '5' ? { ...counter, belongs } : counter))
  expect(await settings.saves('counters', 'kentro', { counters: moved, profiles })).toMatchObject([201, {}])
  const rows = [{ channel: 'EKEP', procedure: null, quantity: 2 }]
  const logs: Command = { type: 'logCases', counter: '5', way: 'phone', rows }
  const cookie = await signIn(url, 'maria')
  const old = deskAt(url, '5', cookie)
  await old.ask({ type: 'openCounter', counter: '5', takeOver: false })
  expect(await old.ask(logs)).toMatchObject({ ok: true })
  now = Date.parse('2027-01-01T09:00:00+02:00')
  const fresh = deskAt(url, '5', await signIn(url, 'maria'))
  await fresh.ask({ type: 'openCounter', counter: '5', takeOver: false })
  expect(await fresh.ask(logs)).toMatchObject({ ok: true })
  const year = async (which: number) =>
    rowsOf(await yearOver(url, which, await signIn(url, 'supervisor')))
      .filter(({ total }) => total !== 0)
      .map(({ kep, total }) => [kep, total])
  expect(await year(2026)).toEqual([['0207', 2]])
  expect(await year(2027)).toEqual([['0325', 2]])
})

test('supervisors and auditors read the settings, clerks do not, and none of them changes anything', async () => {
  const { url } = await openTestHouse()
  for (const [who, reads] of [
    ['supervisor', 200],
    ['auditor', 200],
    ['head', 403],
    ['maria', 403],
  ] as const) {
    const cookie = await signIn(url, who)
    expect((await get(url, '/api/settings', cookie)).status, who).toBe(reads)
    const name = { el: 'Δικό μου', en: 'Mine' }
    const wanted = { section: 'municipality', office: null, base: 1, value: { name } }
    for (const path of ['', '/check', '/undo', '/import'])
      expect((await post(url, `/api/settings${path}`, wanted, cookie)).status, `${who} ${path}`).toBe(403)
  }
})

const fileOf = (configuration: Configuration) => ({
  format: 'seira-settings',
  formatVersion: 1,
  configuration,
  pictures: [],
})

test('a whole configuration from a file replaces this one as one version, and can be taken back', async () => {
  const { url } = await openTestHouse()
  const settings = await Settings.of(url)
  const { whole } = await settings.now()
  const other: Configuration = { ...whole, name: { el: 'Άλλος Δήμος', en: 'Another' }, keps: [...whole.keps].reverse() }
  const changes = (answer: [number, unknown]) =>
    (answer[1] as { changes: Change[] }).changes.map(({ where, what }) => `${where.join('.')} ${what}`)
  const checked = await settings.posts('/import?check=1', fileOf(other))
  expect(changes(checked)).toEqual(['name.el changed', 'name.en changed', 'keps moved'])
  expect((await settings.now()).version).toBe(1)
  expect(await settings.posts('/import', fileOf(other))).toMatchObject([201, { version: 2 }])
  expect((await settings.now()).whole).toEqual(other)
  expect(await settings.undoes(2)).toMatchObject([201, { version: 3 }])
  expect((await settings.now()).whole).toEqual(whole)
  expect(await settings.posts('/import', fileOf({ ...other, offices: [] }))).toMatchObject([422, { why: 'problems' }])
  expect(await settings.posts('/import', { hello: 'world' })).toMatchObject([422, { why: 'not-settings' }])
})
