// Everything that goes wrong with a printer, one row each: what came of the ticket, what lies in the tray, and how soon it was known.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Told } from '#shared/protocol.ts'
import { blank, fill } from '#shared/slip/drawn/bitmap.ts'
import { centred, feed, type LayoutLine } from '#shared/slip/layout.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { slipBytes } from '../../printer/bytes/slip-bytes.ts'
import { Device } from '../../printer/device.ts'
import { Printed } from '../../printer/printed.ts'
import { Spooler } from '../../printer/spooler.ts'
import { NoWire, type OpenWire, type WireEvents } from '../../printer/wires/wire.ts'
import { FakePrinter } from '../kit/fake-printer.ts'
import { ONE_PRINTER } from '../kit/one-printer.ts'
import { tempFolder } from '../kit/temp.ts'

const ID = '2026-11-23 Α 001'
/** A slip of some twenty lines takes a second. */
const MS_PER_LINE = 50
/** Bytes that fit into a printer that is full. */
const ROOM = 16

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 7, 42) })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** An office with one printer on a desk, in time that the story moves. */
class Desk {
  readonly fake: FakePrinter
  readonly device: Device
  readonly spooler: Spooler
  /** When each state was known, in milliseconds of the story. */
  readonly states: string[] = []
  private events: WireEvents | null = null
  private reachable = true
  private full = false
  private taken = 0

  constructor(profile: Profile) {
    this.fake = new FakePrinter(profile, MS_PER_LINE, (bytes) => this.events?.onData(bytes))
    const open: OpenWire = async (events) => {
      if (!this.reachable) throw new NoWire('refused', 'nobody there')
      this.events = events
      const hear = (bytes: Uint8Array) => this.reachable && this.events === events && this.fake.hear(bytes)
      return {
        write: (bytes) => {
          if (this.full && bytes.length > ROOM) return new Promise(() => undefined)
          hear(bytes)
          return Promise.resolve()
        },
        close: () => {
          if (this.events === events) this.events = null
        },
        bytesPerSecond: 100_000,
      }
    }
    this.device = new Device({
      ...{ open, profile },
      onChange: () => {
        this.states.push(this.device.condition().state)
        this.spooler.go()
      },
    })
    this.spooler = new Spooler(new Printed(tempFolder(), 'central'), () => undefined)
    this.spooler.use(this.device, profile)
  }

  takes(n = 1): void {
    const slips = Array.from({ length: n }, () => {
      this.taken += 1
      const ticket = `Α 00${this.taken}`
      return { id: `2026-11-23 ${ticket}`, ticket, takenAt: Date.now(), letter: 'Α' }
    })
    this.spooler.hear(toldOf(slips))
  }

  later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  /** Until it is so; how long that took. */
  async until(isSo: () => boolean): Promise<number> {
    const from = Date.now()
    for (let waited = 0; !isSo(); waited += 10) {
      if (waited > 300_000) throw new Error(`never: it went through ${this.states.join(', ')}`)
      await this.later(10)
    }
    return Date.now() - from
  }

  untilState = (state: string) => this.until(() => this.device.condition().state === state)

  /** In the middle of the first slip. */
  async printing(): Promise<void> {
    await this.untilState(this.device.condition().state === 'blind' ? 'blind' : 'ready')
    this.takes()
    await this.later(MS_PER_LINE * 8)
    expect(this.fake.slips()).toEqual([])
  }

  isCutOff(): void {
    this.reachable = false
    this.events?.onDown('hung-up')
    this.events = null
  }

  /** A cable pulled out: nobody tells. */
  falls(): void {
    this.reachable = false
  }

  /** It has room for a question and not for a slip (XOFF): what is written does not leave, for ever. */
  takesNoMore(): void {
    this.full = true
  }

  isBack(): void {
    this.full = false
    this.reachable = true
  }

  async closes(): Promise<void> {
    await this.device.close()
    await this.spooler.rest()
  }
}

