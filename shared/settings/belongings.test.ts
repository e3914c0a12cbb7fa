// Counter 7 moves to the other KEP on New Year's Day, and back again; what was, stays written as it was.
import { describe, expect, test } from 'vitest'
import { endedOn, isOver, movedTo, moveIn } from './belongings.ts'

const always = [{ kep: '0325', from: null, to: null }]
const newYear = [
  { kep: '0325', from: null, to: '2026-12-31' },
  { kep: '0207', from: '2027-01-01', to: null },
]

describe('a counter moves', () => {
  test('the open stretch ends the day before, the next begins', () => {
    expect(movedTo(always, '0207', '2027-01-01')).toEqual(newYear)
  })

  test('earlier than it was planned: the plan gives way', () => {
    expect(movedTo(newYear, '0207', '2026-12-15')).toEqual([
      { kep: '0325', from: null, to: '2026-12-14' },
      { kep: '0207', from: '2026-12-15', to: null },
    ])
  })

  test('to the KEP it belongs to: it goes on, in one stretch', () => {
    expect(movedTo(newYear, '0325', '2027-01-01')).toEqual(always)
    expect(movedTo(always, '0325', '2027-01-01')).toEqual(always)
  })

  test('back after it was away for a while', () => {
    const away = [{ kep: '0325', from: null, to: '2026-06-30' }]
    expect(movedTo(away, '0325', '2026-12-01')).toEqual([...away, { kep: '0325', from: '2026-12-01', to: null }])
  })
})

test('a counter ends on a date; one that was to begin later never does', () => {
  expect(endedOn(newYear, '2026-12-24')).toEqual([{ kep: '0325', from: null, to: '2026-12-24' }])
  expect(endedOn(newYear, '2027-06-30')).toEqual([newYear[0], { kep: '0207', from: '2027-01-01', to: '2027-06-30' }])
  expect(endedOn([{ kep: '0325', from: '2027-03-01', to: null }], '2026-12-24')).toEqual([])
})

test('the form shows again what was typed into it, and nothing where nothing was', () => {
  expect(moveIn(always, newYear)).toEqual({ kep: '0207', from: '2027-01-01' })
  expect(moveIn(newYear, newYear)).toBeNull()
  expect(moveIn(always, endedOn(always, '2026-12-24'))).toBeNull()
  expect(moveIn(always, [{ kep: '0207', from: '2027-01-01', to: null }])).toBeNull()
})

test('a stretch is over the day after its last', () => {
  const ends = { kep: '0325', from: null, to: '2026-11-25' }
  expect([isOver(ends, '2026-11-25'), isOver(ends, '2026-11-26')]).toEqual([false, true])
  expect(isOver({ ...ends, to: null }, '2026-11-26')).toBe(false)
})
