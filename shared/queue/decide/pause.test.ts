// Maria leaves the counter for a while, and says why.
import { describe, expect, test } from 'vitest'
import { eleni, katerina, maria, nikos } from '../testing/people.ts'
import { EIGHT, given, MINUTE } from '../testing/story.ts'

const onBreak = [maria.opens('3'), maria.pauses('3')]

describe('pause', () => {
  test('a break: the counter stays hers and calls nobody', () => {
    const paused = given(maria.opens('3')).when(maria.pauses('3'))
    paused.happens({ type: 'counterPaused', counter: '3', reason: 'break' })
    expect(paused.day().counters.get('3')).toEqual({
      state: 'paused',
      clerk: 'maria',
      since: EIGHT + MINUTE,
      reason: 'break',
    })
    given(...onBreak, eleni.takes('certificates'))
      .when(maria.callsNext('3'))
      .isRefused('counter-paused')
  })

  test('for a reason that the office knows', () => {
    given(maria.opens('3')).when(maria.pauses('3', 'siesta')).isRefused('unknown-reason')
  })

  test('not twice, not with a citizen there, not at another’s counter', () => {
    given(...onBreak)
      .when(maria.pauses('3', 'archive'))
      .isRefused('counter-paused')
    given(maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'))
      .when(maria.pauses('3'))
      .isRefused('counter-busy')
    given(maria.opens('3')).when(nikos.pauses('3')).isRefused('not-your-counter')
    given().when(maria.pauses('3')).isRefused('counter-closed')
  })

  test('a supervisor closes the counter of somebody who did not come back', () => {
    given(...onBreak)
      .when(katerina.closes('3'))
      .happens({ type: 'counterClosed', counter: '3' })
  })

  test('Maria may sit down elsewhere, and leaves the paused counter', () => {
    given(...onBreak)
      .when(maria.opens('4'))
      .happens({ type: 'counterClosed', counter: '3' }, { type: 'counterOpened', counter: '4', clerk: 'maria' })
  })

  test('whoever takes a paused counter over ends the pause', () => {
    given(...onBreak, nikos.takesOver('3'))
      .when(nikos.endsPause('3'))
      .happens({ type: 'pauseEnded', counter: '3' })
  })
})

describe('endPause', () => {
  test('Maria is back', () => {
    const back = given(...onBreak).when(maria.endsPause('3'))
    back.happens({ type: 'pauseEnded', counter: '3' })
    expect(back.day().counters.get('3')).toEqual({ state: 'free', clerk: 'maria', since: EIGHT + 2 * MINUTE })
  })

  test('only from a pause of one’s own', () => {
    given(maria.opens('3')).when(maria.endsPause('3')).isRefused('not-paused')
    given(maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'))
      .when(maria.endsPause('3'))
      .isRefused('not-paused')
    given(...onBreak)
      .when(nikos.endsPause('3'))
      .isRefused('not-your-counter')
  })
})
