// Open data: anybody reads how long one waits, from any site and without a key; it says what the board says and nothing of anybody.
import { expect, test } from 'vitest'
import type { SettingsNow } from '#shared/configuration/told.ts'
import { openApi } from '../../server/open-data/openapi.ts'
import {
  type OpenOfficesTold,
  openOffice,
  openOffices,
  openProblem,
  type QueueMonitor,
  queueMonitor,
  queueMonitorNormalised,
} from '../../server/open-data/shapes.ts'
import { foundDemo, withHours } from '../kit/demo-office.ts'
import { boardAt, deskAt, get, kioskAt, openTestHouse, post, signIn } from '../kit/house.ts'
import { done } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const NINE = Date.parse('2026-11-23T09:00:12+02:00')
const ALL = '/open/v1/offices'
const KENTRO = `${ALL}/kentro`
const TAKE = { type: 'takeTicket', service: 'a', language: 'el', priority: 'disability' } as const

/** The attributes of dataModel.QueueManagement/QueueMonitor 0.0.1, with those that every smart data model has. */
const FIWARE = [
  ...['@context', 'address', 'alternateName', 'areaServed', 'dataProvider', 'dateCreated', 'dateModified'],
  ...['description', 'id', 'lastTicketIssued', 'lastTicketIssuedLabel', 'linePriority', 'localId', 'location'],
  ...['name', 'officeName', 'owner', 'queueLine', 'scheduleTime', 'seeAlso', 'serviceId', 'serviceName'],
  ...['serviceStatus', 'serviceStatusNote', 'source', 'ticketServed', 'ticketServedLabel', 'ticketsToServe', 'type'],
]

/** Maria has called Α 001; two more wait for Α. */
async function morning(clock: () => number = () => NINE, folder = tempFolder()) {
  const house = await openTestHouse(folder, clock)
  const { url } = house
  const [kiosk, board] = [kioskAt(url), boardAt(url)]
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  done(await desk.ask({ type: 'openCounter', counter: '3', takeOver: false }))
  for (let n = 0; n < 3; n++) done(await kiosk.ask(TAKE))
  done(await desk.ask({ type: 'callNext', counter: '3' }))
  return { url, house, desk, board }
}
const told = async (url: string, path: string) => (await get(url, path)).json()

test('it says what the board says, in the published shape', async () => {
  const { url, board } = await morning()
  const all = (await told(url, ALL)) as OpenOfficesTold // checked in the next line
  expect(openOffices.parse(all)).toEqual(all)
  expect(all.municipality).toEqual({ el: 'Δήμος Λαρισαίων', en: 'Municipality of Larissa' })
  expect(all.offices.length).toBeGreaterThan(3)
  expect(all.offices.map(({ id }) => id)).not.toContain('kentro-practice')
  const office = openOffice.parse(await told(url, KENTRO))
  expect(all.offices[0]).toEqual(office)
  expect(office).toMatchObject({ id: 'kentro', updatedAt: '2026-11-23T09:00:12+02:00', open: true, nextOpening: null })
  const view = await board.sees(({ calls, services }) => calls.length === 1 && services[0]?.people === 2)
  expect(office.name).toEqual(view.office)
  expect(
    office.services.map(({ letter, name, waiting, onRoll, wait }) => ({
      ...{ letter, name, onRoll, people: waiting },
      wait: wait && { from: wait.minMinutes, to: wait.maxMinutes },
    })),
  ).toEqual(view.services)
  expect(office.services.map(({ lastCalled }) => lastCalled)).toEqual([view.calls[0]?.ticket, null, null, null, null])
  expect(office.services[0]?.wait).not.toBeNull()
})

test('nothing of anybody is in it, and no cookie is set', async () => {
  const { url } = await morning()
  for (const path of [ALL, KENTRO, `${KENTRO}/queue-monitor`]) {
    const answer = await get(url, path)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const said = await answer.text()
    expect(said).not.toMatch(/maria|Μαρία|disability|αναπηρία|Α 002|Α 003|"counter/)
  }
})

test('a page of any site may read it, a proxy may keep it, and an unchanged answer is not sent again', async () => {
  const { url, desk } = await morning()
  const first = await get(url, KENTRO)
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(first.headers.get('cache-control')).toBe('public, max-age=20')
  const copy = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }
  expect((await fetch(url + KENTRO, copy)).status).toBe(304)
  const asked = await fetch(url + KENTRO, { method: 'OPTIONS', headers: { origin: 'https://larissa.example' } })
  expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET'])
  done(await desk.ask({ type: 'recall', counter: '3' }))
  done(await desk.ask({ type: 'markMissed', counter: '3' }))
  done(await desk.ask({ type: 'callNext', counter: '3' }))
  expect((await fetch(url + KENTRO, copy)).status).toBe(200)
})

