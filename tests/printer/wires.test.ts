// The three ways to a printer, over real sockets and ports: each comes back by itself and says in a word what is wrong.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as listenTo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { PrinterLink } from '#shared/queue/printers.ts'
import { centred, feed } from '#shared/slip/layout.ts'
import { LARGEST, type Profile } from '#shared/slip/profile.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { slipBytes } from '../../printer/bytes/slip-bytes.ts'
import { openLink } from '../../printer/kinds.ts'
import type { Link } from '../../printer/link.ts'
import { Cable } from '../kit/fake-at-cable.ts'
import { FakeAtTcp } from '../kit/fake-at-tcp.ts'
import { tempFolder } from '../kit/temp.ts'

const epson = PROFILES['epson-80']

/** The printer's process, as far as its cable. */
class Driver {
  private link: Link | null = null
  private readonly looks: (() => void)[] = []

  static async at(where: PrinterLink, profile: Profile = epson): Promise<Driver> {
    const driver = new Driver()
    const onChange = () => {
      for (const look of driver.looks) look()
    }
    const link = await openLink(where, { office: 'central', dataFolder: tempFolder(), profile, onChange })
    driver.link = link
    onTestFinished(() => link.close())
    return driver
  }

  until(state: string, trouble: string | null = null): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        const now = this.link?.condition()
        if (now?.state === state && now.trouble === trouble) resolve()
      }
      this.looks.push(look)
      look()
    })
  }

  print(label: string, profile: Profile = epson) {
    const lines = [
      centred('ΚΕΠ', 1, true),
      feed(1),
      centred(label, LARGEST[profile.dialect], true),
      ...Array<ReturnType<typeof feed>>(20).fill(feed(1)),
    ]
    const bytes = slipBytes({ lines, lost: [] }, profile)
    if (this.link === null) throw new Error('no link')
    return this.link.print({ id: label, bytes, staleAt: Date.now() + 60_000, afterBroken: false })
  }

  ready = () => this.link?.ready()
}

describe('in the network', () => {
  test('slips are printed and confirmed over one long connection', async () => {
    const fake = await FakeAtTcp.open(epson)
    const driver = await Driver.at(fake.link())
    await driver.until('ready')
    expect(await driver.print('Α 001')).toBe('printed')
    expect(await driver.print('Α 002')).toBe('printed')
    expect(fake.printer.slips()).toEqual(['Α 001', 'Α 002'])
  })

  test('a drawn slip of many bands comes whole', async () => {
    const fake = await FakeAtTcp.open(PROFILES.generic)
    const driver = await Driver.at(fake.link(), PROFILES.generic)
    await driver.until('ready')
    expect(await driver.print('Α 001', PROFILES.generic)).toBe('printed')
  })

  test('a Star confirms by its counter, and tells of its cover', async () => {
    const star = PROFILES['star-line']
    const fake = await FakeAtTcp.open(star)
    const driver = await Driver.at(fake.link(), star)
    await driver.until('ready')
    expect(await driver.print('Α 001', star)).toBe('printed')
    expect(await driver.print('Α 002', star)).toBe('printed')
    expect(fake.printer.slips()).toEqual(['Α 001', 'Α 002'])
    fake.printer.opensCover()
    await driver.until('cover-open')
    fake.printer.closesCover()
    await driver.until('ready')
  })

  test('a web server is no Star either', async () => {
    const web = createServer((_, response) => response.end('hello'))
    web.listen(0, '127.0.0.1')
    onTestFinished(() => void web.close())
    await vi.waitFor(() => expect(web.listening).toBe(true))
    const { port } = web.address() as AddressInfo // it listens on TCP
    const driver = await Driver.at({ kind: 'tcp', host: '127.0.0.1', port }, PROFILES['star-line'])
    await driver.until('silent', 'nonsense')
  })

  test('a slow printer is waited for, not asked twice', async () => {
    const fake = await FakeAtTcp.open(epson, 60)
    const driver = await Driver.at(fake.link())
    await driver.until('ready')
    expect(await driver.print('Α 001')).toBe('printed')
    expect(fake.printer.slips()).toEqual(['Α 001'])
  })

  test('nobody there is «refused»; who comes later is found', async () => {
    const fake = await FakeAtTcp.open(epson)
    await fake.unplug()
    const driver = await Driver.at(fake.link())
    await driver.until('disconnected', 'refused')
    await fake.plugIn()
    await driver.until('ready')
    await fake.unplug()
    await driver.until('disconnected', 'refused')
    await fake.plugIn()
    await driver.until('ready')
    expect(await driver.print('Α 001')).toBe('printed')
  })

  test('a line cut in the middle of a slip is known at once', async () => {
    const fake = await FakeAtTcp.open(epson, 20)
    const driver = await Driver.at(fake.link())
    await driver.until('ready')
    const slip = driver.print('Α 001')
    const broken = expect(slip).rejects.toThrow('hung-up')
    await fake.printer.until(() => fake.printer.isPrinting())
    fake.cutsOff()
    await broken
    await driver.until('ready')
  })

  test('another computer that holds the printer is «busy»', async () => {
    const fake = await FakeAtTcp.open(epson)
    const first = await Driver.at(fake.link())
    await first.until('ready')
    const second = await Driver.at(fake.link())
    await second.until('disconnected', 'busy')
    expect(await first.print('Α 001')).toBe('printed')
  })

  test('a web server at that address is «nonsense»', async () => {
    const web = createServer((_, response) => response.end('hello'))
    web.listen(0, '127.0.0.1')
    onTestFinished(() => void web.close())
    await vi.waitFor(() => expect(web.listening).toBe(true))
    const { port } = web.address() as AddressInfo // it listens on TCP
    const driver = await Driver.at({ kind: 'tcp', host: '127.0.0.1', port })
    await driver.until('silent', 'nonsense')
  })

  test('one that accepts and never answers is «silent»', async () => {
    const mute = listenTo(() => undefined)
    mute.listen(0, '127.0.0.1')
    onTestFinished(() => void mute.close())
    await vi.waitFor(() => expect(mute.listening).toBe(true))
    const { port } = mute.address() as AddressInfo // it listens on TCP
    const driver = await Driver.at({ kind: 'tcp', host: '127.0.0.1', port })
    await driver.until('silent', 'no-answer')
    expect(await driver.ready()).toBe(false)
  })

  test('a name that nobody has is no address', async () => {
    const driver = await Driver.at({ kind: 'tcp', host: 'no-such-printer.invalid', port: 9_100 })
    await driver.until('disconnected', 'wrong-address')
  })
})

