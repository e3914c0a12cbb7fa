// What the door lets through: exactly the commands, nothing near them.
import { describe, expect, test } from 'vitest'
import { type Command, commands, readCommand, type Verb } from './commands.ts'

const good: { readonly [V in Verb]: Extract<Command, { type: V }> } = {
  takeTicket: { type: 'takeTicket', service: 'certificates', language: 'el' },
  openCounter: { type: 'openCounter', counter: '3', takeOver: false },
  closeCounter: { type: 'closeCounter', counter: '3' },
  callNext: { type: 'callNext', counter: '12' },
  callMissed: { type: 'callMissed', counter: '3', ticket: 'Α 1000' },
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
  correctCases: { type: 'correctCases', entry: 1, rows: [], reason: 'λάθος πλήκτρο' },
  endDay: { type: 'endDay' },
  reopenDay: { type: 'reopenDay' },
}
const all = Object.values(good)
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
      for (const wrong of [null, undefined, Number.NaN, -1, 1.5, '', {}, [null], () => 'el', Symbol('el'), 10n])
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

  test('a way or a language that nobody has', () => {
    for (const way of ['ticket', 'fax', 'PHONE']) expect(readCommand({ ...good.logCases, way })).toBeNull()
    expect(readCommand({ ...good.takeTicket, language: 'fr' })).toBeNull()
  })
})

test('who may ask what: a kiosk only takes tickets, the calendar only ends days, a clerk never does', () => {
  const mayAsk = (role: string) => Object.keys(good).filter((verb) => rolesOf(verb).includes(role))
  const rolesOf = (verb: string): readonly string[] => commands[verb as Verb].may // the keys of `good` are the verbs
  expect(mayAsk('kiosk')).toEqual(['takeTicket'])
  expect(mayAsk('calendar')).toEqual(['endDay'])
  expect(mayAsk('clerk')).toEqual(Object.keys(good).filter((verb) => verb !== 'endDay' && verb !== 'reopenDay'))
  expect(mayAsk('supervisor')).toEqual(Object.keys(good))
})
