// What the door lets through: exactly the commands, nothing near them.
import { describe, expect, test } from 'vitest'
import { type Command, commands, readCommand, type Verb } from './commands.ts'
import { larissa } from './testing/office.ts'

const good: { readonly [V in Verb]: Extract<Command, { type: V }> } = {
  takeTicket: { type: 'takeTicket', service: 'certificates', language: 'el', priority: 'disability' },
  openCounter: { type: 'openCounter', counter: '3', takeOver: false },
  closeCounter: { type: 'closeCounter', counter: '3' },
  callNext: { type: 'callNext', counter: '12' },
  callMissed: { type: 'callMissed', counter: '3', ticket: 'Α 1000' },
  callParked: { type: 'callParked', counter: '3', ticket: 'Α 001' },
  callChosen: { type: 'callChosen', counter: '3', ticket: 'Α 001', reason: 'έχει λεωφορείο' },
  returnMissed: { type: 'returnMissed', counter: '3', ticket: 'Α 001' },
  cancelTicket: { type: 'cancelTicket', counter: '3', ticket: 'Α 001' },
  changeTicket: { type: 'changeTicket', counter: '3', ticket: 'Α 001', service: 'signatures', priority: 'disability' },
  transfer: { type: 'transfer', counter: '3', service: 'transport', only: '12', order: 'first', rows: [] },
  park: { type: 'park', counter: '3', minutes: 10, note: 'λείπει ένα χαρτί' },
  takeBack: { type: 'takeBack', counter: '3' },
  letPass: { type: 'letPass', ticket: 'Α 001', people: 2 },
  leave: { type: 'leave', ticket: 'Α 001' },
  pause: { type: 'pause', counter: '3', reason: 'break' },
  endPause: { type: 'endPause', counter: '3' },
  callRoll: { type: 'callRoll', counter: '3', service: 'signatures' },
  markUntorn: { type: 'markUntorn', counter: '3' },
  setRoll: { type: 'setRoll', service: 'signatures', number: 58 },
  rollIsAt: { type: 'rollIsAt', service: 'signatures', number: 60 },
  recall: { type: 'recall', counter: '3' },
  startServing: { type: 'startServing', counter: '3' },
  markMissed: { type: 'markMissed', counter: '3' },
  finish: { type: 'finish', counter: '3', rows: [] },
  logCases: {
    type: 'logCases',
    counter: '3',
    way: 'phone',
    rows: [{ channel: 'ΘΥΡΙΔΕΣ', procedure: 'signature', quantity: 999 }],
  },
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
    list: [{ time: '10:20', service: 'signatures', reference: 'Κ-4471' }],
  },
  cancelAppointment: { type: 'cancelAppointment', date: '2026-11-23', appointment: 1 },
  checkIn: { type: 'checkIn', code: '4471', language: 'el' },
  correctCases: { type: 'correctCases', entry: 1, rows: [], reason: 'λάθος πλήκτρο' },
  correctPast: {
    type: 'correctPast',
    date: '2026-11-20',
    entry: 1,
    rows: [],
    reason: 'λάθος πλήκτρο',
    knowsSigned: false,
  },
  logPast: {
    type: 'logPast',
    date: '2026-11-20',
    counter: '3',
    way: 'post',
    rows: [{ channel: 'EKEP', procedure: null, quantity: 2 }],
    reason: 'ξεχάστηκαν',
    knowsSigned: true,
  },
  changeSettings: { type: 'changeSettings', version: 2, settings: larissa },
  setNotice: {
    type: 'setNotice',
    text: { el: 'Σήμερα κλείνουμε στις 13:00', en: 'We close at 13:00' },
    until: '13:00',
  },
  endDay: { type: 'endDay' },
  reopenDay: { type: 'reopenDay' },
}
const all = Object.values(good)
const nullable = new Set(['priority', 'only', 'minutes', 'note', 'reference', 'text', 'until'])
const row = { channel: 'EKEP', procedure: null, quantity: 1 }
const logged = (rows: unknown) => ({ ...good.logCases, rows })
const parsed = (json: string): unknown => JSON.parse(json)

