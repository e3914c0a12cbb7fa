// Any valid table, written as a CSV or as a workbook and read again, is itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeNumber } from '#shared/greek/numbers.ts'
import { type ReadRegister, readRegister } from '../../server/import/read-register.ts'
import { readTables } from '../../server/import/read-tables.ts'
import { seed } from '../kit/junk.ts'
import { type Written, workbook } from '../kit/workbook.ts'

const KEPS = ['0207', '0325', '0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π']
const CHANNELS = ['EKEP', 'ΘΥΡΙΔΕΣ']
const MONTHS = ['Ιανουάριος', 'ΦΕΒ', '3', '04', 'Μάιος', 'Ιουν.', 'July', 'Αυγούστου', 'sep', '10', 'ΝΟΕΜΒΡΙΟΣ', 'Δεκ']

type Row = {
  readonly year: number
  readonly month: number
  readonly kep: string
  readonly quantities: readonly number[]
}
const row = fc.record({
  year: fc.integer({ min: 2002, max: 2025 }),
  month: fc.integer({ min: 1, max: 12 }),
  kep: fc.constantFrom(...KEPS),
  quantities: fc.tuple(fc.nat(999_999), fc.nat(999_999)),
})
const keyOf = ({ year, month, kep }: Row) => `${year} ${month} ${kep}`
const table = fc.record({
  rows: fc.uniqueArray(row, { selector: keyOf, minLength: 1, maxLength: 40 }),
  columns: fc.shuffledSubarray(['ΚΩΔΙΚΟΣ ΚΕΠ', 'ΕΤΟΣ', 'ΜΗΝΑΣ', ...CHANNELS, 'ΣΥΝΟΛΟ'], { minLength: 6 }),
  delimiter: fc.constantFrom(';', '\t'),
})
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** Each line as a record by its heading; the foot last. */
function records(rows: readonly Row[]): Record<string, string | number>[] {
  const body = rows.map(({ year, month, kep, quantities: [ekep = 0, desks = 0] }) => ({
    'ΚΩΔΙΚΟΣ ΚΕΠ': kep,
    ΕΤΟΣ: year,
    ΜΗΝΑΣ: MONTHS[month - 1] ?? '',
    EKEP: ekep,
    ΘΥΡΙΔΕΣ: desks,
    ΣΥΝΟΛΟ: ekep + desks,
  }))
  const [ekep, desks] = [0, 1].map((column) => sum(rows.map(({ quantities }) => quantities[column] ?? 0)))
  const foot = {
    'ΚΩΔΙΚΟΣ ΚΕΠ': 'ΣΥΝΟΛΟ',
    ΕΤΟΣ: '',
    ΜΗΝΑΣ: '',
    EKEP: ekep ?? 0,
    ΘΥΡΙΔΕΣ: desks ?? 0,
    ΣΥΝΟΛΟ: (ekep ?? 0) + (desks ?? 0),
  }
  return [...body, foot]
}

const flat = (read: ReadRegister) => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.years
    .flatMap(({ year, rows }) =>
      rows.map(({ month, kep, channel, quantity }) => `${year} ${month} ${kep} ${channel} ${quantity}`),
    )
    .sort()
}
const expected = (rows: readonly Row[]) =>
  rows
    .flatMap(({ year, month, kep, quantities }) =>
      CHANNELS.map((channel, at) => `${year} ${month} ${kep} ${channel} ${quantities[at]}`),
    )
    .sort()

async function read(bytes: Uint8Array): Promise<ReadRegister> {
  const tables = await readTables(bytes, null)
  return tables.ok
    ? readRegister(tables.tables, { kind: 'cases', keps: KEPS, channels: CHANNELS, year: null, today: '2026-11-23' })
    : tables
}

test('as a CSV, with the dots of thousands', () =>
  fc.assert(
    fc.asyncProperty(table, async ({ rows, columns, delimiter }) => {
      const said = (value: string | number | undefined, heading: string) =>
        typeof value === 'number' && heading !== 'ΕΤΟΣ' ? wholeNumber(value, 'el') : String(value ?? '')
      const lines = records(rows).map((record) =>
        columns.map((heading) => said(record[heading], heading)).join(delimiter),
      )
      expect(flat(await read(Buffer.from([columns.join(delimiter), ...lines].join('\r\n'))))).toEqual(expected(rows))
    }),
    { seed, numRuns: 60 },
  ))

test('as a workbook, with numbers that are numbers', () =>
  fc.assert(
    fc.asyncProperty(table, async ({ rows, columns }) => {
      const lines = records(rows).map((record) =>
        columns.map((heading): Written => (record[heading] === '' ? null : (record[heading] ?? null))),
      )
      expect(flat(await read(await workbook({ Φύλλο: [[...columns], ...lines] })))).toEqual(expected(rows))
    }),
    { seed, numRuns: 25 },
  ))

test('any bytes at all are a table or a refusal, and never a fault', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe]),
      async (bytes, head) => {
        const done = await read(Uint8Array.from([...head, ...bytes]))
        if (!done.ok) expect(done.problems.length).toBeGreaterThan(0)
      },
    ),
    { seed, numRuns: 200 },
  ))
