// The reports on tickets over one Monday that was worked out by hand: every kind of end, a second call, a transfer, appointments.
import { describe, expect, test } from 'vitest'
import { databaseFile } from '../../server/database/open.ts'
import { estimates } from '../../server/reports/estimates.ts'
import { outcomes } from '../../server/reports/outcomes.ts'
import { persons } from '../../server/reports/persons.ts'
import { NotAnswered } from '../../server/reports/question.ts'
import { rush } from '../../server/reports/rush.ts'
import { serviceTimes } from '../../server/reports/service-times.ts'
import { verify } from '../../server/reports/verify.ts'
import { waits } from '../../server/reports/waits.ts'
import { keepTotals } from '../../server/retention/keep-totals.ts'
import { aWholeDay, MONDAY } from '../kit/a-whole-day.ts'
import { MINUTE } from '../kit/office.ts'
import { askedFor, readingOf, withGoals } from '../kit/reading.ts'

const minutes = (...some: number[]) => some.map((one) => one * 60)

test('nine came, six were served, and every other has an end of its own', async () => {
  const { db, now } = await aWholeDay()
  const { all, services, steps, stretches, without, appointments } = outcomes(readingOf(db, now), askedFor(MONDAY))
  expect(all).toEqual({ arrived: 9, served: 6, missed: 1, cancelled: 1, expired: 1, open: 0 })
  expect(services.map(({ of, arrived, served, steps: on }) => [of.id, arrived, served, on])).toEqual([
    ['kentro/a', 8, 5, { transferred: 1, parked: 0, unanswered: 2, sentBack: 0 }],
    ['kentro/b', 1, 1, { transferred: 0, parked: 1, unanswered: 0, sentBack: 0 }],
  ])
  expect(steps).toEqual({ transferred: 1, parked: 1, unanswered: 2, sentBack: 0 })
  expect(stretches).toEqual([{ of: MONDAY, ...all }])
  expect(without).toEqual([{ way: 'phone', served: 1 }])
  expect(appointments).toEqual({ booked: 3, kept: 2, notKept: 1, cancelled: 0, expected: 0 })
})

test('waits run to the call that was answered, of appointments from the time of the booking or from coming', async () => {
  const { db, now } = await aWholeDay()
  const found = waits(readingOf(db, now), askedFor(MONDAY))
  // 1, 1, 2, 6, 8 and 29 minutes: the one who did not answer at first waited until the second call.
  const [median, p90, longest, sum] = minutes(2, 29, 29, 47)
  expect(found.all).toEqual({
    arrived: 9,
    served: 6,
    unknown: 0,
    within: 5,
    wait: { people: 6, median, p90, longest, sum },
  })
  expect(found.columns).toEqual([3, 2, 0, 0, 0, 1, 0, 0, 0])
  expect(found.ends).toMatchObject({ missed: 1, cancelled: 1, expired: 1, open: 0 })
  expect(found.services.map(({ of, served, wait }) => [of.name.el.slice(0, 1), served, wait?.longest])).toEqual([
    ['Α', 5, 29 * 60],
    ['Β', 1, 60],
  ])
  expect(found.comings.map(({ of, arrived, wait }) => [of, arrived, wait?.longest])).toEqual([
    ['walk-in', 7, 29 * 60],
    ['appointment', 2, 8 * 60],
  ])
  expect(found.afterTransfer).toMatchObject({ people: 1, longest: 3 * 60 })
  expect(found.targets).toEqual([20])
})

test('one person of a class is not told by themselves, nor by what is left of all', async () => {
  const { db, now } = await aWholeDay()
  expect(waits(readingOf(db, now), askedFor(MONDAY)).classes).toEqual([])
})

test('another target tells another share of the same waits', async () => {
  const { db, now } = await aWholeDay()
  const { all, targets } = waits(readingOf(db, now, { whole: withGoals({ targetMinutes: 2 }) }), askedFor(MONDAY))
  expect([all.within, all.wait?.people, targets]).toEqual([3, 6, [2]])
})

test('times at a counter: both parts of whoever was sent on or set aside; by procedure only where there was one case', async () => {
  const { db, now } = await aWholeDay()
  const times = serviceTimes(readingOf(db, now), askedFor(MONDAY))
  // 6, 8, 4 and 6, 5, 2, 2 and 5.
  expect(times.all).toMatchObject({ time: { people: 8, median: 5 * 60, longest: 8 * 60, sum: 38 * 60 }, leftOut: 0 })
  expect(times.services.map(({ of, time }) => [of.id, time?.people, time?.sum])).toEqual([
    ['kentro/a', 5, 25 * 60],
    ['kentro/b', 3, 13 * 60],
  ])
  expect(times.procedures.map(({ of, time }) => [of.id, time?.people, time?.sum])).toEqual([['signature', 2, 14 * 60]])
  expect(times.without.map(({ of, time }) => [of, time?.sum])).toEqual([['phone', 4 * 60]])
})

test('what was left open by mistake is in no time, and is counted', async () => {
  const kentro = await aWholeDay()
  kentro.db.exec("UPDATE stays SET accurate = 0 WHERE label = 'Α 001'")
  const times = serviceTimes(readingOf(kentro.db, kentro.now), askedFor(MONDAY))
  expect(times.all).toMatchObject({ time: { people: 7, sum: 32 * 60 }, leftOut: 1 })
  expect(times.procedures).toMatchObject([{ time: { people: 1, sum: 8 * 60 }, leftOut: 1 }])
})

