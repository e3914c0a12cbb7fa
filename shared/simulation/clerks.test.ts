// Simulated colleagues beside real ones: Maria sits where she likes, and what they press does not depend on who looks when.
import { expect, test } from 'vitest'
import { counterOf, type Day, morning } from '../queue/day.ts'
import { decide } from '../queue/decide.ts'
import { evolve } from '../queue/evolve.ts'
import { larissa } from '../queue/testing/office.ts'
import { eleni, maria } from '../queue/testing/people.ts'
import { DATE, dayAfter, EIGHT, MINUTE, times } from '../queue/testing/story.ts'
import { seeded } from './chance.ts'
import { Clerks } from './clerks.ts'
import { USUAL } from './habits.ts'

const at = (id: string) => {
  const counter = counterOf(morning(DATE, larissa), id)
  if (counter === undefined) throw new Error(`no counter ${id}`)
  return { person: `practice-${id}`, counter }
}

/** Lives so many minutes, looking every so many seconds; gives what was pressed, with its second. */
function pressed(clerks: Clerks, before: Day, minutes: number, every: number): string[] {
  const start = EIGHT + 60 * MINUTE
  const heard: string[] = []
  let day = before
  for (let now = start; now < start + minutes * MINUTE; now += every * 1_000)
    for (const { by, command } of clerks.due(day, now)) {
      const decision = decide(day, command, now, by)
      for (const fact of decision.ok ? decision.facts : []) day = evolve(day, { at: now, by, fact })
      heard.push(`${by.person} ${command.type}`)
    }
  return heard
}

test('a colleague sits down, calls, serves and finishes', () => {
  const line = dayAfter(times(9, () => eleni.takes('certificates')))
  const heard = pressed(new Clerks([at('4')], USUAL, seeded(1)), line, 40, 1)
  expect(heard.slice(0, 4)).toEqual(
    ['openCounter', 'callNext', 'startServing', 'finish'].map((verb) => `practice-4 ${verb}`),
  )
  expect(heard.filter((press) => press.endsWith('finish')).length).toBeGreaterThan(3)
})

test('Maria sits at 4: the colleague of 4 leaves her counter alone, the one of 5 works', () => {
  const line = dayAfter([maria.opens('4'), ...times(5, () => eleni.takes('certificates'))])
  const heard = pressed(new Clerks([at('4'), at('5')], USUAL, seeded(1)), line, 20, 1)
  expect(new Set(heard.map((press) => press.split(' ')[0]))).toEqual(new Set(['practice-5']))
})

test('nobody presses more because somebody looks more often', () => {
  const line = dayAfter(times(6, () => eleni.takes('certificates')))
  const often = pressed(new Clerks([at('4')], USUAL, seeded(3)), line, 60, 1)
  const seldom = pressed(new Clerks([at('4')], USUAL, seeded(3)), line, 60, 2)
  expect(seldom.slice(0, 12)).toEqual(often.slice(0, 12))
})

test('whoever does not come is called twice more before being missed', () => {
  const never = { ...USUAL, called: { late: 1, comesAfterAll: 0 } }
  const heard = pressed(new Clerks([at('4')], never, seeded(1)), dayAfter([eleni.takes('certificates')]), 10, 1)
  expect(heard).toEqual(
    ['openCounter', 'callNext', 'recall', 'recall', 'markMissed'].map((verb) => `practice-4 ${verb}`),
  )
})

test('at four times the pace it takes a quarter of the time', () => {
  const line = dayAfter(times(20, () => eleni.takes('certificates')))
  const presses = (pace: number, minutes: number) => {
    const heard = [1, 2, 3, 4, 5, 6].map((seed) => new Clerks([at('4')], { ...USUAL, pace }, seeded(seed)))
    return heard.reduce((sum, clerks) => sum + pressed(clerks, line, minutes, 1).length, 0)
  }
  const [quick, slow] = [presses(4, 10), presses(1, 40)]
  expect(slow).toBeGreaterThan(60)
  expect(quick / slow).toBeGreaterThan(0.75)
  expect(quick / slow).toBeLessThan(1.33)
})
