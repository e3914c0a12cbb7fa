// What a desk does not even send: a press of another day, and an end that would end somebody else's ticket.
import { expect, test } from 'vitest'
import { type Deed, eleni, maria, yorgos } from '#shared/queue/testing/people.ts'
import { DATE, dayAfter, EIGHT } from '#shared/queue/testing/story.ts'
import { deskView } from '#shared/views/desk-view.ts'
import type { KeptPress } from './press.ts'
import { whyOutdated } from './send-kept.ts'

const past = [maria.opens('3'), eleni.takes('certificates'), yorgos.takes('certificates'), maria.callsNext('3')]
const deskAfter = (...more: Deed[]) => deskView(dayAfter([...past, ...more]), '3', [], EIGHT)
const finish: KeptPress = {
  id: 'press-of-maria',
  date: DATE,
  command: { type: 'finish', counter: '3', rows: [] },
  pressedAt: 0,
  ticket: 'Α 001',
}
const logged: KeptPress = {
  ...finish,
  command: { type: 'logCases', counter: '3', way: 'phone', rows: [] },
  ticket: null,
}

test('the ticket is still here, or nobody is: the server may decide, and knows whether it has done it already', () => {
  expect(whyOutdated(finish, deskAfter(maria.starts('3')))).toBeNull()
  expect(whyOutdated(finish, deskAfter(maria.starts('3'), maria.finishes('3')))).toBeNull()
})

test('another ticket is here by now', () => {
  const next = deskAfter(maria.starts('3'), maria.finishes('3'), maria.callsNext('3'), maria.starts('3'))
  expect(whyOutdated(finish, next)).toBe('other-ticket')
  expect(whyOutdated({ ...finish, command: { type: 'startServing', counter: '3' } }, next)).toBe('other-ticket')
  expect(whyOutdated(logged, next)).toBeNull()
})

test('the day is another one', () => {
  expect(whyOutdated({ ...finish, date: '2026-11-20' }, deskAfter())).toBe('other-day')
  expect(whyOutdated({ ...logged, date: '2026-11-20' }, deskAfter())).toBe('other-day')
})
