// Each slip once, in order, while it is fresh; and what was begun is never begun again.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Told } from '#shared/protocol.ts'
import { EPSON_80MM } from '#shared/slip/profile.ts'
import { askedId } from '#shared/views/asked-slips.ts'
import { ONE_PRINTER } from '../tests/kit/one-printer.ts'
import type { Link } from './link.ts'
import { Printed } from './printed.ts'
import { Spooler } from './spooler.ts'

const NOW = Date.UTC(2026, 10, 23, 7, 42)
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seira-'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const id = (number: number) => `2026-11-23 Α 0${number}`
const told = (numbers: readonly number[], takenAt = NOW - 1_000): Told<'slips'> => ({
  screen: 'slips',
  at: NOW,
  build: 'test',
  view: {
    ...{ office: { el: 'ΚΕΠ', en: 'KEP' }, practice: false, date: '2026-11-23', revision: 1, phase: 'running' },
    ...ONE_PRINTER,
    slips: numbers.map((number) => ({
      ...{ id: id(number), ticket: `Α 0${number}`, letter: 'Α', language: 'el', takenAt, ahead: 0 },
      ...{ wait: null, practice: false, lastLine: null, closes: null, page: null },
      service: { el: 'Διαβατήρια', en: 'Passports' },
    })),
  },
})

function spoolerWith(print: (id: string) => void = () => undefined) {
  const printed: string[] = []
  const link: Link = {
    ready: () => Promise.resolve(true),
    condition: () => ({ state: 'ready', trouble: null }),
    print: async (job) => {
      print(job.id)
      printed.push(job.id)
      return 'printed'
    },
    papers: () => [],
    close: () => Promise.resolve(),
  }
  let heard: () => void = () => undefined
  const spooler = new Spooler(new Printed(folder, 'central'), () => heard())
  spooler.use(link, EPSON_80MM)
  /** Until so many slips have been through the printer. */
  const through = (count: number) =>
    new Promise<void>((resolve) => {
      let left = count
      heard = () => {
        left -= 1
        if (left === 0) resolve()
      }
    })
  return { spooler, printed, through }
}

test('each slip once and in order, however often it is told', async () => {
  const { spooler, printed, through } = spoolerWith()
  const three = through(3)
  spooler.hear(told([23, 24]))
  spooler.hear(told([23, 24, 25]))
  await three
  spooler.hear(told([23, 24, 25]))
  await spooler.rest()
  expect(printed).toEqual([id(23), id(24), id(25)])
})

test('a slip older than 90 seconds is not printed, by the server’s clock', async () => {
  const { spooler, printed, through } = spoolerWith()
  const one = through(1)
  spooler.hear(told([23], NOW - 91_000))
  spooler.hear(told([24], NOW - 60_000))
  await one
  await spooler.rest()
  expect(printed).toEqual([id(24)])
})

test('after a restart nothing is printed again', async () => {
  const first = spoolerWith()
  const one = first.through(1)
  first.spooler.hear(told([23]))
  await one
  await first.spooler.rest()
  const second = spoolerWith()
  const another = second.through(1)
  second.spooler.hear(told([23, 24]))
  await another
  await second.spooler.rest()
  expect(second.printed).toEqual([id(24)])
})

test('a slip that broke off comes again as a copy, twice at most; then it is unknown for ever, and the next one prints', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const tried: string[] = []
  const { spooler, printed } = spoolerWith((job) => {
    tried.push(job)
    if (job === id(23)) throw new Error('the cable was pulled')
  })
  spooler.hear(told([23, 24]))
  await vi.advanceTimersByTimeAsync(5_000)
  await spooler.rest()
  expect(tried).toEqual([id(23), id(23), id(23), id(24)])
  expect(printed).toEqual([id(24)])
  expect(spooler.became.unknown()).toEqual([id(23)])
  expect(new Printed(folder, 'central').settleUnknown()).toEqual([])
  expect(new Printed(folder, 'central').begin(id(23))).toBe(false)
})

