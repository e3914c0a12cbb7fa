// Eleni holds Α 001 and follows it on her phone: she lets others pass while she parks the car, or goes home.
import { describe, expect, test } from 'vitest'
import type { Day } from '../day.ts'
import { eleni, holder, maria, tourist, yorgos } from '../testing/people.ts'
import { atOnce, EIGHT, given, MINUTE } from '../testing/story.ts'
import { wholeLine } from '../whose-turn.ts'

/** Α 001 to Α 004 wait since 8:01, 8:02, … and Γ 001 among them, for another service. */
const five = [
  maria.opens('3'),
  eleni.takes('certificates'),
  yorgos.takes('certificates'),
  tourist.takes('transport'),
  yorgos.takes('certificates'),
  yorgos.takes('certificates'),
]
const lineOf = (day: Day) => wholeLine(day).map(({ label }) => label)
const back = (turn: number, people: number) =>
  ({ type: 'ticketStoodBack', ticket: 'Α 001', turn, why: { kind: 'stoodBack', people } }) as const

describe('letPass', () => {
  test('two pass who wait for the same, and whoever waits for something else is not counted', () => {
    const stood = given(...five).when(holder.letsPass('Α 001', 2))
    stood.happens(back(EIGHT + 4 * MINUTE + 1, 2))
    expect(lineOf(stood.day())).toEqual(['Α 002', 'Γ 001', 'Α 003', 'Α 001', 'Α 004'])
  })

  test('where fewer wait, behind the last of them', () => {
    const stood = given(...five).when(holder.letsPass('Α 001', 10))
    stood.happens(back(EIGHT + 5 * MINUTE + 1, 3))
    expect(lineOf(stood.day()).at(-1)).toBe('Α 001')
  })

  test('again and again, until nobody is behind; the reason counts them all', () => {
    given(...five, holder.letsPass('Α 001', 1))
      .when(holder.letsPass('Α 001', 1))
      .happens(back(EIGHT + 4 * MINUTE + 1, 2))
    given(...five, holder.letsPass('Α 001', 10))
      .when(holder.letsPass('Α 001', 1))
      .isRefused('nobody-behind')
  })

  test('whoever comes later still comes after her', () => {
    const day = given(...five, holder.letsPass('Α 001', 10))
      .when(eleni.takes('certificates'))
      .day()
    expect(lineOf(day).slice(-2)).toEqual(['Α 001', 'Α 005'])
  })

  test('she is called in her new turn, and the estimate of the old place measures nobody', () => {
    const day = given(...five, holder.letsPass('Α 001', 1))
      .when(maria.callsNext('3'))
      .day()
    expect(day.tickets.get('Α 002')?.state).toBe('called')
    expect(day.tickets.get('Α 001')).toMatchObject({ state: 'waiting', estimate: null })
  })

  test('behind somebody with a larger turn and a smaller number, by the same rule of whose turn it is', () => {
    const past = [...five, maria.callsNext('3'), maria.transfers('3', 'certificates', { order: 'last' })]
    const day = given(...past)
      .when(holder.letsPass('Α 002', 3))
      .day()
    expect(lineOf(day)).toEqual(['Γ 001', 'Α 003', 'Α 004', 'Α 001', 'Α 002'])
  })

  test('not once she is called, and not for a number that was not given', () => {
    given(...five, maria.callsNext('3'))
      .when(holder.letsPass('Α 001', 1))
      .isRefused('ticket-not-waiting')
    given(...five)
      .when(holder.letsPass('Α 777', 1))
      .isRefused('unknown-ticket')
  })
})

describe('leave', () => {
  const gone = { type: 'ticketCancelled', ticket: 'Α 001', counter: null } as const

  test('from the line, from a hold, and after a call that she missed', () => {
    const at3 = [...five, maria.callsNext('3')]
    for (const past of [five, [...at3, maria.parks('3')], [...at3, maria.marksMissed('3')]])
      given(...past)
        .when(holder.leaves('Α 001'))
        .happens(gone)
  })

  test('not while a counter has her, not twice, not for a number that was not given', () => {
    const at3 = [...five, maria.callsNext('3')]
    for (const past of [at3, [...at3, maria.starts('3')], [...five, holder.leaves('Α 001')]])
      given(...past)
        .when(holder.leaves('Α 001'))
        .isRefused('ticket-not-waiting')
    given(...five)
      .when(holder.leaves('Α 777'))
      .isRefused('unknown-ticket')
  })

  test('the move of a clerk that was about her can be taken back no more', () => {
    given(...five, maria.callsNext('3'), atOnce(maria.marksMissed('3'), holder.leaves('Α 001')))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('moved-on')
  })
})
