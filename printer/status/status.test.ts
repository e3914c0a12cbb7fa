// What printers answer, mixed as it comes over the line, and what their bits mean.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PROFILES } from '#shared/slip/profiles.ts'
import type { Answer } from './answers.ts'
import { clearThroat, TALK } from './ask.ts'
import { doneMark, NOTHING_COUNTED } from './done-mark.ts'
import { conditionOf, conditionPushed } from './esc-pos-bits.ts'

function heard(...chunks: number[][]): Answer[] {
  const said: Answer[] = []
  const ear = TALK['esc-pos'].ear((answer) => said.push(answer))
  for (const chunk of chunks) ear.hear(Uint8Array.from(chunk))
  return said
}
const pushed = (state: 'ready' | 'paper-out'): Answer => ({
  ...{ kind: 'condition', count: null },
  condition: { state, trouble: null },
})
const JOB = [0x37, 0x22, 0x30, 0x30, 0x34, 0x32, 0]

describe('answers are told apart by their bits', () => {
  test('all kinds, one after another in one breath', () => {
    expect(heard([0x11, 0x12, 0x14, 0, 0x0f, 0, ...JOB, 0x00, 0x13, 0x72, 0x37, 0x25, 0, 0xff])).toEqual([
      { kind: 'status', byte: 0x12 },
      pushed('paper-out'),
      { kind: 'job-id', id: '0042' },
      { kind: 'in-turn', byte: 0 },
      { kind: 'status', byte: 0x72 },
      { kind: 'cleared' },
      { kind: 'nonsense' },
    ])
  })

  test('an answer in pieces is heard when its rest has come', () => {
    expect(heard(JOB.slice(0, 3), JOB.slice(3), [0x10, 0], [0, 0])).toEqual([
      { kind: 'job-id', id: '0042' },
      pushed('ready'),
    ])
  })

  test('an id without an end, and a push that is none, are nonsense and hold nothing up', () => {
    expect(heard([0x37, 0x22, ...Array<number>(16).fill(0x41)]).at(0)).toEqual({ kind: 'nonsense' })
    expect(heard([0x10, 0xff, 0xff, 0xff, 0x12]).at(-1)).toEqual({ kind: 'status', byte: 0x12 })
    expect(heard([0x37, 0x41])[0]).toEqual({ kind: 'nonsense' })
  })
})

test('whatever a stranger says, it is heard to its end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const said = heard([...bytes], Array<number>(20).fill(0xff))
      expect(said.at(-1)).toEqual({ kind: 'nonsense' })
    }),
  )
})

describe('how it is', () => {
  test.each([
    ['ready', { offline: 0x12, error: 0, paper: 0x12 }, 'ready', null],
    ['little paper', { offline: 0x12, error: 0, paper: 0x1e }, 'paper-low', null],
    ['no paper, by the sensor', { offline: 0x12, error: 0, paper: 0x72 }, 'paper-out', null],
    ['no paper, and stopped for it', { offline: 0x32, error: 0, paper: 0x12 }, 'paper-out', null],
    ['an open cover before all else', { offline: 0x76, error: 0x1a, paper: 0x72 }, 'cover-open', null],
    ['a jammed cutter', { offline: 0x52, error: 0x1a, paper: 0x12 }, 'error', 'cutter'],
    ['any other fault', { offline: 0x52, error: 0x32, paper: 0x12 }, 'error', 'fault'],
  ])('%s, asked', (_, asked, state, trouble) => expect(conditionOf(asked)).toEqual({ state, trouble }))

  test.each([
    ['ready', [0x10, 0, 0, 0], 'ready', null],
    ['little paper', [0x10, 0, 0x03, 0], 'paper-low', null],
    ['no paper', [0x18, 0, 0x0f, 0], 'paper-out', null],
    ['an open cover', [0x38, 0, 0, 0], 'cover-open', null],
    ['a jammed cutter', [0x18, 0x08, 0, 0], 'error', 'cutter'],
    ['too hot', [0x18, 0x40, 0, 0], 'error', 'fault'],
  ] as const)('%s, pushed', (_, bytes, state, trouble) => expect(conditionPushed(bytes)).toEqual({ state, trouble }))
})

test('the question behind a slip, as each make knows it', () => {
  const behind = (confirms: 'job-id' | 'fence' | 'never') => doneMark(42, NOTHING_COUNTED, { confirms }).behind
  expect(behind('job-id').toString('hex')).toBe('1d28480600303030303432')
  expect(behind('fence').toString('hex')).toBe('1d7201')
  expect(behind('never')).toHaveLength(0)
})

test('before the slip after a broken one, whatever was missing is filled up and cut away', () => {
  expect(clearThroat(PROFILES['epson-80']).toString('hex')).toBe(`${'00'.repeat(16)}1b401d564200`)
  expect(clearThroat(PROFILES['generic-58']).subarray(-7).toString('hex')).toBe('1b401c2e1b6403')
  expect(clearThroat(PROFILES.generic).length).toBeGreaterThan(2_048)
})
