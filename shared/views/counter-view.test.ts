// What the display over a counter is told through a morning, and that no name of anybody is among it.
import { expect, test } from 'vitest'
import { larissa } from '../queue/testing/office.ts'
import { eleni, katerina, maria, nikos, yorgos } from '../queue/testing/people.ts'
import { dayAfter } from '../queue/testing/story.ts'
import { counterView } from './counter-view.ts'
import { signsView } from './signs-view.ts'

type Story = Parameters<typeof dayAfter>[0]
const NOON = Date.parse('2026-11-23T12:00:00+02:00')
const at3 = (story: Story) => counterView(dayAfter(story), NOON, '3')

test('a counter is closed, open, calls, serves, pauses; and says so without saying who', () => {
  expect(at3([]).over).toMatchObject({ state: 'closed', ticket: null, last: null, call: 0, go: [] })
  const opened = [eleni.takes('certificates'), yorgos.takes('certificates'), maria.opens('3')]
  expect(at3(opened).over).toMatchObject({ state: 'free', ticket: null })
  const called = [...opened, maria.callsNext('3')]
  expect(at3(called).over).toMatchObject({ state: 'called', ticket: 'Α 001', last: 'Α 001', call: 1 })
  expect(at3([...called, maria.recalls('3')]).over).toMatchObject({ state: 'called', call: 2 })
  expect(at3([...called, maria.starts('3')]).over).toMatchObject({ state: 'serving', ticket: 'Α 001' })
  const served = [...called, maria.starts('3'), maria.finishes('3')]
  expect(at3(served).over).toMatchObject({ state: 'free', ticket: null, last: 'Α 001' })
  for (const story of [opened, called, served]) expect(JSON.stringify(at3(story))).not.toContain('maria')
})

test('a closed counter names those at work that call the same services, and no others', () => {
  // 5 and 12 call certificates as 3 does; 11 calls other things only.
  const atWork = [maria.opens('12'), nikos.opens('5'), katerina.opens('11')]
  expect(at3(atWork).over?.go).toEqual(['5', '12'])
  expect(at3([...atWork, nikos.pauses('5')]).over?.go).toEqual(['12'])
  expect(at3([maria.opens('3'), maria.pauses('3'), nikos.opens('5')]).over).toMatchObject({
    state: 'paused',
    go: ['5'],
  })
  expect(at3([maria.opens('3'), nikos.opens('5')]).over?.go).toEqual([])
})

test('a counter that the office has not is none, and where none was asked for they are offered', () => {
  const day = dayAfter([maria.opens('3')])
  expect(counterView(day, NOON, '99')).toMatchObject({ counter: '99', over: null, choices: [] })
  expect(counterView(day, NOON, '').choices).toEqual(larissa.counters.map(({ id }) => id))
})

test('the sign and the display over one counter say the same', () => {
  const day = dayAfter([eleni.takes('certificates'), maria.opens('3'), maria.callsNext('3')])
  const sign = signsView(day).counters.find(({ counter }) => counter === '3')
  const { over } = counterView(day, NOON, '3')
  expect([sign?.ticket, sign?.call, sign?.last]).toEqual([over?.ticket, over?.call, over?.last])
})
