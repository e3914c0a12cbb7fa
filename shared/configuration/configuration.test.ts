// A configuration that contradicts itself is not taken in, and each finding says where and about what.
import { describe, expect, test } from 'vitest'
import { PLAIN_BOARD } from '../queue/plain-board.ts'
import { VIRTUAL_PRINTER } from '../queue/plain-printer.ts'
import type { Printer, PrinterLink } from '../queue/printers.ts'
import { freshLine } from '../signs/examples.ts'
import { configuration, type OfficePlan } from './configuration.ts'
import { kepOn, officeOn } from './office-on.ts'
import { problemsOf } from './problems.ts'
import { readSettingsFile } from './settings-file.ts'
import { municipality, withCentral } from './testing/larissa.ts'

const HALL = { id: 'hall', name: 'Αίθουσα', ways: [] }
const toThree = { counter: '3', arrow: 'left', text: null } as const

function problemsIn(value: unknown): string[] {
  const read = configuration.safeParse(value)
  return read.success
    ? []
    : problemsOf(read.error, value).map(
        ({ path, problem, about }) => `${path}: ${problem}${about === null ? '' : ` ${about}`}`,
      )
}
const [central] = municipality.offices
if (central === undefined) throw new Error('the stories have a central office')
const [first, second] = some(central.services)
const [three, four] = some(central.counters)
const [disability] = some(central.priorities)
const [pause] = some(central.pauseReasons)

/** The first two of a list that a story needs; where there is one, it is both. */
function some<T>([one, another = one]: readonly T[]): readonly [T, T] {
  if (one === undefined || another === undefined) throw new Error('the stories have one of each')
  return [one, another]
}

const at = (id: string, link: PrinterLink): Printer => ({ ...VIRTUAL_PRINTER, id, name: id, link })
const net = (host: string, port = 9_100): PrinterLink => ({ kind: 'tcp', host, port })

test('two virtual printers, and two ports of one machine in the network, stand side by side', () => {
  const printers = [
    at('a', { kind: 'virtual' }),
    at('b', { kind: 'virtual' }),
    at('c', net('x')),
    at('d', net('x', 9_101)),
  ]
  expect(problemsIn(withCentral((office) => ({ ...office, printers })))).toEqual([])
})

test('Larissa is a good municipality', () => {
  expect(problemsIn(municipality)).toEqual([])
  expect(configuration.parse(municipality)).toEqual(municipality)
})

/** A line to signs at the counters 3 and 4. */
const line = freshLine('hall', ['3', '4'])
const withLine = (more: Partial<typeof line>): Partial<OfficePlan> => ({
  counterLines: [{ ...line, name: 'Αίθουσα', ...more }],
})
const place = (counter: string, address: string) => ({ counter, address })

test('signs and buttons that make sense are a good office too, and an office of before has none', () => {
  expect(problemsIn(withCentral((office) => ({ ...office, ...withLine({}) })))).toEqual([])
  const { counterLines: _, ...before } = central
  const read = configuration.parse(withCentral(() => before as OfficePlan)) // as an older version wrote it
  expect(read.offices[0]?.counterLines).toEqual([])
})

test('an office of before aims at twenty minutes, is told of thirty, and counts nobody by name', () => {
  const { reports: _, ...before } = central
  const read = configuration.parse(withCentral(() => before as OfficePlan)) // as an older version wrote it
  expect(read.offices[0]?.reports).toEqual({ targetMinutes: 20, alertMinutes: 30, perPerson: false })
})

test('two printers may have one device name: each may be that of its own agent’s machine', () => {
  const usb = { kind: 'usb', path: '/dev/usb/lp0' } as const
  expect(problemsIn(withCentral((office) => ({ ...office, printers: [at('main', usb), at('hall', usb)] })))).toEqual([])
})

