// The printer's process is killed again and again while two hundred people take numbers: none is lost, none lies there twice unmarked.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { expect, onTestFinished, test } from 'vitest'
import type { PrinterReport, Told } from '#shared/protocol.ts'
import type { PrinterLink } from '#shared/queue/printers.ts'
import { seeded } from '#shared/simulation/chance.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { AskedSlips } from '../../server/asked-slips.ts'
import { readReport } from '../../server/heard-printer.ts'
import { PrinterProcess } from '../../server/printers.ts'
import { FakeAtTcp } from '../kit/fake-at-tcp.ts'
import { ONE_PRINTER } from '../kit/one-printer.ts'
import { tempFolder } from '../kit/temp.ts'

const PEOPLE = 200
/** They come in groups, as the view shows no more than its newest twenty. */
const GROUP = 10
const label = (n: number) => `Α ${String(n).padStart(3, '0')}`
const idOf = (ticket: string) => `2026-11-23 ${ticket}`

test('two hundred tickets, and a kill at a random moment of every second group', async () => {
  const fake = await FakeAtTcp.open(PROFILES['epson-80'])
  const house = await openHall(fake.link())
  const chance = seeded(20_261_123)
  const unsure = new Set<string>()
  let kills = 0
  house.onReport((report) => {
    for (const id of report.printer?.unknown ?? []) unsure.add(id)
  })
  house.printer.start()
  for (let first = 1; first <= PEOPLE; first += GROUP) {
    const before = fake.printer.lines()
    house.take(first, first + GROUP - 1)
    if (first % (2 * GROUP) === 1) {
      const moment = before + Math.floor(chance() * 120)
      await fake.printer.until(() => fake.printer.lines() >= moment)
      house.kill()
      kills += 1
    }
    const group = Array.from({ length: GROUP }, (_, i) => label(first + i))
    await house.until(() => {
      const there = new Set(fake.printer.slips())
      return group.every((ticket) => there.has(ticket) || unsure.has(idOf(ticket)))
    }, fake)
  }
  const printed = fake.printer.slips()
  const unmarked = printed.filter((name) => !name.endsWith('ΑΝΤΙΓΡΑΦΟ'))
  expect(new Set(unmarked).size).toBe(unmarked.length)
  const all = Array.from({ length: PEOPLE }, (_, i) => label(i + 1))
  expect(all.filter((ticket) => !printed.includes(ticket) && !unsure.has(idOf(ticket)))).toEqual([])
  // At each kill at most one slip was in its hands.
  expect(unsure.size).toBeLessThanOrEqual(kills)
  expect(unsure.size).toBeGreaterThan(0)
  expect(kills).toBe(10)
})

/** A waiting hall with a kiosk and the printer's process, as the server keeps it. */
async function openHall(link: PrinterLink) {
  const http = createServer()
  const io = new Server(http)
  let look: () => void = () => undefined
  const listeners: ((report: PrinterReport) => void)[] = []
  let slips: Told<'slips'>['view']['slips'] = []
  const told = (): Told<'slips'> => ({
    ...{ screen: 'slips', at: Date.now(), build: 'test' },
    view: {
      office: { el: 'ΚΕΠ', en: 'KEP' },
      practice: false,
      date: '2026-11-23',
      revision: 1,
      phase: 'running',
      slips,
      ...ONE_PRINTER,
      printer: { ...ONE_PRINTER.printer, link },
    },
  })
  io.on('connection', (socket) => {
    socket.emit('view', told())
    socket.on('report', (message: unknown, heard: () => void) => {
      const report = readReport(message)
      if (report === null) throw new Error('the printer sent no report')
      printer.heard(report, Date.now())
      for (const listener of listeners) listener(report)
      look()
      heard()
    })
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo // it listens on TCP
  const printer = new PrinterProcess({
    ...{
      office: 'central',
      printer: 'main',
      url: `http://127.0.0.1:${port}`,
      deviceKey: 'a-key',
      dataFolder: tempFolder(),
    },
    asked: new AskedSlips(),
    onChange: () => look(),
  })
  onTestFinished(async () => {
    await printer.stop()
    await io.close()
  })
  return {
    printer,
    onReport: (listener: (report: PrinterReport) => void) => listeners.push(listener),
    take: (from: number, to: number) => {
      const taken = Array.from({ length: to - from + 1 }, (_, i) => ({
        ...{ id: idOf(label(from + i)), ticket: label(from + i), letter: 'Α', language: 'el' as const },
        ...{ takenAt: Date.now(), ahead: i, wait: null, practice: false, lastLine: null, closes: null, page: null },
        service: { el: 'Διαβατήρια', en: 'Passports' },
      }))
      slips = [...slips, ...taken].slice(-20)
      io.emit('view', told())
    },
    kill: () => {
      const pid = printer.pid()
      if (pid === null) throw new Error('the printer is not running')
      process.kill(pid, 'SIGKILL')
    },
    /** Looked at after every report, and after every line that is printed. */
    until: (isSo: () => boolean, fake: FakeAtTcp) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (isSo()) resolve()
        }
        void fake.printer.until(isSo).then(resolve)
      }),
  }
}
