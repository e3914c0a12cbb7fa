// What signs are told through a morning, and that no name of anybody is among it.
import { expect, test } from 'vitest'
import { larissa } from '../queue/testing/office.ts'
import { eleni, maria, yorgos } from '../queue/testing/people.ts'
import { dayAfter } from '../queue/testing/story.ts'
import { signsView } from './signs-view.ts'

const at3 = (story: Parameters<typeof dayAfter>[0]) =>
  signsView(dayAfter(story)).counters.find(({ counter }) => counter === '3')

test('a counter is closed, free, shows whom it calls, and remembers them afterwards', () => {
  const opened = [eleni.takes('certificates'), yorgos.takes('certificates'), maria.opens('3')]
  expect(at3([])).toEqual({ counter: '3', state: 'closed', ticket: null, last: null, call: 0 })
  expect(at3(opened)).toMatchObject({ state: 'free', ticket: null, last: null })
  const called = [...opened, maria.callsNext('3')]
  expect(at3(called)).toEqual({ counter: '3', state: 'shows', ticket: 'Α 001', last: 'Α 001', call: 1 })
  const recalled = [...called, maria.recalls('3')]
  expect(at3(recalled)).toMatchObject({ ticket: 'Α 001', call: 2 })
  const served = [...called, maria.starts('3'), maria.finishes('3')]
  expect(at3(served)).toMatchObject({ state: 'free', ticket: null, last: 'Α 001' })
  expect(JSON.stringify(signsView(dayAfter(recalled)))).not.toContain('maria')
})

test('a day of before, whose settings know of no lines, has none', () => {
  const { counterLines: _, ...before } = larissa
  expect(signsView(dayAfter([], before as typeof larissa)).lines).toEqual([]) // as an older version wrote it
})
