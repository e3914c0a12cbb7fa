// What the reports cost a clerk who counts: an entry of cases in the journal alone, and with its rows and the daily totals beside it.
import { join } from 'node:path'
import type { Fact } from '#shared/queue/facts.ts'
import { type Db, openDatabase } from '../../../server/database/open.ts'
import { flatRows } from '../../../server/flat-rows.ts'
import type { JournalRow } from '../../../server/journal-row.ts'
import { compare, type Row } from '../figures.ts'
import type { Run } from '../run.ts'

const AT = Date.parse('2026-11-23T10:00:00+02:00')
const DAYS = 250

export async function countersCostRow(run: Run): Promise<Row> {
  const entries = run.quick ? 150 : 600
  const both = ['journal', 'all'].map((name) => {
    const db = openDatabase(join(run.folder(), name))
    run.atEnd(() => db.close())
    return db
  })
  const [bare, whole] = both
  if (bare === undefined || whole === undefined) throw new Error('there are two of them')
  const alone = writerOf(bare, false)
  const withRows = writerOf(whole, true)
  const sides = await run.interleave(
    () => alone(entries),
    () => withRows(entries),
  )
  const counted = Number(whole.prepare('SELECT sum(quantity) FROM daily_totals').pluck().get())
  const logged = Number(whole.prepare('SELECT count(*) FROM journal').pluck().get())
  return {
    title: 'Keeping the counters while cases are logged',
    better: 'more',
    baseline: 'the same entries in the same journal, durable, with no rows for reports',
    lines: [compare('entries of cases, one a commit', '/s', sides)],
    notes: ['An entry is one fact; ours writes its row of `cases` and adds to `daily_totals` in the same transaction.'],
    mustBeZero: { 'cases not counted': logged - counted },
  }
}

/** Entries a second, each one durable. */
function writerOf(db: Db, withRows: boolean): (entries: number) => number {
  const insert = db.prepare(
    `INSERT INTO journal (office, seq, date, at, role, person, command, type, fact)
     VALUES (@office, @seq, @date, @at, @role, @person, @command, 'casesLogged', @fact)`,
  )
  const flat = flatRows(db)
  let seq = 0
  const write = db.transaction((row: JournalRow) => {
    insert.run({ ...row, fact: JSON.stringify(row.fact) })
    if (withRows) flat.write(row)
  })
  return (entries) => {
    const began = performance.now()
    for (let n = 0; n < entries; n++) write(rowOf(++seq))
    return (entries * 1000) / (performance.now() - began)
  }
}

/** As the seven KEPs come one after the other, on one day after another. */
function rowOf(seq: number): JournalRow {
  const day = String(1 + (Math.floor(seq / 50) % 28)).padStart(2, '0')
  const month = String(1 + (Math.floor((seq * 12) / (50 * DAYS)) % 12)).padStart(2, '0')
  const rows = [{ channel: seq % 7 === 0 ? 'ΘΥΡΙΔΕΣ' : 'EKEP', procedure: 'signature', quantity: 1 }]
  const counted = { entry: seq, ticket: null, counter: '1', kep: `020${seq % 7}`, way: 'counter' } as const
  const fact: Fact = { type: 'casesLogged', ...counted, rows }
  const by = { role: 'clerk', person: 'maria' } as const
  return { office: 'kentro', seq, date: `2025-${month}-${day}`, at: AT + seq, ...by, command: `entry ${seq}`, fact }
}
