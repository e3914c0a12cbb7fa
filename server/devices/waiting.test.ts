// Who waits for a code: few, each with a code of its own that grows old, and nobody once they have left.
import { expect, test } from 'vitest'
import type { Code } from '#shared/protocol.ts'
import { type Comer, FRESH_MS, WAITING_AT_MOST, WAITING_PER_ADDRESS, Waiting } from './waiting.ts'

let now = 1_000
const clock = () => now

function comer(name: string, address: string): Comer & { readonly codes: Code[]; readonly admitted: () => number } {
  const codes: Code[] = []
  let admitted = 0
  return {
    kind: 'board',
    key: Buffer.from(name),
    address,
    codes,
    show: (code) => void codes.push(code),
    admit: () => {
      admitted += 1
    },
    admitted: () => admitted,
  }
}

test('fifty wait, ten behind one address, and the next one only when one of them leaves', () => {
  const waiting = new Waiting(clock)
  const leave = Array.from({ length: WAITING_AT_MOST }, (_, n) =>
    waiting.join(comer(`board ${n}`, `10.0.0.${Math.floor(n / WAITING_PER_ADDRESS)}`)),
  )
  expect(leave).not.toContain(null)
  expect(new Set(waiting.list().map(({ code }) => code)).size).toBe(WAITING_AT_MOST)
  expect(waiting.join(comer('one more', '10.0.0.99'))).toBeNull()
  leave[0]?.()
  expect(waiting.join(comer('from a full place', '10.0.0.1'))).toBeNull()
  expect(waiting.join(comer('one more', '10.0.0.99'))).not.toBeNull()
})

test('a code lives ten minutes; then its screen shows another, and the old one is known to be old', () => {
  const waiting = new Waiting(clock)
  const board = comer('board', '10.0.0.1')
  waiting.join(board)
  now += FRESH_MS - 1
  waiting.lookAtTheClock()
  expect(board.codes).toHaveLength(1)
  now += 1
  waiting.lookAtTheClock()
  const [before, after] = board.codes.map(({ code }) => code)
  expect(before).not.toBe(after)
  expect(waiting.find(before ?? '')).toBe('code-expired')
  expect(waiting.find(after ?? '')).toMatchObject({ kind: 'board' })
  expect(waiting.find('')).toBe('code-unknown')
})

test('two windows of one screen are let in together; its neighbour waits on', () => {
  const waiting = new Waiting(clock)
  const [one, other, neighbour] = [comer('board', '10.0.0.1'), comer('board', '10.0.0.1'), comer('next', '10.0.0.1')]
  for (const each of [one, other, neighbour]) waiting.join(each)
  waiting.admit(one)
  expect([one, other, neighbour].map(({ admitted }) => admitted())).toEqual([1, 1, 0])
  expect(waiting.list()).toHaveLength(1)
})
