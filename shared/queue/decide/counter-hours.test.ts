// Clerks sit down, take over and leave. One clerk holds one counter.
import { describe, expect, test } from 'vitest'
import type { Deed } from '../testing/people.ts'
import { calendar, eleni, katerina, maria, nikos } from '../testing/people.ts'
import { given } from '../testing/story.ts'

const mariaHasEleni = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3')]

describe('openCounter', () => {
  test('Maria sits down at counter 3', () => {
    const opened = given().when(maria.opens('3'))
    opened.happens({ type: 'counterOpened', counter: '3', clerk: 'maria' })
    expect(opened.day().counters.get('3')).toMatchObject({ state: 'free', clerk: 'maria' })
  })

  test('a second window or a reload changes nothing, also while she serves', () => {
    given(maria.opens('3')).when(maria.opens('3')).happens()
    given(...mariaHasEleni)
      .when(maria.takesOver('3'))
      .happens()
  })

  test('Nikos is told that somebody has it', () => {
    given(maria.opens('3')).when(nikos.opens('3')).isRefused('counter-taken')
  })

  test('and may take it over', () => {
    given(maria.opens('3'))
      .when(nikos.takesOver('3'))
      .happens({ type: 'counterTakenOver', counter: '3', clerk: 'nikos', from: 'maria' })
  })

  test('with the citizen who stands there', () => {
    const takenOver = given(...mariaHasEleni).when(nikos.takesOver('3'))
    expect(takenOver.day().counters.get('3')).toMatchObject({ state: 'called', clerk: 'nikos', ticket: 'Α 001' })
  })

  test('afterwards the counter is no longer Maria’s', () => {
    given(...mariaHasEleni, nikos.takesOver('3'))
      .when(maria.starts('3'))
      .isRefused('not-your-counter')
  })

  test('to take over a closed counter is to open it', () => {
    given().when(nikos.takesOver('3')).happens({ type: 'counterOpened', counter: '3', clerk: 'nikos' })
  })

  test('whoever moves to another counter leaves the first', () => {
    given(maria.opens('3'))
      .when(maria.opens('4'))
      .happens({ type: 'counterClosed', counter: '3' }, { type: 'counterOpened', counter: '4', clerk: 'maria' })
    given(maria.opens('3'), nikos.opens('5'))
      .when(nikos.takesOver('3'))
      .happens(
        { type: 'counterClosed', counter: '5' },
        { type: 'counterTakenOver', counter: '3', clerk: 'nikos', from: 'maria' },
      )
  })

  test('but does not walk away from a citizen', () => {
    given(...mariaHasEleni)
      .when(maria.opens('4'))
      .isRefused('counter-busy')
    given(...mariaHasEleni, maria.starts('3'), nikos.opens('5'))
      .when(maria.takesOver('5'))
      .isRefused('counter-busy')
  })

  test('a counter that the office does not have, and nobody who is nobody', () => {
    given().when(maria.opens('99')).isRefused('unknown-counter')
    const nobody: Deed = {
      by: calendar.endsTheDay().by,
      command: { type: 'openCounter', counter: '3', takeOver: true },
    }
    given().when(nobody).isRefused('not-your-counter')
  })
})

describe('closeCounter', () => {
  test('Maria leaves', () => {
    const closed = given(maria.opens('3')).when(maria.closes('3'))
    closed.happens({ type: 'counterClosed', counter: '3' })
    expect(closed.day().counters.get('3')).toEqual({ state: 'closed' })
  })

  test('not while a citizen is called or served, whoever asks', () => {
    given(...mariaHasEleni)
      .when(maria.closes('3'))
      .isRefused('counter-busy')
    given(...mariaHasEleni, maria.starts('3'))
      .when(maria.closes('3'))
      .isRefused('counter-busy')
    given(...mariaHasEleni)
      .when(katerina.closes('3'))
      .isRefused('counter-busy')
  })

  test('a supervisor closes the free counter of somebody who went home; a colleague does not', () => {
    given(maria.opens('3')).when(katerina.closes('3')).happens({ type: 'counterClosed', counter: '3' })
    given(maria.opens('3')).when(nikos.closes('3')).isRefused('not-your-counter')
  })

  test('a closed or unknown counter', () => {
    given().when(maria.closes('3')).isRefused('counter-closed')
    given().when(maria.closes('99')).isRefused('unknown-counter')
  })
})