test('what was begun when the process died is unknown, told once, and never begun again', async () => {
  new Printed(folder, 'central').begin(id(23))
  const { spooler, printed, through } = spoolerWith()
  const one = through(1)
  spooler.hear(told([23, 24]))
  await one
  await spooler.rest()
  expect(spooler.became.unknown()).toEqual([id(23)])
  expect(printed).toEqual([id(24)])
  expect(spoolerWith().spooler.became.unknown()).toEqual([])
})

test('two processes at once cannot both begin a slip', () => {
  const [one, other] = [new Printed(folder, 'central'), new Printed(folder, 'central')]
  expect([one.begin(id(23)), other.begin(id(23))]).toEqual([true, false])
  expect(new Printed(folder, 'annexe').begin(id(23))).toBe(true)
})

test('a slip that the disk refuses waits, and the others go on', async () => {
  const { spooler, printed, through } = spoolerWith()
  const { slips, ...view } = told([23]).view
  const one = through(1)
  spooler.hear({ ...told([]), view: { ...view, slips: slips.map((slip) => ({ ...slip, id: 'Α'.repeat(300) })) } })
  spooler.hear(told([24]))
  await one
  await spooler.rest()
  expect(printed).toEqual([id(24)])
  expect(console.error).toHaveBeenCalled()
})

test('files of others in the folder disturb nobody', () => {
  mkdirSync(join(folder, 'printed', 'central', 'somebody’s'), { recursive: true })
  writeFileSync(join(folder, 'printed', 'central', '%E0%A4%A'), '')
  const printed = new Printed(folder, 'central')
  expect(printed.settleUnknown()).toEqual([])
  expect(printed.begin(id(23))).toBe(true)
})

const ask = (name: string, at = NOW - 1_000) => ({ id: askedId(name), at, for: { kind: 'test' as const } })
const toldWith = (numbers: readonly number[], asked: Told<'slips'>['view']['asked']) => {
  const plain = told(numbers)
  return { ...plain, view: { ...plain.view, asked } }
}

test('what the staff ask and tickets take turns, each once, and what became of it is known', async () => {
  const { spooler, printed, through } = spoolerWith()
  const four = through(6)
  const asked = [ask('one'), ask('two')]
  spooler.hear(toldWith([23, 24], asked))
  await four
  spooler.hear(toldWith([23, 24], asked))
  await spooler.rest()
  expect(printed).toEqual([askedId('one'), id(23), askedId('two'), id(24)])
  expect(spooler.became.asked()).toEqual(asked.map((one) => ({ id: one.id, outcome: 'printed' })))
})

test('what was asked is printed while somebody waits for it, once, and never again by another process', async () => {
  const first = spoolerWith(() => {
    throw new Error('the cable was pulled')
  })
  const told = first.through(3)
  first.spooler.hear(toldWith([], [ask('one'), ask('late', NOW - 91_000)]))
  await told
  await first.spooler.rest()
  const became = [
    { id: askedId('one'), outcome: 'unknown' },
    { id: askedId('late'), outcome: 'expired' },
  ]
  expect(first.spooler.became.asked()).toEqual(expect.arrayContaining(became))
  expect(first.spooler.became.unknown()).toEqual([])
  const second = spoolerWith()
  const again = second.through(1)
  second.spooler.hear(toldWith([], [ask('one')]))
  await again
  await second.spooler.rest()
  expect(second.printed).toEqual([])
  expect(second.spooler.became.asked()).toEqual([{ id: askedId('one'), outcome: 'unknown' }])
})

test('letters that the printer lacks are told once; a dash that it prints shorter is not', () => {
  const { became } = spoolerWith().spooler
  became.lacks(['Ж', '–'])
  became.lacks(['Ж', 'ę'])
  expect(became.lost()).toEqual(['Ж', 'ę'])
})