describe.each([
  ['serial', (path: string): PrinterLink => ({ kind: 'serial', path, baud: 38_400, flow: 'xon' })],
  ['usb', (path: string): PrinterLink => ({ kind: 'usb', path })],
])('at a %s port', (_, at) => {
  test('slips are printed; unplugged and plugged in again it goes on', async () => {
    const fake = await FakeAtTcp.open(epson)
    const cable = new Cable(fake)
    await cable.plugIn()
    const driver = await Driver.at(at(cable.path))
    await driver.until('ready')
    expect(await driver.print('Α 001')).toBe('printed')
    await cable.unplug()
    await driver.until('disconnected', 'wrong-address')
    await cable.plugIn()
    await driver.until('ready')
    expect(await driver.print('Α 002')).toBe('printed')
    expect(fake.printer.slips()).toEqual(['Α 001', 'Α 002'])
  })

  test('a Star’s slips are printed and confirmed', async () => {
    const star = PROFILES['star-line']
    const fake = await FakeAtTcp.open(star)
    const cable = new Cable(fake)
    await cable.plugIn()
    const driver = await Driver.at(at(cable.path), star)
    await driver.until('ready')
    expect(await driver.print('Α 001', star)).toBe('printed')
    expect(fake.printer.slips()).toEqual(['Α 001'])
  })

  test('its paper is known as in the network', async () => {
    const fake = await FakeAtTcp.open(epson)
    const cable = new Cable(fake)
    await cable.plugIn()
    const driver = await Driver.at(at(cable.path))
    await driver.until('ready')
    fake.printer.runsOutOfPaper()
    await driver.until('paper-out')
    fake.printer.getsPaper()
    await driver.until('ready')
    fake.printer.hangs()
    await driver.until('silent', 'no-answer')
    fake.printer.powerCycles()
    await driver.until('ready')
  })

  test('a path where nothing is, and one where a folder is', async () => {
    const folder = tempFolder()
    const nothing = await Driver.at(at(join(folder, 'lp0')))
    await nothing.until('disconnected', 'wrong-address')
    mkdirSync(join(folder, 'lp1'))
    const directory = await Driver.at(at(join(folder, 'lp1')))
    await directory.until('disconnected', 'not-a-device')
  })

  test('a file is no printer, and is not written to', async () => {
    const file = join(tempFolder(), 'lp0')
    writeFileSync(file, 'somebody’s')
    const driver = await Driver.at(at(file))
    await driver.until('disconnected', 'not-a-device')
    expect(readFileSync(file, 'utf8')).toBe('somebody’s')
  })
})

test('a serial port that another program holds is «busy»', async () => {
  const fake = await FakeAtTcp.open(epson)
  const cable = new Cable(fake)
  await cable.plugIn()
  const where = { kind: 'serial', path: cable.path, baud: 19_200, flow: 'rtscts' } as const
  const first = await Driver.at(where)
  await first.until('ready')
  const second = await Driver.at(where)
  await second.until('disconnected', 'busy')
  expect(await first.print('Α 001')).toBe('printed')
})
