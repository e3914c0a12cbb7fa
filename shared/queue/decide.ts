// Given today, what does this command make happen? No clock, disk or network: the time and the asker are handed in.
import type { Command, Verb } from './commands.ts'
import type { Day } from './day.ts'
import { bookAppointments, cancelAppointment, checkIn } from './decide/appointments.ts'
import { callChosen, callMissed, callNext, callParked } from './decide/call.ts'
import { correctCases, logCases } from './decide/cases.ts'
import { changeSettings } from './decide/change-settings.ts'
import { closeWithTicket } from './decide/close-with-ticket.ts'
import { closeCounter, openCounter } from './decide/counter-hours.ts'
import { endDay, reopenDay } from './decide/end-day.ts'
import { finish } from './decide/finish.ts'
import { cancelTicket, changeTicket, returnMissed } from './decide/in-the-line.ts'
import { setNotice } from './decide/notice.ts'
import { leave, letPass } from './decide/own-ticket.ts'
import { correctPast, logPast } from './decide/past-cases.ts'
import { endPause, pause } from './decide/pause.ts'
import { callRoll, markUntorn, rollIsAt, rollsAtDawn, setRoll } from './decide/roll.ts'
import { park, transfer } from './decide/set-aside.ts'
import { takeBack } from './decide/take-back.ts'
import { takeTicket } from './decide/take-ticket.ts'
import { markMissed, recall, startServing } from './decide/the-called-one.ts'
import { finishWithoutTicket, serveWithoutTicket, stopWithoutTicket } from './decide/without-ticket.ts'
import { type Decision, happens, type Rule } from './decision.ts'
import type { Fact } from './facts.ts'
import type { Asker, Instant } from './words.ts'

const rules: { readonly [V in Verb]: Rule<V> } = {
  takeTicket,
  openCounter,
  closeCounter,
  closeWithTicket,
  callNext,
  callMissed,
  callChosen,
  callParked,
  returnMissed,
  cancelTicket,
  changeTicket,
  transfer,
  park,
  takeBack,
  letPass,
  leave,
  pause,
  endPause,
  callRoll,
  markUntorn,
  setRoll,
  rollIsAt,
  recall,
  startServing,
  markMissed,
  finish,
  logCases,
  serveWithoutTicket,
  finishWithoutTicket,
  stopWithoutTicket,
  bookAppointments,
  cancelAppointment,
  checkIn,
  correctCases,
  correctPast,
  logPast,
  changeSettings,
  setNotice,
  endDay,
  reopenDay,
}

/** A day may be booked long before it begins; and one that never began does not begin because its cases are logged late. */
const beginsNothing: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'appointmentBooked',
  'appointmentCancelled',
  'casesLoggedLate',
  'casesCorrected',
])

/** The first thing that happens in a day is that it begins, with the settings it will run by. */
export function decide(day: Day, command: Command, now: Instant, by: Asker): Decision {
  // The record pairs each verb with its own rule, and the command's type is its verb.
  const rule = rules[command.type] as (day: Day, command: Command, now: Instant, by: Asker) => Decision
  const decision = rule(day, command, now, by)
  if (!decision.ok || day.phase !== 'new' || decision.facts.every(({ type }) => beginsNothing.has(type)))
    return decision
  const began: Fact = { type: 'dayBegan', date: day.date, settings: day.settings }
  return happens([began, ...rollsAtDawn(day), ...decision.facts], decision.reply)
}
