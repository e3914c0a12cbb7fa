// Wrong tries, counted by name and place.
import { beforeEach, describe, expect, test } from 'vitest'
import { openInMemory } from '../database/open.ts'
import { Tries } from './tries.ts'

const MINUTE = 60_000
let tries: Tries
beforeEach(() => {
  tries = new Tries(openInMemory())
})
const wrong = (times: number, from: string, at = 0) => {
  for (let n = 0; n < times; n++) tries.begin('maria', from, at)
}

describe('a name', () => {
  test('is locked at one place after ten, and open at another', () => {
    wrong(10, 'counter 3')
    expect(tries.begin('Maria ', 'counter 3', MINUTE)).toBe(15 * MINUTE)
    expect(tries.begin('maria', 'counter 5', MINUTE)).toBeNull()
    expect(tries.begin('nikos', 'counter 3', MINUTE)).toBeNull()
  })

  test('is locked everywhere after a hundred from many places', () => {
    for (let place = 0; place < 12; place++) wrong(9, `computer ${place}`, place)
    expect(tries.begin('maria', 'counter 3', MINUTE)).toBe(11 + 15 * MINUTE)
    expect(tries.lockedUntil('maria', MINUTE)).toBe(11 + 15 * MINUTE)
    tries.unlock('maria')
    expect(tries.begin('maria', 'counter 3', MINUTE)).toBeNull()
  })

  test('is open again a quarter of an hour after the last wrong try, and the count begins anew', () => {
    wrong(10, 'counter 3')
    expect(tries.begin('maria', 'counter 3', 15 * MINUTE - 1)).toBe(15 * MINUTE)
    wrong(9, 'counter 3', 15 * MINUTE)
    expect(tries.begin('maria', 'counter 3', 16 * MINUTE)).toBeNull()
    expect(tries.begin('maria', 'counter 3', 16 * MINUTE)).toBe(31 * MINUTE)
  })

  test('is not held to account for what was right, or not wrong', () => {
    wrong(9, 'counter 3')
    tries.forget('maria', 'counter 3')
    wrong(9, 'counter 3')
    for (let n = 0; n < 20; n++) {
      expect(tries.begin('maria', 'counter 3', 0)).toBeNull()
      tries.forgive('maria', 'counter 3')
    }
    expect(tries.lockedUntil('maria', 0)).toBeNull()
  })
})
