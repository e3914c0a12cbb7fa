// What counters call, and what becomes of it when a profile goes.
import { expect, test } from 'vitest'
import { afterOf, doingOf, withDoing, withProfiles } from './work.ts'

const work = { serves: ['a', 'b'], helps: [{ service: 'c', after: 20 }] }

test('a counter calls a service, helps with it, or neither', () => {
  expect(['a', 'c', 'd'].map((service) => doingOf(work, service))).toEqual(['calls', 'helps', 'not'])
  expect([afterOf(work, 'c'), afterOf(work, 'd')]).toEqual([20, 15])
})

test('and does one of them only', () => {
  expect(withDoing(work, 'a', 'helps', 10)).toEqual({
    serves: ['b'],
    helps: [
      { service: 'c', after: 20 },
      { service: 'a', after: 10 },
    ],
  })
  expect(withDoing(work, 'c', 'calls')).toEqual({ serves: ['a', 'b', 'c'], helps: [] })
  expect(withDoing(work, 'c', 'not')).toEqual({ serves: ['a', 'b'], helps: [] })
})

test('a counter whose profile goes keeps its work', () => {
  const belongs = [{ kep: '0207', from: null, to: null }]
  const six = { id: '6', belongs, profile: 'longer-work', serves: [], helps: [] }
  const seven = { ...six, id: '7', profile: 'short-work' }
  const named = (id: string) => ({ id, name: { el: id, en: id }, ...work })
  const profiles = [named('longer-work'), named('short-work')]
  expect(withProfiles({ counters: [six, seven], profiles }, profiles.slice(1)).counters).toEqual([
    { ...six, profile: null, ...work },
    seven,
  ])
})
