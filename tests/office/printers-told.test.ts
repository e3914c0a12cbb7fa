// What the staff and the kiosk are told of an office's printers, and what one of them was asked for.

import { expect, test } from 'vitest'
import { PLAIN_SLIP, VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import { askedId } from '#shared/views/asked-slips.ts'
import { dayOnPaper } from '#shared/views/day-on-paper.ts'
import { AskedSlips } from '../../server/asked-slips.ts'
import { HeardPrinter } from '../../server/heard-printer.ts'
import { Offices } from '../../server/offices.ts'
import { printerFolder } from '../../server/printer-folder.ts'
import { kioskPaper, printersTold } from '../../server/whose-paper.ts'
import { bareOffices } from '../kit/bare-offices.ts'
import { demoOffice, MINUTE, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

async function withTwoPrinters() {
  const kentro = new TestOffice(tempFolder())
  const told: string[] = []
  const main = new HeardPrinter(new AskedSlips(), () => told.push('main'))
  const offices = new Offices({
    ...bareOffices(() => kentro.now),
    printerOf: (_, printer) => (printer === 'main' ? main : null),
  })
  const printers = [VIRTUAL_PRINTER, { ...VIRTUAL_PRINTER, id: 'door', name: 'Είσοδος', fallback: 'main' }]
  const settings = { ...demoOffice('kentro'), printers, slip: PLAIN_SLIP }
  const office = offices.open('kentro', () => settings, kentro.journal)
  const kiosk = { role: 'kiosk', person: null } as const
  const command = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
  const take = () => office.ask({ id: `take-${kentro.now}-${told.length}`, command, by: kiosk, kept: 0 })
  const says = (unknown: readonly string[], state: 'ready' | 'blind' = 'ready') =>
    main.heard({ papers: [], printer: { state, trouble: null, unknown } }, kentro.now)
  return { kentro, offices, office, take, says, told }
}

test('a slip of which nobody knows is told at once, for ten minutes, by its number; the kiosk asks about it', async () => {
  const { kentro, offices, office, take, says, told } = await withTwoPrinters()
  await take()
  says([])
  const before = told.length
  says(['2026-11-23 Α 001', '2026-11-22 Α 077', askedId('a-test')])
  expect(told.length).toBe(before + 1)
  expect(printersTold('kentro', office.today(), offices)).toMatchObject([{ id: 'main', unknown: ['Α 001'] }])
  expect(kioskPaper('kentro', office.today(), null, offices)).toMatchObject({ unsure: ['Α 001'], paperAt: null })
  kentro.now += 10 * MINUTE
  says(['2026-11-23 Α 001'])
  expect(printersTold('kentro', office.today(), offices)).toMatchObject([{ unknown: [] }])
})

test('a printer that never says leaves every slip in doubt; where nobody prints, another does in its stead', async () => {
  const { offices, office, says } = await withTwoPrinters()
  says([], 'blind')
  expect(kioskPaper('kentro', office.today(), 'door', offices)).toMatchObject({ unsure: 'all', paperAt: 'Εκτυπωτής' })
})

test('five wait at most, the same one once, and what the printer says of them is kept', () => {
  const asked = new AskedSlips()
  const ids = [1, 2, 3, 4, 5].map((n) => askedId(`${n}`))
  expect(ids.map((id) => asked.ask(id, { kind: 'test' }, 0))).toEqual([true, true, true, true, true])
  expect(asked.ask('asked-1', { kind: 'test' }, 0)).toBe(true)
  expect(asked.ask('asked-6', { kind: 'test' }, 0)).toBe(false)
  expect(asked.open(0).map(({ id }) => id)).toEqual(ids)
  asked.heard([{ id: 'asked-1', outcome: 'printed' }])
  expect(asked.ask('asked-6', { kind: 'test' }, 1)).toBe(true)
  expect(asked.list(200_000).map(({ outcome }) => outcome)).toEqual([...Array(5).fill('expired'), 'printed'])
})

test('the day on paper counts what today counts', async () => {
  const { kentro, office, take } = await withTwoPrinters()
  await take()
  const day = dayOnPaper(office.today(), kentro.now)
  expect(day).toMatchObject({ office: demoOffice('kentro').name.el, taken: 1, served: 0, cases: 0 })
  expect(day.services.filter(({ taken }) => taken > 0)).toMatchObject([{ letter: 'Α', taken: 1 }])
})

test('the printer of before keeps its folder, so that nothing of today comes out again', () => {
  expect(printerFolder('/data', 'kentro', 'main')).toBe('/data/printers/kentro')
  expect(printerFolder('/data', 'kentro', 'door')).toBe('/data/printers/kentro/door')
})
