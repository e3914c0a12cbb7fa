// What a Star says of itself, on a cable and over a network, and by which count a slip is known to be out.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PROFILES } from '#shared/slip/profiles.ts'
import type { Answer } from './answers.ts'
import { clearThroat, TALK } from './ask.ts'
import { doneMark, NOTHING_COUNTED } from './done-mark.ts'

function heard(...chunks: number[][]): Answer[] {
  const said: Answer[] = []
  const ear = TALK['star-line'].ear((answer) => said.push(answer))
  for (const chunk of chunks) ear.hear(Uint8Array.from(chunk))
  return said
}
const whole = (state: string, trouble: string | null = null, count: number | null = 0) => ({
  ...{ kind: 'condition', condition: { state, trouble }, count },
})
/** Nine bytes, as a cable carries them. */
const status = (printer = 0, errors = 0, more = 0, paper = 0, counter = 0) => [
  ...[0x23, 0x06, printer, errors, more, paper, 0, counter, 0],
]

describe('the automatic status', () => {
  test('comes at a cable, and over a network with the length of what travels with it', () => {
    expect(heard([...status(), 0x23, 0x86, 0x20, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      whole('ready'),
      whole('cover-open'),
    ])
    const rider = [0x30, 0x31, 0x3a, 0x42, 0, 1, 0x10, 0x3b]
    expect(heard([0x23, 0x86, 0, 0, 0, 0, 0, 0, 0, 0, rider.length, ...rider, ...status()])).toHaveLength(2)
  })

  test('is heard when its rest has come, with the flow control of a serial line in it', () => {
    const [a, b, ...rest] = status(0, 0, 0, 0x04)
    expect(heard([a ?? 0, 0x13], [b ?? 0, 0x11, ...rest.slice(0, 3)], rest.slice(3))).toEqual([whole('paper-low')])
  })

  test('of an old one is seven bytes long and counts nothing', () => {
    expect(heard([0x0f, 0x02, 0, 0, 0, 0, 0])).toEqual([whole('ready', null, null)])
  })

  test.each([
    ['ready', status(), 'ready', null],
    ['the roll near its end, at either sensor', status(0, 0, 0, 0x02), 'paper-low', null],
    ['no paper', status(0x08, 0, 0, 0x0c), 'paper-out', null],
    ['an open cover before all else', status(0x28, 0x08, 0, 0x08), 'cover-open', null],
    ['a jammed cutter', status(0x08, 0x08), 'error', 'cutter'],
    ['too hot', status(0x08, 0x40), 'error', 'fault'],
    ['past mending', status(0x08, 0x20), 'error', 'fault'],
    ['paper stuck', status(0x08, 0, 0x04), 'error', 'fault'],
    ['off line, and it does not say why', status(0x08), 'error', 'fault'],
    ['a lost byte of ours, which it has forgotten again', status(0, 0, 0x40), 'ready', null],
  ])('%s', (_, bytes, state, trouble) => expect(heard(bytes)).toEqual([whole(state, trouble)]))

  test.each([
    [0, 0x00],
    [1, 0x02],
    [7, 0x0e],
    [8, 0x20],
    [31, 0x6e],
  ])('counts %i', (count, byte) => expect(heard(status(0x02, 0, 0, 0, byte))).toEqual([whole('ready', null, count)]))

  test('what is none is stray, and the next is heard', () => {
    expect(heard([0x48, 0xff, ...status()])).toEqual([{ kind: 'stray' }, { kind: 'stray' }, whole('ready')])
    expect(heard([0x23, 0x06, 0xff, ...status()]).at(-1)).toEqual(whole('ready'))
    expect(heard([0x03, 0x02, 0, ...status()]).at(-1)).toEqual(whole('ready')) // no status is so short
  })

  test('whatever a stranger says, it is heard to its end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(heard([...bytes], Array<number>(64).fill(0xff)).at(-1)).toEqual({ kind: 'stray' })
      }),
    )
  })
})

describe('the count that a slip ends with', () => {
  const count = (last: number, arrived: boolean, now: number | null) =>
    doneMark(0, { last, arrived, now }, { confirms: 'etb' }).count

  test('begins at nothing and comes to as many marks as stand behind the slip', () => {
    const mark = doneMark(0, { last: 1, arrived: true, now: 1 }, { confirms: 'etb' })
    expect([mark.before.toString('hex'), mark.behind.toString('hex'), mark.count]).toEqual(['1b1e4500', '1717', 2])
  })

  test('is never what the printer says already', () => {
    expect([count(1, true, 1), count(2, true, 2), count(2, true, 0)]).toEqual([2, 1, 1])
  })

  test('is more than a slip of before, which may still be in the printer, can bring it to', () => {
    expect([count(1, false, 0), count(2, false, 1), count(3, false, 4)]).toEqual([2, 3, 5])
    expect(count(NOTHING_COUNTED.last, NOTHING_COUNTED.arrived, NOTHING_COUNTED.now)).toBe(9)
  })

  test('stays within what it can count', () => {
    expect([count(31, false, 1), count(31, false, 2), count(31, false, null)]).toEqual([2, 1, 1])
  })
})

test('before the slip after a broken one, whatever was missing is filled up and cut away', () => {
  const ended = '1b401b7a011b6403'
  expect(clearThroat(PROFILES['star-line']).toString('hex')).toBe(`${'00'.repeat(216)}${ended}`)
  const drawn = clearThroat({ ...PROFILES['star-line'], form: 'picture' })
  expect(drawn.length - ended.length / 2).toBeGreaterThan(3 * 576)
})