test('who stood in the line when: early comers too, and whoever was never called until the day was closed', async () => {
  const { db, now } = await aWholeDay()
  const { hours, weekdays, line } = rush(readingOf(db, now), askedFor(MONDAY))
  expect(hours).toEqual([8, 9])
  expect(weekdays).toEqual([{ weekday: 0, openDays: 1, taken: [5, 4] }])
  expect(line.map(({ hour, waited, lasted }) => [hour, waited, lasted])).toEqual([
    [8, (2 + 9 + 1 + 3 + 13 + 6) * 60, 3_600],
    [9, (1 + 1 + 1 + 11) * 60, 3_600],
  ])
  expect(line[0]?.most).toEqual({ people: 2, at: Date.parse(`${MONDAY}T08:02:00+02:00`), office: 'kentro' })
})

test('every estimate fared in one of three ways', async () => {
  const { db, now } = await aWholeDay()
  const { all, columns, arrived } = estimates(readingOf(db, now), askedFor(MONDAY))
  expect(arrived).toBe(9)
  expect(all.within + all.sooner + all.later).toBe(all.called)
  expect(columns.reduce((sum, one) => sum + one, 0)).toBe(all.called)
  expect(all.error?.people).toBe(all.called)
})

describe('whoever may look at some places sees only these', () => {
  test('the head of a KEP: who was called at its counters, and nobody who was never called', async () => {
    const { db, now } = await aWholeDay()
    const head = readingOf(db, now, { role: 'head', scope: { offices: null, keps: ['0325'] } })
    // Whoever was sent on was called last at counter 7, which belongs to that KEP.
    expect(outcomes(head, askedFor(MONDAY))).toMatchObject({ all: { arrived: 1, served: 1 }, appointments: null })
    expect(waits(head, askedFor(MONDAY)).told.keps).toEqual(['0325'])
    expect(serviceTimes(head, askedFor(MONDAY)).all.time?.sum).toBe(6 * 60)
    expect(() => waits(head, askedFor(MONDAY, MONDAY, { keps: ['0207'] }))).toThrow(NotAnswered)
  })

  test('somebody of another office: nothing, and a refusal where this one is asked for', async () => {
    const { db, now } = await aWholeDay()
    const elsewhere = readingOf(db, now, { scope: { offices: ['annex-1'], keps: null } })
    expect(outcomes(elsewhere, askedFor(MONDAY)).all.arrived).toBe(0)
    for (const report of [waits, serviceTimes, outcomes, rush, estimates, persons])
      expect(() => report(elsewhere, askedFor(MONDAY, MONDAY, { office: 'kentro' }))).toThrow(NotAnswered)
  })
})

describe('figures per person', () => {
  const on = withGoals({ perPerson: true })

  test('are refused until the office has them switched on', async () => {
    const { db, now } = await aWholeDay()
    expect(() => persons(readingOf(db, now), askedFor(MONDAY))).toThrow(NotAnswered)
    expect(() => persons(readingOf(db, now, { whole: on }), askedFor(MONDAY, MONDAY, { office: 'annex-1' }))).toThrow(
      NotAnswered,
    )
  })

  test('stand in the order of the alphabet, whoever did more', async () => {
    const { db, now } = await aWholeDay()
    db.exec(`INSERT INTO people (id, username, name, role) VALUES
      ('maria', 'maria', 'Μαρία Σταύρου', 'clerk'), ('nikos', 'nikos', 'Άννα Νικολάου', 'clerk')`)
    const told = persons(readingOf(db, now, { whole: on }), askedFor(MONDAY)).persons
    expect(told.map(({ name, served, without, cases, time }) => [name, served, without, cases, time?.sum])).toEqual([
      ['Άννα Νικολάου', 1, 1, 2, 6 * 60],
      ['Μαρία Σταύρου', 5, 0, 6, 32 * 60],
    ])
  })

  test('of the own KEP for its head, and without a name once it is forgotten', async () => {
    const { db, now } = await aWholeDay()
    const head = readingOf(db, now, { whole: on, role: 'head', scope: { offices: null, keps: ['0325'] } })
    expect(persons(head, askedFor(MONDAY)).persons.map(({ name }) => name)).toEqual(['nikos'])
    db.exec(
      'UPDATE stays SET clerk = NULL; UPDATE cases SET clerk = NULL; UPDATE served_without_ticket SET clerk = NULL',
    )
    expect(persons(head, askedFor(MONDAY)).persons).toMatchObject([{ name: null, served: 1 }])
  })
})

test('of a day of which only totals are kept, the ends are told and the waits say that they are not there', async () => {
  const { db, now, folder } = await aWholeDay()
  keepTotals(db, { office: 'kentro', date: MONDAY }, now)
  const told = outcomes(readingOf(db, now), askedFor(MONDAY))
  // The totals know the missed one as expired, as the day sent them away.
  expect(told.all).toEqual({ arrived: 9, served: 6, missed: 0, cancelled: 1, expired: 2, open: 0 })
  expect(told.told.totalsOnly).toBe(1)
  expect(outcomes(readingOf(db, now), askedFor(MONDAY, MONDAY, { keps: ['0207'] })).all.arrived).toBe(0)
  expect(waits(readingOf(db, now), askedFor(MONDAY))).toMatchObject({ told: { totalsOnly: 1 }, all: { arrived: 0 } })
  expect(verify(databaseFile(folder)).differences).toEqual([])
})

test('a period that has not begun has nobody in it, and nothing is compared with it', async () => {
  const { db, now } = await aWholeDay()
  const tomorrow = askedFor('2026-11-24', '2026-11-30')
  expect(waits(readingOf(db, now), tomorrow)).toMatchObject({ all: { arrived: 0, wait: null }, before: null })
  expect(outcomes(readingOf(db, now), tomorrow).stretches).toEqual([])
  const week = waits(readingOf(db, now + 24 * 60 * MINUTE), askedFor('2026-11-24', '2026-11-24'))
  expect(week.before).toMatchObject({ span: { from: MONDAY, to: MONDAY }, all: { arrived: 9 } })
})