describe('readCommand', () => {
  test.each(all)('reads $type as it came over the line', (command) => {
    expect(readCommand(parsed(JSON.stringify(command)))).toEqual(command)
  })

  test.each(all)('refuses $type with a field too many', (command) => {
    expect(readCommand({ ...command, by: { role: 'supervisor', person: 'nikos' } })).toBeNull()
  })

  test.each(all)('refuses $type with any field missing or of a wrong type', (command) => {
    for (const field of Object.keys(command)) {
      const { [field]: _, ...without } = command as Record<string, unknown> // to take a field away by its name
      expect(readCommand(without), `without ${field}`).toBeNull()
      // Some fields may be null, and say so: no priority, no reminder, no note, no one counter.
      const wrongs = nullable.has(field) ? [] : [null]
      for (const wrong of [...wrongs, undefined, Number.NaN, -1, 1.5, '', {}, [null], () => 'el', Symbol('el'), 10n])
        expect(readCommand({ ...without, [field]: wrong }), `${field}: ${String(wrong)}`).toBeNull()
    }
  })

  test.each([null, undefined, true, 7, Number.NaN, 'callNext', [], ['callNext'], {}, () => good.endDay])(
    'what is no command at all: %s',
    (value) => expect(readCommand(value)).toBeNull(),
  )

  test.each(['callnext', 'callNext ', 'dayBegan', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'α'])(
    'the unknown verb %s',
    (type) => expect(readCommand({ type, counter: '3' })).toBeNull(),
  )

  test('prototype tricks', () => {
    const inherited = Object.create({ counter: '3' }, { type: { value: 'callNext', enumerable: true } })
    expect(readCommand(inherited)).toBeNull()
    expect(readCommand(parsed('{"__proto__": {"type": "endDay"}}'))).toBeNull()
    expect(readCommand(parsed('{"type": "callNext", "__proto__": {"counter": "3"}}'))).toBeNull()
    expect(readCommand(parsed('{"type": "callNext", "counter": "3", "__proto__": {"a": 1}}'))).toBeNull()
    expect(readCommand(parsed('{"type": "callNext", "counter": "3", "constructor": {"prototype": {}}}'))).toBeNull()
    expect(readCommand(parsed('{"type": ["callNext"], "counter": "3"}'))).toBeNull()
    expect(Object.prototype).not.toHaveProperty('a')
  })

  test('huge strings and lists', () => {
    const huge = 'Α'.repeat(1_000_000)
    expect(readCommand({ type: huge })).toBeNull()
    expect(readCommand({ type: 'callNext', counter: huge })).toBeNull()
    expect(readCommand({ type: 'callMissed', counter: '3', ticket: huge })).toBeNull()
    expect(readCommand({ ...good.takeTicket, service: 'a'.repeat(1_000_000) })).toBeNull()
    expect(readCommand({ ...good.correctCases, reason: huge })).toBeNull()
    expect(readCommand(logged(Array.from({ length: 31 }, () => row)))).toBeNull()
    expect(readCommand(logged(Array.from({ length: 30 }, () => row)))).not.toBeNull()
  })

  test.each([0, -1, -0.5, 1.5, 1000, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '4', null, true, 4n, [4]])(
    'the quantity %s',
    (quantity) => expect(readCommand(logged([{ ...row, quantity }]))).toBeNull(),
  )

  test('rows that are no rows', () => {
    for (const rows of [[], [null], ['EKEP'], {}, { length: 1, 0: row }, [{ ...row, kep: '0207' }], [[row]]])
      expect(readCommand(logged(rows))).toBeNull()
    expect(readCommand({ ...good.finish, rows: [{ ...row, procedure: 'Γνήσιο' }] })).toBeNull()
  })

  test('a correction wants a reason in words, and an entry that can be', () => {
    for (const reason of ['', '  ', ' ab ']) expect(readCommand({ ...good.correctCases, reason })).toBeNull()
    for (const entry of [0, -1, 1.5, Number.NaN, '1', 2 ** 53])
      expect(readCommand({ ...good.correctCases, entry })).toBeNull()
    expect(readCommand({ ...good.correctCases, reason: '  λάθος  ' })).toMatchObject({ reason: 'λάθος' })
  })

  test('what may be null is read as null', () => {
    const { takeTicket, transfer, changeTicket, park, setNotice } = good
    for (const command of [
      { ...takeTicket, priority: null },
      { ...changeTicket, priority: null },
      { ...transfer, only: null },
      { ...park, minutes: null, note: null },
      { ...setNotice, text: null, until: null },
    ])
      expect(readCommand(command)).toEqual(command)
  })

  test('an order, a reminder or a reason that says nothing', () => {
    for (const order of ['second', 'FIRST', null]) expect(readCommand({ ...good.transfer, order })).toBeNull()
    for (const minutes of [0, -5, 481, 1.5]) expect(readCommand({ ...good.park, minutes })).toBeNull()
    for (const note of ['', '   ', 'α'.repeat(81)]) expect(readCommand({ ...good.park, note })).toBeNull()
    for (const reason of ['', ' ab ', 'α'.repeat(301)]) expect(readCommand({ ...good.callChosen, reason })).toBeNull()
  })

  test('a notice that says nothing, too much, or in one language; and no time of day', () => {
    const { setNotice } = good
    const text = { el: 'Σήμερα κλείνουμε νωρίς', en: 'We close early today' }
    for (const wrong of [{ ...text, el: '  ' }, { ...text, en: '' }, { el: text.el }, { ...text, en: 'a'.repeat(201) }])
      expect(readCommand({ ...setNotice, text: wrong })).toBeNull()
    for (const until of ['24:00', '9:30', '13.00', '1300', '13:60', '13:00:00', 780])
      expect(readCommand({ ...setNotice, until })).toBeNull()
  })

  test('a way or a language that nobody has', () => {
    for (const way of ['ticket', 'fax', 'PHONE']) expect(readCommand({ ...good.logCases, way })).toBeNull()
    expect(readCommand({ ...good.takeTicket, language: 'fr' })).toBeNull()
  })
})

test('who may ask what: a kiosk only takes tickets and checks in, the calendar only ends days, a clerk never does', () => {
  const mayAsk = (role: string) => Object.keys(good).filter((verb) => rolesOf(verb).includes(role))
  const rolesOf = (verb: string): readonly string[] => commands[verb as Verb].may // the keys of `good` are the verbs
  // Nobody asks for other settings over the line: the house does, once it has kept them. What a holder asks is theirs alone.
  const asked = Object.keys(good).filter((verb) => !['changeSettings', 'letPass', 'leave'].includes(verb))
  expect(mayAsk('kiosk')).toEqual(['takeTicket', 'checkIn'])
  expect(mayAsk('phone')).toEqual(['takeTicket', 'letPass', 'leave'])
  expect(mayAsk('calendar')).toEqual(['endDay'])
  const ofOverseers = ['correctPast', 'logPast', 'setNotice', 'endDay', 'reopenDay']
  expect(mayAsk('clerk')).toEqual(asked.filter((verb) => !ofOverseers.includes(verb)))
  for (const role of ['supervisor', 'administrator']) expect(mayAsk(role), role).toEqual(asked)
  expect(mayAsk('head')).toEqual([...mayAsk('clerk'), 'correctPast', 'logPast', 'setNotice'])
  expect(mayAsk('auditor')).toEqual([])
})
