// One line to signs, over real ports: busy, hung, gone, over a network, and with no word from anybody that it arrived.

import { once } from 'node:events'
import { createServer } from 'node:net'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import { freshLine } from '#shared/signs/examples.ts'
import type { Press } from '#shared/signs/listener.ts'
import type { SignCounter } from '#shared/views/signs-view.ts'
import { SignLine } from '../../printer/signs/sign-line.ts'
import { Cable } from '../kit/fake-at-cable.ts'
import { LedPanel } from '../kit/led-panel.ts'

beforeEach(() => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => said.mockRestore())
})

const NEXT = { pattern: '\\x02{address:2}N\\x03', does: 'next' } as const
function lineTo(port: CounterLine['port'], repeat = 0): CounterLine {
  const fresh = freshLine('hall', ['3', '4'])
  if (fresh.show === null) throw new Error('a fresh line shows numbers')
  return { ...fresh, name: 'Αίθουσα', port, show: { ...fresh.show, repeat, gap: 0 }, hear: [NEXT] }
}
const serial = (path: string): CounterLine['port'] => ({
  ...{ kind: 'serial', baud: 9_600, parity: 'none', dataBits: 8, stopBits: 1 },
  path,
})
const at = (counter: string, number: number): SignCounter => {
  const ticket = `Α ${String(number).padStart(3, '0')}`
  return { counter, state: 'shows', ticket, last: ticket, call: number }
}

/** The process, as far as one of its lines. */
class Driver {
  readonly presses: Press[] = []
  readonly line: SignLine
  private looks: (() => void)[] = []

  constructor(settings: CounterLine) {
    const look = () => {
      for (const one of this.looks) one()
    }
    this.line = new SignLine({
      settings,
      after: Promise.resolve(),
      onChange: look,
      onPress: (press) => {
        this.presses.push(press)
        look()
      },
    })
    onTestFinished(() => this.line.close())
  }

  until(claim: (driver: Driver) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => claim(this) && resolve()
      this.looks.push(look)
      look()
    })
  }

  is = (state: string, trouble: string | null = null) =>
    this.until(({ line }) => line.health().state === state && line.health().trouble === trouble)

  shows(...counters: SignCounter[]): void {
    this.line.show(counters, '2026-11-23')
  }
}

test('a second program at the port is told that it is busy, and gets in when the first has gone', async () => {
  const panel = await LedPanel.open()
  const cable = new Cable(panel)
  await cable.plugIn()
  const first = new Driver(lineTo(serial(cable.path)))
  await first.is('up')
  const second = new Driver(lineTo(serial(cable.path)))
  await second.is('down', 'busy')
  await first.line.close()
  await second.is('up')
  second.shows(at('3', 57), at('4', 58))
  await panel.showing('03', '  57')
  await panel.showing('04', '  58')
})

test('a port that hangs is said within its deadline, harms no other line, and shows the newest when it comes back', async () => {
  const [stuck, well] = [await LedPanel.open(), await LedPanel.open()]
  const [cable, other] = [new Cable(stuck), new Cable(well)]
  await Promise.all([cable.plugIn(), other.plugIn()])
  const [hung, good] = [new Driver(lineTo(serial(cable.path))), new Driver(lineTo(serial(other.path)))]
  await Promise.all([hung.is('up'), good.is('up')])
  cable.hangs()
  let number = 0
  const goesOn = setInterval(() => hung.shows(at('3', ++number), at('4', number)), 1)
  onTestFinished(() => clearInterval(goesOn))
  await hung.is('down', 'no-answer')
  clearInterval(goesOn)
  good.shows(at('3', 7), at('4', 8))
  await well.showing('03', '   7')
  hung.shows(at('3', 998), at('4', 999))
  cable.letsGo()
  await stuck.showing('04', ' 999')
  expect(stuck.shows.get('03')).toBe(' 998')
  await hung.is('up')
})

test('the port dies and another is there under its name: it heals, and hears', async () => {
  const panel = await LedPanel.open()
  const cable = new Cable(panel)
  await cable.plugIn()
  const driver = new Driver(lineTo(serial(cable.path)))
  driver.shows(at('3', 1), at('4', 2))
  await panel.showing('04', '   2')
  await cable.unplug()
  await driver.until(({ line }) => line.health().state === 'down')
  driver.shows(at('3', 5), at('4', 2))
  await cable.plugIn()
  await panel.showing('03', '   5')
  panel.pressesNext('04')
  await driver.until(({ presses }) => presses.length === 1)
  expect(driver.presses).toEqual([{ counter: '4', does: 'next' }])
})

test('a converter in the network carries the same; one that refuses is said', async () => {
  const panel = await LedPanel.open()
  const driver = new Driver(lineTo({ kind: 'tcp', host: '127.0.0.1', port: panel.tcpPort() }, 1))
  driver.shows(at('3', 12), at('4', 13))
  await panel.showing('03', '  12')
  panel.goesDark()
  await panel.showing('04', '  13') // said again, since nobody acknowledges
  panel.pressesNext('03')
  await driver.until(({ presses }) => presses.length === 1)
  const nobody = createServer().listen(0, '127.0.0.1')
  await once(nobody, 'listening')
  const address = nobody.address()
  nobody.close()
  if (address === null || typeof address === 'string') throw new Error('it listens on TCP')
  await new Driver(lineTo({ kind: 'tcp', host: '127.0.0.1', port: address.port })).is('down', 'refused')
})

test('what a line shows is only ever the newest, and a changed sign goes before those that are only said again', async () => {
  const panel = await LedPanel.open()
  const driver = new Driver(lineTo({ kind: 'tcp', host: '127.0.0.1', port: panel.tcpPort() }))
  await driver.is('up')
  for (let number = 1; number <= 50; number++) driver.shows(at('3', number), at('4', 7))
  await panel.showing('03', '  50')
  // One frame was under way; all between were never written.
  expect(panel.told.filter((told) => told.startsWith('03')).length).toBeLessThanOrEqual(2)
  expect(panel.told.filter((told) => told.startsWith('04'))).toHaveLength(1)
})
