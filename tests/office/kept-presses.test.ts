// A desk kept its presses while the line was down: they are recorded at the time at which the clerk pressed.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Command } from '#shared/queue/commands.ts'
import { verify } from '../../server/reports/verify.ts'
import { done, MINUTE, maria, nikos, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const finish: Command = { type: 'finish', counter: '3', rows: [{ channel: 'EKEP', procedure: null, quantity: 4 }] }
const logCases: Command = { ...finish, type: 'logCases', way: 'phone' }

/** Maria serves Α 001 since so many minutes; Α 002 waits. */
async function mariaServes(minutes: number): Promise<TestOffice> {
  const kentro = TestOffice.setUp(tempFolder())
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, maria)
  await kentro.take('a')
  await kentro.take('a')
  await kentro.ask({ type: 'callNext', counter: '3' }, maria)
  await kentro.ask({ type: 'startServing', counter: '3' }, maria)
  kentro.now += minutes * MINUTE
  return kentro
}

const ticketRow = (kentro: TestOffice, label: string) =>
  kentro.db
    .prepare<[string], { called_at: number; serving_at: number; ended_at: number }>(
      'SELECT * FROM tickets WHERE label = ?',
    )
    .get(label)
const differences = (kentro: TestOffice) => verify(join(kentro.folder, 'seira.db')).differences

test('a finish that was kept for twenty minutes ended the ticket twenty minutes ago', async () => {
  const kentro = await mariaServes(30)
  const { entry } = done(await kentro.ask(finish, maria, 'kept-finish', 20 * MINUTE))
  const then = kentro.now - 20 * MINUTE
  expect(ticketRow(kentro, 'Α 001')).toMatchObject({ ended_at: then, serving_at: then - 10 * MINUTE })
  expect(kentro.office.today().entries.get(entry)).toMatchObject({ at: then })
  expect(kentro.office.today().counters.get('3')).toMatchObject({ state: 'free', since: then })
  expect(differences(kentro)).toEqual([])
})

test('a press never reaches back before what happened at its counter last, nor into the future', async () => {
  const kentro = await mariaServes(5)
  const began = kentro.now - 5 * MINUTE
  await kentro.ask(finish, maria, 'kept-finish', 60 * MINUTE)
  expect(ticketRow(kentro, 'Α 001')).toMatchObject({ serving_at: began, ended_at: began })
  await kentro.ask({ type: 'callNext', counter: '3' }, maria)
  await kentro.ask({ type: 'startServing', counter: '3' }, maria, 'kept-start', 60 * MINUTE)
  expect(ticketRow(kentro, 'Α 002')).toMatchObject({ called_at: kentro.now, serving_at: kentro.now })
  expect(differences(kentro)).toEqual([])
})

test('a whole row of them is told one after another, in their own time', async () => {
  const kentro = await mariaServes(0)
  await kentro.ask(finish, maria)
  await kentro.ask({ type: 'callNext', counter: '3' }, maria)
  kentro.now += 30 * MINUTE
  const answers = await Promise.all([
    kentro.ask({ type: 'startServing', counter: '3' }, maria, 'kept-start', 25 * MINUTE),
    kentro.ask(finish, maria, 'kept-finish', 15 * MINUTE),
    kentro.ask(logCases, maria, 'kept-cases', 10 * MINUTE),
  ])
  expect(answers.every((answer) => answer.ok)).toBe(true)
  const before = (minutes: number) => kentro.now - minutes * MINUTE
  expect(ticketRow(kentro, 'Α 002')).toMatchObject({ serving_at: before(25), ended_at: before(15) })
  expect([...kentro.office.today().entries.values()].map(({ at }) => at).slice(1)).toEqual([before(15), before(10)])
  expect(differences(kentro)).toEqual([])
})

test('sent again it happens once and hears the first answer, however long it was kept by then', async () => {
  const kentro = await mariaServes(30)
  const first = await kentro.ask(finish, maria, 'kept-finish', 20 * MINUTE)
  kentro.now += MINUTE
  kentro.restart()
  expect(await kentro.ask(finish, maria, 'kept-finish', 21 * MINUTE)).toEqual(first)
  expect(kentro.office.today().entries.size).toBe(1)
})

test('the clock of the office does not go back with them, also after a restart', async () => {
  const kentro = await mariaServes(30)
  await kentro.take('b')
  await kentro.ask(finish, maria, 'kept-finish', 20 * MINUTE)
  const latest = kentro.now
  expect(kentro.journal.lastInstant('kentro')).toBe(latest)
  kentro.now -= 10 * MINUTE // somebody sets the server's clock back
  await kentro.take('b')
  kentro.restart()
  await kentro.take('b')
  const taken = ['Β 001', 'Β 002', 'Β 003'].map((label) => kentro.office.today().tickets.get(label)?.takenAt)
  expect(taken).toEqual([latest, latest, latest])
})

test('after a restart the day that holds kept presses is the same day', async () => {
  const kentro = await mariaServes(30)
  await kentro.ask({ type: 'openCounter', counter: '5', takeOver: false }, nikos)
  await kentro.ask(finish, maria, 'kept-finish', 20 * MINUTE)
  await kentro.ask({ type: 'callNext', counter: '5' }, nikos)
  const before = kentro.office.today()
  kentro.restart()
  expect(kentro.office.today()).toEqual(before)
})

test('whoever lost the counter meanwhile ends nothing there', async () => {
  const kentro = await mariaServes(30)
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: true }, nikos)
  expect(await kentro.ask(finish, maria, 'kept-finish', 20 * MINUTE)).toEqual({
    ok: false,
    refusal: 'not-your-counter',
  })
})