describe('what contradicts itself is found at its place', () => {
  test.each<[string, Partial<OfficePlan>, string]>([
    [
      'a sign at a counter that there is not',
      withLine({ places: [place('99', '9')] }),
      'counterLines.0.places.0.counter: unknown 99',
    ],
    [
      'two signs with one address',
      withLine({ places: [place('3', '4'), place('4', '04')] }),
      'counterLines.0.places.1.address: twice 04',
    ],
    [
      'signs at the port of a printer',
      {
        ...withLine({ port: { kind: 'tcp', host: 'bus.kep', port: 9_100 } }),
        printers: central.printers.map((one) => ({ ...one, name: 'Εκδοτήριο', link: net('Bus.kep') })),
      },
      'counterLines.0.port.host: port-taken Εκδοτήριο',
    ],
    [
      'two lines at one port',
      { counterLines: [...(withLine({}).counterLines ?? []), { ...line, id: 'other', name: 'Άλλη' }] },
      'counterLines.1.port.path: port-taken Αίθουσα',
    ],
    [
      'a frame with an unknown field',
      withLine({ show: line.show && { ...line.show, frame: '{address}{nubmer}' } }),
      'counterLines.0.show.frame: template-field nubmer',
    ],
    [
      'a button that does not say where it is',
      withLine({ hear: [{ pattern: '\\x02N\\x03', does: 'next' }] }),
      'counterLines.0.hear.0.pattern: template-address ',
    ],
    [
      'two services with one letter',
      { services: central.services.map((service) => (service === second ? { ...service, letter: 'Α' } : service)) },
      'services.1.letter: twice Α',
    ],
    [
      'two services with one id',
      { services: [...central.services, { ...first, letter: 'Φ' }] },
      'services.3.id: twice certificates',
    ],
    ['two counters with one name', { counters: [...central.counters, three] }, 'counters.5.id: twice 3'],
    ['two priority classes with one id', { priorities: [disability, disability] }, 'priorities.1.id: twice disability'],
    ['two reasons for a pause with one id', { pauseReasons: [pause, pause] }, 'pauseReasons.1.id: twice break'],
    [
      'a counter of an unknown service',
      { counters: [...central.counters, { ...three, id: '9', serves: ['passports'] }] },
      'counters.5.serves: unknown passports',
    ],
    [
      'a counter that helps with an unknown service',
      { counters: [...central.counters, { ...three, id: '9', helps: [{ service: 'passports', after: 5 }] }] },
      'counters.5.helps: unknown passports',
    ],
    [
      'a counter of an unknown profile',
      { counters: [...central.counters, { ...three, id: '9', profile: 'mornings' }] },
      'counters.5.profile: unknown mornings',
    ],
    ['an unknown favourite', { favourites: ['haircut'] }, 'favourites.0: unknown haircut'],
    ['an unknown channel for what is not listed', { unlistedChannel: 'FAX' }, 'unlistedChannel: unknown FAX'],
    [
      'a service that nobody serves',
      { counters: [three], groups: [] },
      'services.2.letter: nobody-serves Γ · Μεταφορές',
    ],
    [
      'a service in two groups',
      { groups: [...central.groups, { id: 'more', name: { el: 'Κι άλλα', en: 'More' }, services: ['signatures'] }] },
      'groups.1.services: in-two-groups Β',
    ],
    [
      'a board of an unknown counter',
      { boards: [{ ...PLAIN_BOARD, ...HALL, counters: ['99'] }] },
      'boards.0.counters: unknown 99',
    ],
    [
      'a board of an unknown KEP',
      { boards: [{ ...PLAIN_BOARD, ...HALL, keps: ['9999'] }] },
      'boards.0.keps: unknown 9999',
    ],
    [
      'a way to an unknown counter',
      { boards: [{ ...PLAIN_BOARD, ...HALL, ways: [{ counter: '99', arrow: 'left', text: null }] }] },
      'boards.0.ways.0.counter: unknown 99',
    ],
    [
      'two ways to one counter',
      { boards: [{ ...PLAIN_BOARD, ...HALL, ways: [toThree, toThree] }] },
      'boards.0.ways.1.counter: twice 3',
    ],
    [
      'a printer in its own stead',
      { printers: [{ ...VIRTUAL_PRINTER, fallback: 'main' }] },
      'printers.0.fallback: own-fallback Εκτυπωτής',
    ],
    [
      'a printer in whose stead one prints that is not there',
      { printers: [{ ...VIRTUAL_PRINTER, fallback: 'hall' }] },
      'printers.0.fallback: unknown hall',
    ],
    [
      'two printers at one address',
      { printers: [at('main', net('printer.kep')), at('hall', net('Printer.KEP'))] },
      'printers.1.link.host: same-device main',
    ],
    ['a printer at no address', { printers: [at('main', net('http://printer'))] }, 'printers.0.link.host: host'],
    [
      'a printer at a port that is none',
      { printers: [at('main', net('a', 70_000))] },
      'printers.0.link.port: too-large',
    ],
    [
      'a printer at a file that is no device',
      { printers: [at('main', { kind: 'usb', path: '/etc/passwd' })] },
      'printers.0.link.path: device',
    ],
    [
      'a printer with a page that is none',
      { printers: [{ ...VIRTUAL_PRINTER, greek: { as: 'page', charset: 'PC737', codePage: 256 } }] },
      'printers.0.greek.codePage: too-large',
    ],
  ])('%s', (_, changes, finding) => {
    expect(problemsIn(withCentral((office) => ({ ...office, ...changes })))).toEqual([`offices.0.${finding}`])
  })

  const belongs = (...all: [string, string | null, string | null][]) =>
    withCentral((office) => ({
      ...office,
      counters: office.counters.map((counter) =>
        counter.id === four.id ? { ...counter, belongs: all.map(([kep, from, to]) => ({ kep, from, to })) } : counter,
      ),
    }))

  test.each<[string, unknown, string]>([
    [
      'a counter that belongs to two KEPs on one day',
      belongs(['0207', null, '2026-12-31'], ['0325', '2026-12-31', null]),
      'offices.0.counters.1.belongs.1.from: dates-overlap 0207',
    ],
    [
      'one that belongs to the first for ever',
      belongs(['0207', null, null], ['0325', '2027-01-01', null]),
      'offices.0.counters.1.belongs.1.from: dates-overlap 0207',
    ],
    [
      'dates in the wrong order',
      belongs(['0207', '2027-01-01', null], ['0325', null, '2026-12-31']),
      'offices.0.counters.1.belongs.1.from: dates-overlap 0207',
    ],
    [
      'an end before its beginning',
      belongs(['0207', '2026-12-31', '2026-01-01']),
      'offices.0.counters.1.belongs.0.to: ends-before 0207',
    ],
    [
      'a date that does not exist',
      belongs(['0207', '2027-02-30', null]),
      'offices.0.counters.1.belongs.0.from: no-such-date',
    ],
    ['an unknown KEP', belongs(['0444', null, null]), 'offices.0.counters.1.belongs.0.kep: unknown 0444'],
    [
      'a KEP in Latin letters, with what it should be',
      { ...municipality, keps: [{ code: '0325P', name: { el: 'x', en: 'x' } }] },
      'keps.0.code: kep-code 0325Π',
    ],
    [
      'two KEPs with one code',
      { ...municipality, keps: [...municipality.keps, municipality.keps[0]] },
      'keps.3.code: twice 0207',
    ],
    [
      'two offices with one id',
      { ...municipality, offices: [...municipality.offices, municipality.offices[1]] },
      'offices.2.id: twice annexe',
    ],
    [
      'a procedure of an unknown channel',
      { ...municipality, procedures: [{ id: 'signature', name: { el: 'x', en: 'x' }, channel: 'FAX' }] },
      'procedures.0.channel: unknown FAX',
    ],
    [
      'a letter that is none',
      withCentral((office) => ({
        ...office,
        services: office.services.map((one) => (one === second ? { ...one, letter: 'Ο' } : one)),
      })),
      'offices.0.services.1.letter: letter',
    ],
    ['no name', { ...municipality, name: { el: ' ', en: 'Larissa' } }, 'name.el: missing'],
    ['a field that nobody knows', { ...municipality, colour: 'blue' }, ': unknown-field colour'],
  ])('%s', (_, value, finding) => {
    expect(problemsIn(value)).toContain(finding)
  })
})

