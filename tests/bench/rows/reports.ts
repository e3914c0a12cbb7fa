// The directorate's table over a past of ten years: our whole answer, through the thread, against engines that only add the cases up.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import Database from 'better-sqlite3'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { type Db, databaseFile } from '../../../server/database/open.ts'
import type { Asking } from '../../../server/reports/question.ts'
import { Reports } from '../../../server/reports/thread/reports.ts'
import { duckOf } from '../duck.ts'
import { compare, type Line, type Row } from '../figures.ts'
import { type Past, pastOf } from '../past.ts'
import type { Run } from '../run.ts'

const NOW = Date.parse('2026-01-15T10:00:00+02:00')
const ASKING: Asking = { now: NOW, today: '2026-01-15', person: 'supervisor', role: 'supervisor', scope: EVERYWHERE }

/** Adds the cases of a span up by KEP and channel and gives all of them together. */
type Rival = { readonly name: string; readonly cases: (span: Span) => number | Promise<number> }

export async function reportsRow(run: Run): Promise<Row> {
  const past = await pastOf(run)
  const db = new Database(databaseFile(past.folder), { readonly: true })
  run.atEnd(() => db.close())
  const reports = new Reports(databaseFile(past.folder))
  run.atEnd(() => reports.close())
  const { rivals, missing } = await rivalsOf(run, db)
  const lines: Line[] = []
  let wrong = 0
  for (const [name, span] of Object.entries(spansOf(past))) {
    const asked: Asked = { ...span, office: null, keps: null, more: {} }
    const counted = db
      .prepare<Span, number>('SELECT sum(quantity) FROM cases WHERE date BETWEEN @from AND @to')
      .pluck()
      .get(span)
    const ours = async () => {
      const answered = await reports.answer('year-table', asked, ASKING)
      if (!answered.ok) throw new Error(`the table was not answered: ${answered.problem}`)
      const { sum } = JSON.parse(new TextDecoder().decode(answered.bytes)) as { sum: { total: number } } // the table's shape
      if (sum.total !== counted) wrong += 1
    }
    for (const rival of rivals) {
      const theirs = async () => {
        if ((await rival.cases(span)) !== counted) wrong += 1
      }
      lines.push(compare(`${name}: ${rival.name}`, 'ms', await run.interleave(timed(theirs), timed(ours))))
    }
  }
  const rows = db.prepare<[], number>('SELECT count(*) FROM cases').pluck().get() ?? 0
  return {
    title: 'The yearly table, with its comparison and its months',
    better: 'less',
    baseline: 'the sum by KEP and channel alone, in this process: what each line names',
    lines,
    notes: [
      `${past.years} years, ${rows.toLocaleString('en-GB')} rows of cases (seed 1${past.took === null ? ', made earlier' : `, made in ${Math.round(past.took / 1000)} s`}). Ours: asked of the thread, answered as JSON.`,
      ...missing,
    ],
    mustBeZero: { 'wrong sums': wrong },
  }
}

function spansOf({ from, to, years }: Past): Record<string, Span> {
  const last = to.slice(0, 4)
  return { 'one year': { from: `${last}-01-01`, to }, ...(years > 1 && { [`${years} years`]: { from, to } }) }
}

const timed = (work: () => Promise<void>) => async (): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function rivalsOf(run: Run, db: Db): Promise<{ rivals: Rival[]; missing: string[] }> {
  const folder = run.folder()
  const scratch = new Database(join(folder, 'rivals.db'))
  run.atEnd(() => scratch.close())
  scratch.pragma('journal_mode = OFF')
  scratch.pragma('synchronous = OFF')
  scratch.exec(`ATTACH '${db.name}' AS past;
    CREATE TABLE cases AS SELECT kep, channel, date, quantity FROM past.cases ORDER BY date;
    CREATE TABLE indexed AS SELECT * FROM cases;
    CREATE INDEX covering ON indexed (kep, channel, date, quantity)`)
  const by = (table: string, from: string, to: string) =>
    `SELECT kep, channel, sum(quantity) AS n FROM ${table} WHERE date BETWEEN ${from} AND ${to} GROUP BY kep, channel`
  const inSqlite = (table: string) => {
    const sum = scratch.prepare<Span, number>(`SELECT sum(n) FROM (${by(table, '@from', '@to')})`).pluck()
    return (span: Span) => sum.get(span) ?? 0
  }
  const rivals: Rival[] = [
    { name: 'SQLite, a scan', cases: inSqlite('cases') },
    { name: 'SQLite, covering index', cases: inSqlite('indexed') },
  ]
  const csv = join(folder, 'cases.csv')
  await writeCsv(db, csv)
  const duck = await duckOf(csv)
  if (duck === null) {
    const missing = 'DuckDB is not here (`npm install --no-save @duckdb/node-api`): its lines are missing, not passed.'
    return { rivals, missing: [missing] }
  }
  run.atEnd(() => duck.close())
  rivals.push({ name: 'DuckDB', cases: ({ from, to }) => duck.sum(by('cases', `'${from}'`, `'${to}'`)) })
  return { rivals, missing: [] }
}

async function writeCsv(db: Db, file: string): Promise<void> {
  const out = createWriteStream(file)
  const rows = db.prepare<[], [string, string, string, number]>('SELECT kep, channel, date, quantity FROM cases').raw()
  let text = 'kep,channel,date,quantity\n'
  for (const row of rows.iterate()) {
    text += `${row.join(',')}\n`
    if (text.length < 1 << 20) continue
    out.write(text)
    text = ''
  }
  out.end(text)
  await finished(out)
}
