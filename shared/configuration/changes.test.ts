// What a history tells of a change: things by their own names, and the order only where the order changed.
import { describe, expect, test } from 'vitest'
import { type Change, changesBetween } from './changes.ts'
import { municipality, withCentral } from './testing/larissa.ts'
import { undone } from './undo.ts'

const told = ({ where, what, before, after }: Change) =>
  `${where.join(' › ')} ${what}${what === 'changed' ? `: ${JSON.stringify(before)} → ${JSON.stringify(after)}` : ''}`
const between = (after: unknown) => changesBetween(municipality, after).map(told)

describe('a change is told', () => {
  test('nothing, where nothing is different', () => {
    expect(between(structuredClone(municipality))).toEqual([])
  })

  test('by the thing and its part', () => {
    const longer = withCentral((office) => ({
      ...office,
      services: office.services.map((one) => (one.letter === 'Β' ? { ...one, minutes: 9, cap: 40 } : one)),
    }))
    expect(between(longer)).toEqual([
      'offices › central › services › signatures › cap changed: null → 40',
      'offices › central › services › signatures › minutes changed: 6 → 9',
    ])
  })

  test('as one thing more, one less, and as another order', () => {
    const [first, second, third] = municipality.keps
    const fresh = { code: '0444', name: { el: 'ΚΕΠ 0444', en: 'KEP 0444' } }
    expect(between({ ...municipality, keps: [first, third, fresh] })).toEqual([
      'keps › 0325 removed',
      'keps › 0444 added',
    ])
    expect(between({ ...municipality, keps: [third, first, second] })).toEqual(['keps moved'])
  })

  test('a list of things without names is told whole', () => {
    const moved = withCentral((office) => ({
      ...office,
      counters: office.counters.map((one) => (one.id === '3' ? { ...one, serves: ['certificates'] } : one)),
    }))
    expect(between(moved)).toEqual([
      'offices › central › counters › 3 › serves changed: ["certificates","signatures"] → ["certificates"]',
    ])
  })
})

describe('a change is taken back', () => {
  const renamed = { ...municipality, name: { el: 'Λάρισα', en: 'Larissa' } }
  const always = withCentral((office) => ({ ...office, favourites: [] }))

  test('and what was changed since elsewhere stays', () => {
    expect(undone({ ...always, name: renamed.name }, municipality, renamed)).toEqual(always)
    expect(undone({ ...always, name: renamed.name }, municipality, always)).toEqual(renamed)
  })

  test('unless the same part was changed once more', () => {
    expect(undone({ ...municipality, name: { el: 'Άλλο', en: 'Other' } }, municipality, renamed)).toBeNull()
  })

  test('an office that went comes back whole and in its place, one that came goes', () => {
    const fewer = { ...municipality, offices: municipality.offices.slice(1) }
    expect(undone(fewer, municipality, fewer)).toEqual(municipality)
    expect(undone(municipality, fewer, municipality)).toEqual(fewer)
  })
})