describe('an office on a date', () => {
  const on = (date: string) => officeOn(municipality, central, date)
  const kepOfFive = (date: string) => on(date).counters.find(({ id }) => id === '5')?.kep

  test('its counter 5 moves to the other KEP on New Year’s Day, and not a day before', () => {
    expect(['2026-12-31', '2027-01-01'].map(kepOfFive)).toEqual(['0207', '0325'])
  })

  test('a counter is not there on a date on which it belongs to nobody', () => {
    const gap = { belongs: [{ kep: '0207', from: '2027-01-08', to: null }] }
    expect(kepOn(gap, '2027-01-07')).toBeNull()
    expect(kepOn(gap, '2027-01-08')).toBe('0207')
  })

  test('a counter with a work profile does what the profile says', () => {
    expect(on('2026-11-23').counters.find(({ id }) => id === '11')).toEqual({
      id: '11',
      kep: '0325',
      serves: ['transport'],
      helps: [{ service: 'certificates', after: 15 }],
    })
  })
})

describe('what was written when an office had one printer, or none', () => {
  const older = {
    ...municipality,
    offices: municipality.offices.map(({ printers: _, slip: __, ...office }, at) => ({
      ...office,
      ...(at === 0 ? { printer: 'virtual' } : at === 1 ? { printer: 'none' } : {}),
    })),
  }
  const printersOf = (whole: unknown) =>
    configuration.parse(whole).offices.map(({ printers }) => printers.map(({ id, link }) => [id, link.kind]))

  test('is read with the printer of an office that chose nothing, or without one', () => {
    const [first, second] = printersOf(older)
    expect([first, second]).toEqual([[['main', 'virtual']], []])
    expect(configuration.parse(older).offices[0]?.slip).toEqual({ header: [], bothLanguages: false, qr: true })
  })

  test('comes in as a file too', () => {
    const file = { format: 'seira-settings', formatVersion: 1, configuration: older, pictures: [] }
    const read = readSettingsFile(JSON.parse(JSON.stringify(file)))
    expect(read.ok && printersOf(read.file.configuration)[1]).toEqual([])
  })

  test('a printer that was neither is still refused', () => {
    const with1 = (office: object) => ({ ...municipality, offices: [{ ...municipality.offices[0], ...office }] })
    expect(configuration.safeParse(with1({ printer: 'laser' })).success).toBe(false)
    expect(problemsOfFile(with1({ printer: 'laser' }))).toContain('printer')
  })
})

function problemsOfFile(whole: unknown): string {
  const read = readSettingsFile({ format: 'seira-settings', formatVersion: 1, configuration: whole, pictures: [] })
  return JSON.stringify(read)
}
