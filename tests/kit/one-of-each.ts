// A command of each verb, well-formed: whether it can be done is another matter.
import type { Command, commands } from '#shared/queue/commands.ts'
import { demoOffice } from './office.ts'

const row = { channel: 'EKEP', procedure: null, quantity: 1 }
export const oneOfEach: Record<keyof typeof commands, Command> = {
  takeTicket: { type: 'takeTicket', service: 'a', language: 'el', priority: null },
  openCounter: { type: 'openCounter', counter: '3', takeOver: false },
  closeCounter: { type: 'closeCounter', counter: '3' },
  callNext: { type: 'callNext', counter: '3' },
  callMissed: { type: 'callMissed', counter: '3', ticket: 'Α 001' },
  callChosen: { type: 'callChosen', counter: '3', ticket: 'Α 001', reason: 'φεύγει το λεωφορείο' },
  callParked: { type: 'callParked', counter: '3', ticket: 'Α 001' },
  returnMissed: { type: 'returnMissed', counter: '3', ticket: 'Α 001' },
  cancelTicket: { type: 'cancelTicket', counter: '3', ticket: 'Α 001' },
  changeTicket: { type: 'changeTicket', counter: '3', ticket: 'Α 001', service: 'b', priority: null },
  transfer: { type: 'transfer', counter: '3', service: 'b', only: null, order: 'kept', rows: [] },
  park: { type: 'park', counter: '3', minutes: null, note: null },
  takeBack: { type: 'takeBack', counter: '3' },
  letPass: { type: 'letPass', ticket: 'Α 001', people: 2 },
  leave: { type: 'leave', ticket: 'Α 001' },
  pause: { type: 'pause', counter: '3', reason: 'break' },
  endPause: { type: 'endPause', counter: '3' },
  recall: { type: 'recall', counter: '3' },
  startServing: { type: 'startServing', counter: '3' },
  markMissed: { type: 'markMissed', counter: '3' },
  finish: { type: 'finish', counter: '3', rows: [] },
  logCases: { type: 'logCases', counter: '3', way: 'phone', rows: [row] },
  closeWithTicket: { type: 'closeWithTicket', counter: '3', becomes: 'waiting', rows: [] },
  serveWithoutTicket: { type: 'serveWithoutTicket', counter: '3', way: 'phone' },
  finishWithoutTicket: {
    type: 'finishWithoutTicket',
    counter: '3',
    way: 'counter',
    rows: [{ channel: 'EKEP', procedure: null, quantity: 1 }],
  },
  stopWithoutTicket: { type: 'stopWithoutTicket', counter: '3' },
  bookAppointments: {
    type: 'bookAppointments',
    date: '2026-11-23',
    list: [{ time: '10:20', service: 'a', reference: 'Κ-4471' }],
  },
  cancelAppointment: { type: 'cancelAppointment', date: '2026-11-23', appointment: 1 },
  checkIn: { type: 'checkIn', code: '4471', language: 'el' },
  correctCases: { type: 'correctCases', entry: 1, rows: [row], reason: 'λάθος' },
  changeSettings: { type: 'changeSettings', version: 2, settings: demoOffice('kentro') },
  endDay: { type: 'endDay' },
  reopenDay: { type: 'reopenDay' },
}
