// What people write for a time, a service and a reference, and what they are told when it cannot be read.
import { describe, expect, test } from 'vitest'
import { commands } from '../queue/commands.ts'
import { LONGEST_REFERENCE, readWanted, type Written } from './read-wanted.ts'

const services = [
  { id: 'a', letter: 'Α', name: { el: 'Γνήσιο υπογραφής & επικυρώσεις', en: 'Signatures & certified copies' } },
  { id: 'b', letter: 'Β', name: { el: 'Πιστοποιητικά', en: 'Certificates' } },
  { id: 'c', letter: 'Γ', name: { el: 'Αιτήσεις', en: 'Applications' } },
]
const read = (written: Partial<Written>, known = services) =>
  readWanted({ time: '10:20', service: 'Α', reference: '', ...written }, known)
const wrong = (written: Partial<Written>, known = services) => {
  const result = read(written, known)
  return result.ok ? [] : result.problems.map(({ field, problem, value }) => `${field} ${problem} ${value}`.trim())
}

describe('the time', () => {
  test.each([
    ['9:30', '09:30'],
    [' 09:30 ', '09:30'],
    ['09.30', '09:30'],
    ['14:05:00', '14:05'],
    ['0:00', '00:00'],
  ])('«%s» is %s', (time, meant) => expect(read({ time })).toMatchObject({ ok: true, wanted: { time: meant } }))

  test.each(['25:00', '10:60', '10', '1020', 'δέκα', '10:2', '10:20:30', '-1:20', '24:00'])('«%s» is none', (time) =>
    expect(wrong({ time })).toEqual([`time time-wrong ${time}`]),
  )
})

describe('the service', () => {
  test.each([
    ['Β', 'b'],
    ['β', 'b'],
    ['B', 'b'], // Latin
    ['b', 'b'],
    ['Γ', 'c'],
    ['ΠΙΣΤΟΠΟΙΗΤΙΚΑ', 'b'],
    ['γνησιο  υπογραφης & επικυρωσεις', 'a'],
    ['signatures & certified copies', 'a'],
  ])('«%s» is %s', (service, id) => expect(read({ service })).toMatchObject({ ok: true, wanted: { service: id } }))

  test.each(['Δ', 'Πιστοποιητικό', 'ΑΒ', '1'])('«%s» is none of ours', (service) =>
    expect(wrong({ service })).toEqual([`service service-unknown ${service}`]),
  )

  test('what could be two of ours is asked back, not guessed', () => {
    const known = [...services, { id: 'beta', letter: 'Δ', name: { el: 'Β', en: 'Beta' } }]
    expect(wrong({ service: 'Β' }, known)).toEqual(['service service-ambiguous Β'])
  })
})

test('all that is wrong is said at once', () => {
  const reference = 'Κ'.repeat(LONGEST_REFERENCE + 1)
  expect(wrong({ time: '', service: ' ', reference })).toEqual([
    'time time-missing',
    'service service-missing',
    `reference reference-too-long ${reference}`,
  ])
})

test('what is read here the command takes, and what is too long here is too long there', () => {
  const shape = commands.bookAppointments.shape
  const command = (reference: string | null) => ({
    date: '2026-11-25',
    list: [{ time: '10:20', service: 'a', reference }],
  })
  const longest = read({ reference: ` ${'Κ'.repeat(LONGEST_REFERENCE)} ` })
  expect(longest).toMatchObject({ ok: true, wanted: { reference: 'Κ'.repeat(LONGEST_REFERENCE) } })
  expect(shape.safeParse(command('Κ'.repeat(LONGEST_REFERENCE))).success).toBe(true)
  expect(shape.safeParse(command('Κ'.repeat(LONGEST_REFERENCE + 1))).success).toBe(false)
  expect(read({ reference: '  ' })).toMatchObject({ wanted: { reference: null } })
  expect(read({ reference: 'Κ - \n 4471' })).toMatchObject({ wanted: { reference: 'Κ - 4471' } })
})
