// Buttons are heard through whatever a line carries: nothing throws, and nobody is called by noise.
import { describe, expect, test } from 'vitest'
import type { CounterLine } from '../queue/counter-lines.ts'
import { bytesTyped } from './bytes-said.ts'
import { EXAMPLES, freshLine } from './examples.ts'
import { Listener, type Press } from './listener.ts'
import { compilePatterns, type Sought } from './pattern.ts'

const at = (counters: readonly string[], hear: CounterLine['hear']) =>
  compilePatterns({ ...freshLine('line', counters), hear })
function sought(counters: readonly string[], hear: CounterLine['hear']): readonly Sought[] {
  const patterns = at(counters, hear)
  if (!patterns.ok) throw new Error(patterns.problem)
  return patterns.sought
}
const NEXT = { pattern: '\\x02{address:2}N\\x03', does: 'next' } as const
const RECALL = { pattern: '\\x02{address:2}R\\x03', does: 'recall' } as const
const frame = (text: string) => Uint8Array.from(bytesTyped(text) ?? [])

describe('a press', () => {
  test('is heard whole, in pieces, and among junk that is counted', () => {
    const ear = new Listener(sought(['4', '12'], [NEXT, RECALL]))
    expect(ear.hear(frame('\\x0204N\\x03'), 0)).toEqual([{ counter: '4', does: 'next' }])
    expect(ear.hear(frame('\\x021'), 1_000)).toEqual([])
    expect(ear.hear(frame('2R'), 1_100)).toEqual([])
    expect(ear.hear(frame('\\x03'), 1_200)).toEqual([{ counter: '12', does: 'recall' }])
    expect(ear.hear(frame('zz\\x02\\x0212N\\x03'), 2_000)).toEqual([{ counter: '12', does: 'next' }])
    expect(ear.skipped).toBe(3)
  })
  test('of an address that hangs elsewhere is none', () => {
    const ear = new Listener(sought(['4'], [NEXT]))
    expect(ear.hear(frame('\\x0207N\\x03'), 0)).toEqual([])
    expect(ear.skipped).toBe(5)
  })
  test('whose end comes half a second late is none, and does not swallow the next', () => {
    const ear = new Listener(sought(['4'], [NEXT]))
    expect(ear.hear(frame('\\x0204'), 0)).toEqual([])
    expect(ear.hear(frame('N\\x03'), 600)).toEqual([])
    expect(ear.hear(frame('\\x0204N\\x03'), 700)).toEqual([{ counter: '4', does: 'next' }])
  })
  test('twice within 700 ms is one, held for long is one, and another button is another', () => {
    const ear = new Listener(sought(['4', '5'], [NEXT, RECALL]))
    const press = (text: string, now: number) => ear.hear(frame(text), now).length
    expect(press('\\x0204N\\x03', 0)).toBe(1)
    expect(press('\\x0204N\\x03\\x0204N\\x03', 300)).toBe(0)
    expect(press('\\x0205N\\x03', 300)).toBe(1)
    expect(press('\\x0204R\\x03', 310)).toBe(1)
    for (let now = 900; now < 5_000; now += 600) expect(press('\\x0204N\\x03', now)).toBe(0)
    expect(press('\\x0204N\\x03', 6_000)).toBe(1)
  })
  test('may begin inside what began like a longer one', () => {
    const ear = new Listener(sought([], [])) // nothing is sought: everything is junk
    expect(ear.hear(frame('\\x0204N\\x03'), 0)).toEqual([])
    expect(ear.skipped).toBe(5)
    const two = new Listener([
      { counter: '4', does: 'next', bytes: [1, 2, 3, 4] },
      { counter: '5', does: 'next', bytes: [2, 3] },
    ])
    expect(two.hear(Uint8Array.from([1, 2, 3, 9]), 0)).toEqual([{ counter: '5', does: 'next' }])
  })
})

describe('what could be heard wrongly is refused', () => {
  test.each([
    ['no address at two counters', ['4', '5'], [{ pattern: '\\x02N\\x03', does: 'next' }], 'template-address'],
    ['one byte', ['4'], [{ pattern: 'N', does: 'next' }], 'template-short'],
    ['nearly anything', ['4'], [{ pattern: '{any}{any}N', does: 'next' }], 'template-short'],
    ['the same twice', ['4'], [NEXT, { ...NEXT, does: 'recall' }], 'template-same'],
    ['one the beginning of the other', ['1', '12'], [{ pattern: 'B{address}', does: 'next' }], 'template-same'],
    [
      'any byte over another pattern',
      ['4'],
      [NEXT, { pattern: '\\x02{address:2}{any}\\x03', does: 'recall' }],
      'template-same',
    ],
    ['an unknown field', ['4'], [{ pattern: '{number}N', does: 'next' }], 'template-field'],
  ] as const)('%s', (_, counters, hear, said) => expect(at([...counters], [...hear])).toMatchObject({ problem: said }))
})

/** Always the same numbers from the same seed. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

test('a hundred thousand random bytes: nothing throws, and each press was really there', () => {
  const counters = ['1', '2', '4', '12']
  for (const [seed, { hear }] of EXAMPLES.entries()) {
    const all = sought(counters, [...hear])
    const alphabet = [...new Set(all.flatMap(({ bytes }) => bytes))].filter((byte) => byte !== null)
    const ear = new Listener(all)
    const roll = dice(seed + 7)
    const stream: number[] = []
    const presses: Press[] = []
    let now = 0
    while (stream.length < 25_000) {
      // Half of it from the letters of real presses: so that beginnings are common.
      const chunk = Array.from({ length: 1 + roll(9) }, () =>
        roll(2) === 0 || alphabet.length === 0 ? roll(256) : (alphabet[roll(alphabet.length)] ?? 0),
      )
      stream.push(...chunk)
      now += roll(40) === 0 ? 800 : 5
      for (const press of ear.hear(Uint8Array.from(chunk), now)) {
        presses.push(press)
        expect(all.some((one) => isPress(one, press) && isSomewhere(one.bytes, stream.slice(-80)))).toBe(true)
      }
    }
    expect(ear.skipped + presses.length).toBeGreaterThan(0)
    expect(ear.skipped).toBeLessThanOrEqual(stream.length)
  }
})
const isPress = (one: Sought, press: Press) => one.counter === press.counter && one.does === press.does
const isSomewhere = (sought: readonly (number | null)[], stream: readonly number[]) =>
  stream.some((_, from) =>
    sought.every((byte, at) => at + from < stream.length && (byte === null || stream[from + at] === byte)),
  )
