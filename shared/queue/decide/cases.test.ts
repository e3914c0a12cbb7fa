// Cases by phone and post, and what is counted when somebody miscounted.
import { describe, expect, test } from 'vitest'
import { cases, eleni, katerina, maria, nikos } from '../testing/people.ts'
import { given } from '../testing/story.ts'

describe('logCases', () => {
  test('the annexe has no queue, and its cases count all the same', () => {
    given(maria.opens('21'))
      .when(maria.logs('21', 'counter', cases('ΘΥΡΙΔΕΣ', 2, 'signature')))
      .happens({
        type: 'casesLogged',
        entry: 1,
        ticket: null,
        counter: '21',
        kep: '0325Π',
        way: 'counter',
        rows: [cases('ΘΥΡΙΔΕΣ', 2, 'signature')],
      })
  })

  test('the phone rings while Eleni is served: it is an entry of its own', () => {
    given(maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.starts('3'))
      .when(maria.logs('3', 'phone', cases('EKEP', 1), cases('EKEP', 1)))
      .happens({
        type: 'casesLogged',
        entry: 1,
        ticket: null,
        counter: '3',
        kep: '0207',
        way: 'phone',
        rows: [cases('EKEP', 2)],
      })
  })

  test('and while Maria waits for whom she called', () => {
    given(maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'))
      .when(maria.logs('3', 'phone', cases('EKEP', 1)))
      .replies({ entry: 1 })
  })

  test('the post is opened after the day has ended', () => {
    given(maria.opens('3'), katerina.endsTheDay(), maria.opens('3'))
      .when(maria.logs('3', 'post', cases('EKEP', 7)))
      .replies({ entry: 1 })
  })

  test('is refused with unknown words, or where one does not sit', () => {
    given(maria.opens('3'))
      .when(maria.logs('3', 'video', cases('FAX', 1)))
      .isRefused('unknown-channel')
    given(maria.opens('3'))
      .when(maria.logs('3', 'video', cases('EKEP', 1, 'haircut')))
      .isRefused('unknown-procedure')
    given()
      .when(maria.logs('3', 'phone', cases('EKEP', 1)))
      .isRefused('counter-closed')
    given(nikos.opens('3'))
      .when(maria.logs('3', 'phone', cases('EKEP', 1)))
      .isRefused('not-your-counter')
    given(nikos.opens('3'))
      .when(maria.logs('99', 'phone', cases('EKEP', 1)))
      .isRefused('unknown-counter')
  })
})

describe('correctCases', () => {
  const mariaLoggedFive = [maria.opens('3'), maria.logs('3', 'phone', cases('EKEP', 5))]

  test('Maria meant four: a new fact says so and the old one stays', () => {
    const corrected = given(...mariaLoggedFive).when(maria.corrects(1, cases('EKEP', 3), cases('EKEP', 1)))
    corrected.happens({
      type: 'casesCorrected',
      entry: 1,
      ticket: null,
      counter: '3',
      kep: '0207',
      way: 'phone',
      rows: [cases('EKEP', 4)],
      reason: 'λάθος πλήκτρο',
    })
    corrected.replies({ entry: 1 })
    expect(corrected.day().entries.get(1)).toMatchObject({ corrected: true, rows: [cases('EKEP', 4)] })
  })

  test('no rows means that it should not have been counted at all', () => {
    expect(
      given(...mariaLoggedFive)
        .when(maria.corrects(1))
        .day()
        .entries.get(1)?.rows,
    ).toEqual([])
  })

  test('a supervisor corrects anybody’s entry, and it stays the clerk’s entry and the hour it was made', () => {
    const entry = given(...mariaLoggedFive)
      .when(katerina.corrects(1, cases('EKEP', 4)))
      .day()
      .entries.get(1)
    const before = given(...mariaLoggedFive)
      .when(eleni.takes('transport'))
      .day()
      .entries.get(1)
    expect(entry).toMatchObject({ by: { person: 'maria' }, at: before?.at, corrected: true })
  })

  test('a colleague does not, not even after taking the counter over', () => {
    given(...mariaLoggedFive, nikos.takesOver('3'))
      .when(nikos.corrects(1, cases('EKEP', 4)))
      .isRefused('not-your-entry')
  })

  test('Maria still may, after she has left the counter and after the day has ended', () => {
    given(...mariaLoggedFive, maria.closes('3'), katerina.endsTheDay())
      .when(maria.corrects(1, cases('EKEP', 4)))
      .replies({ entry: 1 })
  })

  test('the same figures again are no correction', () => {
    given(...mariaLoggedFive)
      .when(maria.corrects(1, cases('EKEP', 2), cases('EKEP', 3)))
      .isRefused('nothing-changed')
    given(...mariaLoggedFive, maria.corrects(1))
      .when(maria.corrects(1))
      .isRefused('nothing-changed')
  })

  test('an entry, a channel or a procedure that does not exist', () => {
    given(...mariaLoggedFive)
      .when(maria.corrects(2, cases('EKEP', 4)))
      .isRefused('unknown-entry')
    given(...mariaLoggedFive)
      .when(maria.corrects(1, cases('FAX', 4)))
      .isRefused('unknown-channel')
    given(...mariaLoggedFive)
      .when(maria.corrects(1, cases('EKEP', 4, 'haircut')))
      .isRefused('unknown-procedure')
  })
})
