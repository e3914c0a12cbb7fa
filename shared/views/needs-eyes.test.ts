// What a supervisor is told needs their eyes, and what would help: by the limits of the office, the worst first.
import { expect, test } from 'vitest'
import { eleni, maria, nikos, yorgos } from '../queue/testing/people.ts'
import { dayAfter, EIGHT, MINUTE } from '../queue/testing/story.ts'
import { keyOf, needsEyes } from './needs-eyes.ts'
import type { PrinterPaper } from './paper.ts'
import { todayView } from './today-view.ts'

const lived = (past: Parameters<typeof dayAfter>[0], minutes: number, printers: readonly PrinterPaper[] = []) => {
  const now = EIGHT + minutes * MINUTE
  return needsEyes(todayView(dayAfter(past), now, printers, []), now)
}
const silent: PrinterPaper = {
  id: 'door',
  name: 'Είσοδος',
  paper: { state: 'silent', since: EIGHT },
  unknown: [],
  instead: null,
}

test('a quiet morning needs nobody', () => {
  expect(lived([], 120)).toEqual([])
  expect(lived([maria.opens('3'), eleni.takes('certificates')], 29)).toEqual([])
})

test('whoever waits thirty minutes is told of, with the counter that would help', () => {
  const past = [nikos.opens('5'), maria.opens('3'), eleni.takes('transport'), yorgos.takes('transport')]
  expect(lived(past, 2 + 30)).toMatchObject([
    {
      need: 'waits-long',
      label: 'Γ 001',
      people: 1,
      from: EIGHT + 2 * MINUTE,
      since: EIGHT + 32 * MINUTE,
      help: { how: 'calls', counter: '5' },
    },
  ])
  expect(lived(past, 2 + 31)).toMatchObject([{ need: 'waits-long', people: 2 }])
  const alone = [maria.opens('3'), eleni.takes('transport')]
  expect(lived(alone, 40)).toMatchObject([{ need: 'waits-long', help: { how: 'helps', counter: '3' } }])
  const away = [nikos.opens('5'), eleni.takes('transport'), nikos.pauses('5')]
  expect(lived(away, 40)[0]).toMatchObject({ need: 'waits-long', help: { how: 'returns', counter: '5' } })
})

test('somebody who waits for what no open counter calls is told of after five minutes', () => {
  const past = [maria.opens('3'), eleni.takes('transport'), maria.closes('3')]
  expect(lived(past, 5)).toEqual([])
  const [need] = lived(past, 6)
  expect(need).toMatchObject({ need: 'nobody-serves', people: 1, help: { how: 'opens' } })
})

test('one person for very long, and a pause while people wait', () => {
  const past = [
    maria.opens('3'),
    nikos.opens('5'),
    eleni.takes('certificates'),
    maria.callsNext('3'),
    maria.starts('3'),
    nikos.pauses('5'),
  ]
  expect(lived(past, 33)).toEqual([])
  expect(lived(past, 34)).toMatchObject([
    { need: 'serves-long', counter: '3', label: 'Α 001', from: EIGHT + 4 * MINUTE },
  ])
  const waited = [...past, yorgos.takes('certificates')]
  expect(lived(waited, 20)).toMatchObject([{ need: 'paused-long', counter: '5', people: 1 }])
})

test('the worst wait comes first, then the printer; minutes that run make nothing new', () => {
  const past = [maria.opens('3'), nikos.opens('5'), eleni.takes('certificates'), yorgos.takes('signatures')]
  const early = lived(past, 40, [silent])
  expect(early.map(({ need }) => need)).toEqual(['waits-long', 'printer', 'waits-long'])
  expect(early.map(keyOf)).toEqual(lived(past, 55, [silent]).map(keyOf))
})
