// «Πάτησα κατά λάθος»: Maria takes her last move back.
import { describe, expect, test } from 'vitest'
import { cases, eleni, katerina, maria, nikos, yorgos } from '../testing/people.ts'
import { atOnce, dayAfter, given } from '../testing/story.ts'

const eleniWaits = [maria.opens('3'), nikos.opens('5'), eleni.takes('certificates')]
const eleniIsCalled = [...eleniWaits, maria.callsNext('3')]
const eleniIsServed = [...eleniIsCalled, maria.starts('3')]

describe('takeBack', () => {
  test.each([
    ['a call', eleniWaits, maria.callsNext('3')],
    ['a call out of turn', eleniWaits, maria.callsChosen('3', 'Α 001')],
    ['«Ήρθε»', eleniIsCalled, maria.starts('3')],
    ['«Δεν προσήλθε»', eleniIsCalled, maria.marksMissed('3')],
    ['the call of a missed one', [...eleniIsCalled, maria.marksMissed('3')], maria.callsMissed('3', 'Α 001')],
    ['the end', eleniIsServed, maria.finishes('3', cases('EKEP', 2))],
    ['a transfer', eleniIsServed, maria.transfers('3', 'transport', { rows: [cases('EKEP', 1)] })],
    ['setting aside', eleniIsServed, maria.parks('3', 10)],
    ['the call of one set aside', [...eleniIsServed, maria.parks('3', 10)], maria.callsParked('3', 'Α 001')],
    ['striking out whom she called', eleniIsCalled, maria.cancels('3', 'Α 001')],
  ])('%s: the ticket, the counter and the cases are as before', (_, past, move) => {
    const before = dayAfter(past)
    const after = given(...past, move)
      .shortlyAfter(maria.takesBack('3'))
      .day()
    expect(after.tickets).toEqual(before.tickets)
    expect(after.counters).toEqual(before.counters)
    expect(after.entries).toEqual(before.entries)
  })

  test('the answer names the ticket, the fact what it was', () => {
    const ticket = dayAfter(eleniIsServed).tickets.get('Α 001')
    const state = dayAfter(eleniIsServed).counters.get('3')
    if (ticket === undefined || state === undefined) throw new Error('Eleni is at counter 3')
    const back = given(...eleniIsServed, maria.finishes('3')).shortlyAfter(maria.takesBack('3'))
    back.replies({ ticket: 'Α 001' })
    back.happens({ type: 'moveTakenBack', counter: '3', move: 'ticketFinished', ticket, state, entry: 1 })
  })

  test('cases that were taken back count no more, and their number is not given again', () => {
    const again = given(...eleniIsServed, atOnce(maria.finishes('3'), maria.takesBack('3'))).when(maria.finishes('3'))
    again.replies({ entry: 2 })
    expect([...again.day().entries.keys()]).toEqual([2])
    given(...eleniIsServed, atOnce(maria.finishes('3'), maria.takesBack('3')))
      .when(maria.corrects(1))
      .isRefused('unknown-entry')
  })

  test('a call that was taken back is on no board', () => {
    const back = given(...eleniIsCalled).shortlyAfter(maria.takesBack('3'))
    expect(back.day().calls).toEqual([])
  })

  test('ten seconds are ten seconds', () => {
    given(...eleniIsCalled)
      .shortlyAfter(maria.takesBack('3'), 10)
      .replies({ ticket: 'Α 001' })
    given(...eleniIsCalled)
      .shortlyAfter(maria.takesBack('3'), 10.001)
      .isRefused('too-late')
  })

  test('one move only, and no move is none', () => {
    given(maria.opens('3')).shortlyAfter(maria.takesBack('3')).isRefused('nothing-to-take-back')
    given(...eleniIsCalled, atOnce(maria.starts('3'), maria.takesBack('3')))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('nothing-to-take-back')
  })

  test('a recall was heard: the call before it cannot be taken back any more', () => {
    given(...eleniWaits, atOnce(maria.callsNext('3'), maria.recalls('3')))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('nothing-to-take-back')
  })

  test('only from one’s own counter, and not during a pause', () => {
    given(...eleniIsCalled)
      .shortlyAfter(nikos.takesBack('3'))
      .isRefused('not-your-counter')
    given(...eleniIsCalled)
      .shortlyAfter(maria.takesBack('99'))
      .isRefused('unknown-counter')
    given(...eleniIsCalled, atOnce(maria.marksMissed('3'), maria.pauses('3')))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('counter-paused')
    given(...eleniIsCalled, atOnce(maria.marksMissed('3'), maria.closes('3')))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('counter-closed')
  })

  test('whoever takes the counter over does not take back what the other did', () => {
    given(...eleniWaits, atOnce(maria.callsNext('3'), nikos.takesOver('3')))
      .shortlyAfter(nikos.takesBack('3'))
      .isRefused('nothing-to-take-back')
  })
})

describe('the ticket has moved on', () => {
  const sent = maria.transfers('3', 'transport')
  test.each([
    ['Nikos has called it', [nikos.callsNext('5')]],
    ['Nikos already serves it', [nikos.callsNext('5'), nikos.starts('5')]],
    ['Nikos is done with it', [nikos.callsNext('5'), nikos.starts('5'), nikos.finishes('5')]],
    ['at Nikos’s counter it was missed', [nikos.callsNext('5'), nikos.marksMissed('5')]],
    ['Nikos has set it aside', [nikos.callsNext('5'), nikos.parks('5')]],
    ['Nikos has changed it', [nikos.changes('5', 'Α 001', 'signatures')]],
    ['Nikos has struck it out', [nikos.cancels('5', 'Α 001')]],
  ])('%s', (_, then) => {
    given(...eleniIsServed, atOnce(sent, ...then))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('moved-on')
  })

  test('a missed one was let back in', () => {
    given(...eleniIsCalled, atOnce(maria.marksMissed('3'), nikos.returnsMissed('5', 'Α 001')))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('moved-on')
  })

  test('another’s ticket does not stop Maria', () => {
    given(...eleniIsServed, yorgos.takes('certificates'), atOnce(sent, nikos.callsChosen('5', 'Α 002')))
      .shortlyAfter(maria.takesBack('3'))
      .replies({ ticket: 'Α 001' })
  })

  test('the end of the day closes the counter', () => {
    given(...eleniIsServed, atOnce(maria.finishes('3'), katerina.endsTheDay()))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('counter-closed')
  })
})