const toldOf = (slips: readonly { id: string; ticket: string; takenAt: number; letter: string }[]): Told<'slips'> => ({
  ...{ screen: 'slips', at: Date.now(), build: 'test' },
  view: {
    ...{ office: { el: 'ΚΕΠ', en: 'KEP' }, practice: false, date: '2026-11-23', revision: 1, phase: 'running' },
    ...ONE_PRINTER,
    slips: slips.map((slip) => ({
      ...{ ...slip, language: 'el', ahead: 3, wait: null, practice: false, lastLine: null, closes: null, page: null },
      service: { el: 'Διαβατήρια', en: 'Passports' },
    })),
  },
})

type Row = {
  readonly mode: string
  readonly profile: Profile
  readonly story: (desk: Desk) => Promise<number>
  /** What lies in the tray in the end. */
  readonly paper: readonly string[]
  readonly unknown: readonly string[]
  /** Milliseconds within which the state was known. */
  readonly knownWithin: number
  /** Pieces of broken slips that were cut away. */
  readonly torn?: number
}

const IDLE_MS = 3_000
const PRINTING_MS = 1_100
const epson = PROFILES['epson-80']
const clone = PROFILES['xprinter-80']

const ROWS: readonly Row[] = [
  {
    mode: 'everything is well',
    ...{ profile: epson, paper: ['Α 001', 'Α 002', 'Α 003'], unknown: [], knownWithin: IDLE_MS },
    story: async (desk) => {
      desk.takes(3)
      return desk.untilState('ready')
    },
  },
  {
    mode: 'a printer without job ids is well too',
    ...{ profile: clone, paper: ['Α 001', 'Α 002'], unknown: [], knownWithin: IDLE_MS },
    story: async (desk) => {
      desk.takes(2)
      return desk.untilState('ready')
    },
  },
  {
    mode: 'absent before: the ticket waits, and comes when the printer does',
    ...{ profile: epson, paper: ['Α 001'], unknown: [], knownWithin: IDLE_MS },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.isCutOff()
      desk.takes()
      const known = await desk.untilState('disconnected')
      await desk.later(20_000)
      desk.isBack()
      return known
    },
  },
  {
    mode: 'absent for longer than anybody waits: never printed late',
    ...{ profile: epson, paper: ['Α 002'], unknown: [], knownWithin: IDLE_MS },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.isCutOff()
      desk.takes()
      const known = await desk.untilState('disconnected')
      await desk.later(91_000)
      desk.isBack()
      desk.takes()
      return known
    },
  },
  {
    mode: 'a pulled cable, which nobody tells',
    ...{ profile: epson, paper: ['Α 001'], unknown: [], knownWithin: IDLE_MS },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.falls()
      const known = await desk.untilState('silent')
      desk.takes()
      await desk.later(5_000)
      desk.isBack()
      return known
    },
  },
  {
    mode: 'paper near its end: it goes on printing',
    ...{ profile: epson, paper: ['Α 001'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.fake.runsLow()
      const known = await desk.untilState('paper-low')
      desk.takes()
      return known
    },
  },
  {
    mode: 'no paper before: nothing is sent, and it comes with the new roll',
    ...{ profile: epson, paper: ['Α 001'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.fake.runsOutOfPaper()
      const known = await desk.untilState('paper-out')
      desk.takes()
      await desk.later(30_000)
      desk.fake.getsPaper()
      return known
    },
  },
  {
    mode: 'no paper in the middle: it stays with the printer and is not sent again',
    ...{ profile: epson, paper: ['Α 001'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      await desk.printing()
      desk.fake.runsOutOfPaper()
      const known = await desk.untilState('paper-out')
      await desk.later(40_000)
      desk.fake.getsPaper()
      return known
    },
  },
  {
    mode: 'no paper in the middle, for longer than anybody waits: the printer is made to forget it',
    ...{ profile: epson, paper: ['Α 002'], unknown: [], knownWithin: 100, torn: 1 },
    story: async (desk) => {
      await desk.printing()
      desk.fake.runsOutOfPaper()
      const known = await desk.untilState('paper-out')
      await desk.later(95_000)
      desk.fake.getsPaper()
      desk.takes()
      return known
    },
  },
  {
    mode: 'the cover is open before',
    ...{ profile: clone, paper: ['Α 001'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.fake.opensCover()
      const known = await desk.untilState('cover-open')
      desk.takes()
      await desk.later(10_000)
      desk.fake.closesCover()
      return known
    },
  },
  {
    mode: 'the cover is opened in the middle',
    ...{ profile: clone, paper: ['Α 001'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      await desk.printing()
      desk.fake.opensCover()
      const known = await desk.untilState('cover-open')
      await desk.later(10_000)
      desk.fake.closesCover()
      return known
    },
  },
  {
    mode: 'the cutter jams: it is said by name',
    ...{ profile: epson, paper: ['Α 001'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.fake.jamsItsCutter()
      const known = await desk.untilState('error')
      expect(desk.device.condition().trouble).toBe('cutter')
      desk.takes()
      await desk.later(5_000)
      desk.fake.isMended()
      return known
    },
  },
  {
    mode: 'it hangs while idle',
    ...{ profile: epson, paper: ['Α 001'], unknown: [], knownWithin: IDLE_MS },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.fake.hangs()
      const known = await desk.untilState('silent')
      desk.takes()
      await desk.later(5_000)
      desk.fake.powerCycles()
      return known
    },
  },
  {
    mode: 'it hangs in the middle: a copy, marked, on paper of its own',
    ...{ profile: epson, paper: ['Α 001 ΑΝΤΙΓΡΑΦΟ'], unknown: [], knownWithin: PRINTING_MS, torn: 1 },
    story: async (desk) => {
      await desk.printing()
      desk.fake.hangs()
      const known = await desk.untilState('silent')
      await desk.later(2_000)
      desk.fake.powerCycles()
      return known
    },
  },
  {
    mode: 'it hangs in the middle, for longer than anybody waits: unknown, and no late copy',
    ...{ profile: epson, paper: ['Α 002'], unknown: [ID], knownWithin: PRINTING_MS, torn: 1 },
    story: async (desk) => {
      await desk.printing()
      desk.fake.hangs()
      const known = await desk.untilState('silent')
      await desk.later(91_000)
      desk.fake.powerCycles()
      desk.takes()
      return known
    },
  },
  {
    mode: 'it takes no more bytes and says nothing: a deadline ends it, and the copy comes when it is well',
    ...{ profile: epson, paper: ['Α 001 ΑΝΤΙΓΡΑΦΟ'], unknown: [], knownWithin: 8_000 },
    story: async (desk) => {
      await desk.untilState('ready')
      desk.takes()
      desk.takesNoMore()
      const known = await desk.untilState('silent')
      desk.isBack()
      return known
    },
  },
  {
    mode: 'off and on in the middle',
    ...{ profile: clone, paper: ['Α 001 ΑΝΤΙΓΡΑΦΟ'], unknown: [], knownWithin: 100, torn: 1 },
    story: async (desk) => {
      await desk.printing()
      desk.fake.powerCycles()
      desk.isCutOff()
      const known = await desk.untilState('disconnected')
      await desk.later(1_000)
      desk.isBack()
      return known
    },
  },
  {
    mode: 'the line is cut in the middle and the printer goes on: both lie there, one marked',
    ...{ profile: epson, paper: ['Α 001', 'Α 001 ΑΝΤΙΓΡΑΦΟ'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      await desk.printing()
      desk.isCutOff()
      const known = await desk.untilState('disconnected')
      await desk.later(3_000)
      desk.isBack()
      return known
    },
  },
  {
    mode: 'it says nothing at all: sent, one after another',
    ...{ profile: PROFILES['star-tsp'], paper: ['Α 001', 'Α 002'], unknown: [], knownWithin: 100 },
    story: async (desk) => {
      desk.takes(2)
      return desk.untilState('blind')
    },
  },
]

/** Where a Star is otherwise: it cannot be made to forget. */
const OF_A_STAR: Readonly<Record<string, Partial<Row>>> = {
  'no paper in the middle, for longer than anybody waits: the printer is made to forget it': {
    ...{ mode: 'no paper in the middle, for longer than anybody waits: it comes with the new roll', torn: 0 },
    paper: ['Α 001', 'Α 002'],
  },
}
const star = PROFILES['star-line']
const STAR_ROWS = ROWS.filter(({ profile }) => profile.status !== 'none').map((row) => {
  const itsOwn = { ...row, ...OF_A_STAR[row.mode], profile: star }
  return { ...itsOwn, mode: `Star: ${itsOwn.mode}` }
})
describe.each([...ROWS, ...STAR_ROWS])('$mode', ({ profile, story, paper, unknown, knownWithin, torn = 0 }) => {
  test('the ticket, the paper, and how soon it was known', async () => {
    const desk = new Desk(profile)
    const known = await story(desk)
    await desk.later(30_000)
    const torns = desk.fake.pieces.filter((piece) => piece.torn !== null)
    expect({ paper: desk.fake.slips(), unknown: desk.spooler.became.unknown(), torn: torns.length }).toEqual({
      paper,
      unknown,
      torn,
    })
    expect(known).toBeLessThanOrEqual(knownWithin)
    await desk.closes()
  })
})

describe('a Star that counts what it has printed', () => {
  test('a drawn slip that broke off is cut away, and the copy lies on paper of its own', async () => {
    const desk = new Desk({ ...PROFILES['star-line-58'], form: 'picture' })
    await desk.printing()
    desk.fake.powerCycles()
    desk.isCutOff()
    await desk.later(1_000)
    desk.isBack()
    await desk.later(30_000)
    const pieces = desk.fake.pieces.map(({ lines, torn }) => ({ torn, of: lines.map(({ kind }) => kind) }))
    expect(pieces).toEqual([
      { torn: 'it broke off', of: ['picture', 'cut'] },
      { torn: null, of: ['picture', 'cut'] },
    ])
    expect(desk.spooler.became.unknown()).toEqual([])
    await desk.closes()
  })

  test('that does not tell by itself, as at some cables, is asked', async () => {
    const desk = new Desk(star)
    await desk.untilState('ready')
    desk.fake.powerCycles() // at a serial line nobody notices
    desk.takes(2)
    await desk.later(10_000)
    expect([desk.fake.slips(), desk.spooler.became.unknown()]).toEqual([['Α 001', 'Α 002'], []])
    expect(desk.states).toEqual(['ready'])
    await desk.closes()
  })

  test('may take dots of a picture for questions: its answers to them are let pass', async () => {
    const desk = new Desk(star)
    await desk.untilState('ready')
    const picture = blank(576, 24)
    for (const y of [5, 7]) fill(picture, 0, y, 576, 1)
    const bytes = slipBytes({ lines: [{ kind: 'picture', picture }], lost: [] }, star)
    let outcome: string | null = null
    void desk.device.print({ id: 'Α 001', bytes, staleAt: Date.now() + 60_000, afterBroken: false }).then((said) => {
      outcome = said
    })
    await desk.until(() => outcome !== null)
    await desk.later(5_000)
    expect([outcome, desk.states]).toEqual(['printed', ['ready']])
    await desk.closes()
  })

  test('is not believed when it counts a slip of before the line broke', async () => {
    const desk = new Desk(star)
    const print = (label: string) => {
      const lines = [centred(label, 4, true), ...Array<LayoutLine>(30).fill(feed(1))]
      const bytes = slipBytes({ lines, lost: [] }, star)
      return desk.device.print({ id: label, bytes, staleAt: Date.now() + 60_000, afterBroken: false })
    }
    await desk.untilState('ready')
    const first = expect(print('Α 001')).rejects.toThrow('hung-up')
    await desk.later(MS_PER_LINE * 8)
    desk.isCutOff()
    desk.isBack()
    await first
    await desk.untilState('ready')
    expect(desk.fake.slips()).toEqual([]) // it is still at the first, and will count it
    let trayThen: readonly string[] | null = null
    void print('Α 002').then(() => {
      trayThen = desk.fake.slips()
    })
    await desk.until(() => trayThen !== null)
    expect(trayThen).toEqual(['Α 001', 'Α 002'])
    await desk.closes()
  })
})