test('outside its hours it is closed and says when it opens; the practice office and others that are none are unknown', async () => {
  const folder = tempFolder()
  const saturday = Date.parse('2026-11-28T10:00:00+02:00')
  await foundDemo(folder, saturday, withHours)
  const { url } = await openTestHouse(folder, () => saturday)
  const office = openOffice.parse(await told(url, KENTRO))
  expect(office).toMatchObject({
    open: false,
    today: { date: '2026-11-28', hours: [], because: null },
    nextOpening: { date: '2026-11-30', time: '08:00' },
  })
  const [monitor] = (await told(url, `${KENTRO}/queue-monitor?options=keyValues`)) as QueueMonitor[] // parsed below
  expect(monitor).toMatchObject({ serviceStatus: 'Closed', scheduleTime: '2026-11-30T08:00:00+02:00' })
  for (const id of ['kentro-practice', 'nowhere', '%00']) {
    const answer = await get(url, `${ALL}/${id}`)
    expect([answer.status, openProblem.parse(await answer.json())]).toEqual([404, { problem: 'unknown-office' }])
  }
})

test('as FIWARE QueueMonitor it has the model’s attributes and no others, in both forms of NGSI-LD', async () => {
  const { url, desk } = await morning()
  const plain = (await told(url, `${KENTRO}/queue-monitor?options=keyValues`)) as QueueMonitor[] // checked here
  for (const one of plain) {
    expect(queueMonitor.parse(one)).toEqual(one)
    expect(Object.keys(one).filter((name) => !FIWARE.includes(name))).toEqual([])
  }
  expect(plain[0]).toMatchObject({
    id: 'urn:ngsi-ld:QueueMonitor:kentro:a',
    ...{ type: 'QueueMonitor', serviceStatus: 'Open', queueLine: 'Α' },
    ...{ ticketServed: 1, ticketServedLabel: 'Α 001', ticketsToServe: 2 },
  })
  const answer = await get(url, `${KENTRO}/queue-monitor`)
  expect(answer.headers.get('content-type')).toMatch(/^application\/ld\+json/)
  const normal = (await answer.json()) as Record<string, unknown>[] // checked here
  for (const one of normal) expect(queueMonitorNormalised.parse(one)).toEqual(one)
  expect(normal[0]).toMatchObject({
    ticketsToServe: { type: 'Property', value: 2 },
    dateModified: { type: 'Property', value: { '@type': 'DateTime', '@value': '2026-11-23T09:00:12+02:00' } },
  })
  expect(normal.map(({ id }) => id)).toEqual(plain.map(({ id }) => id))
  done(await desk.ask({ type: 'startServing', counter: '3' }))
  done(await desk.ask({ type: 'finish', counter: '3', rows: [] }))
  const supervisor = deskAt(url, '4', await signIn(url, 'supervisor'))
  done(await supervisor.ask({ type: 'endDay' }))
  const [ended] = (await told(url, `${KENTRO}/queue-monitor?options=keyValues`)) as QueueMonitor[] // as above
  expect(ended).toMatchObject({
    serviceStatus: 'Suspended',
    serviceStatusNote: 'Για σήμερα κλείσαμε',
    ticketsToServe: 0,
  })
})

test('its document names every route and every shape that there is', async () => {
  const { url, house } = await morning()
  expect(await told(url, '/open/v1/openapi.json')).toEqual(JSON.parse(JSON.stringify(openApi)))
  const routes = house.routes.filter(({ path }) => path.startsWith('/open/')).map(({ path }) => path)
  const named = Object.keys(openApi.paths).map((path) => `/open/v1${path.replace('{office}', ':office')}`)
  expect(named.toSorted()).toEqual(routes.toSorted())
  const asked = [...JSON.stringify(openApi).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name)
  expect([...new Set(asked)].toSorted()).toEqual(Object.keys(openApi.components.schemas).toSorted())
})

test('Petros switches it off, and there is none', async () => {
  const { url } = await morning()
  const cookie = await signIn(url, 'admin')
  const { version, configuration } = (await (await get(url, '/api/settings', cookie)).json()) as SettingsNow // our own answer
  const { name, address } = configuration
  const value = { name, address, openData: false }
  const wanted = { section: 'municipality', office: null, base: version, value }
  expect((await post(url, '/api/settings', wanted, cookie)).status).toBe(201)
  for (const path of [ALL, KENTRO, `${KENTRO}/queue-monitor`, '/open/v1/openapi.json']) {
    const answer = await get(url, path)
    expect([answer.status, openProblem.parse(await answer.json())]).toEqual([404, { problem: 'no-open-data' }])
  }
})
