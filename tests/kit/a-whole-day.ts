// One Monday at the central office with every kind of end: worked out by hand, minute by minute after eight.
import type { Command } from '#shared/queue/commands.ts'
import type { Asker, CaseRow } from '#shared/queue/words.ts'
import { done, kiosk, MINUTE, maria, nikos, TestOffice } from './office.ts'
import { tempFolder } from './temp.ts'

export const MONDAY = '2026-11-23'
const EIGHT = Date.parse(`${MONDAY}T08:00:00+02:00`)
const supervisor: Asker = { role: 'supervisor', person: 'supervisor' }
const one = (procedure: string): CaseRow[] => [{ channel: 'ΘΥΡΙΔΕΣ', procedure, quantity: 1 }]

export async function aWholeDay(): Promise<TestOffice> {
  const kentro = TestOffice.setUp(tempFolder())
  const at = async (minute: number, command: Command, by: Asker) => {
    kentro.now = EIGHT + minute * MINUTE
    return done(await kentro.ask(command, by))
  }
  const takes = (minute: number, service: string, priority: string | null = null) =>
    at(minute, { type: 'takeTicket', service, language: 'el', priority }, kiosk)
  const serves = async (began: number, ended: number, rows: CaseRow[]) => {
    await at(began, { type: 'startServing', counter: '1' }, maria)
    await at(ended, { type: 'finish', counter: '1', rows }, maria)
  }
  const calls = (minute: number) => at(minute, { type: 'callNext', counter: '1' }, maria)
  const list = ['08:50', '08:20', '09:30'].map((time) => ({ time, service: 'a', reference: null }))
  await at(0, { type: 'bookAppointments', date: MONDAY, list }, supervisor)
  const code = (nth: number) => kentro.office.today().appointments.get(nth)?.code ?? ''
  await at(0, { type: 'openCounter', counter: '1', takeOver: false }, maria)
  await at(0, { type: 'openCounter', counter: '7', takeOver: false }, nikos)

  await takes(1, 'a')
  const { ticket: late } = await takes(2, 'a')
  await calls(3)
  await serves(4, 10, one('signature'))
  // Nobody answers: the wait goes on until the call that is answered, at 31.
  await calls(11)
  await at(13, { type: 'markMissed', counter: '1' }, maria)
  // Sent on to Nikos after four minutes.
  await takes(14, 'a')
  await calls(15)
  await at(16, { type: 'startServing', counter: '1' }, maria)
  await at(20, { type: 'transfer', counter: '1', service: 'b', only: '7', order: 'kept', rows: [] }, maria)
  await at(23, { type: 'callNext', counter: '7' }, nikos)
  await at(24, { type: 'startServing', counter: '7' }, nikos)
  await at(30, { type: 'finish', counter: '7', rows: one('birth') }, nikos)
  await at(31, { type: 'callMissed', counter: '1', ticket: late }, maria)
  await serves(32, 40, one('signature'))
  // Booked for 08:50 and here at 08:45; booked for 08:20 and here at 08:46: so late, that one stands there since 08:46 and is first.
  await at(45, { type: 'checkIn', code: code(1), language: 'el' }, kiosk)
  await at(46, { type: 'checkIn', code: code(2), language: 'el' }, kiosk)
  await calls(52)
  await serves(52, 57, [])
  await calls(58)
  await serves(58, 60, [])
  const { ticket: gone } = await takes(60, 'a')
  await at(61, { type: 'cancelTicket', counter: '1', ticket: gone }, maria)
  // Set aside after two minutes, and five minutes more once the paper is here.
  const { ticket: aside } = await takes(62, 'b')
  await calls(63)
  await at(63, { type: 'startServing', counter: '1' }, maria)
  await at(65, { type: 'park', counter: '1', minutes: null, note: null }, maria)
  await at(70, { type: 'callParked', counter: '1', ticket: aside }, maria)
  await serves(70, 75, [...one('signature'), ...one('copies')])
  // Called and missed for good; and somebody who still waits when the day is closed.
  await takes(76, 'a')
  await calls(77)
  await at(78, { type: 'markMissed', counter: '1' }, maria)
  await takes(79, 'a', 'disability')
  await at(80, { type: 'serveWithoutTicket', counter: '7', way: 'phone' }, nikos)
  await at(84, { type: 'finishWithoutTicket', counter: '7', way: 'phone', rows: one('signature') }, nikos)
  await at(90, { type: 'endDay' }, supervisor)
  return kentro
}
