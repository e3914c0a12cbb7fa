// A year's figures as the table shows them, cell by cell: what is signed, and what a signed table is held against later.
import { createHash } from 'node:crypto'
import type { SignedFigures, SignedFile, SignedTable } from '#shared/reports/signing.ts'
import type { Db } from '../../database/open.ts'

export function figuresOf(db: Db, year: number): SignedFigures {
  return { ...tableOf(db, year), files: filesOf(db, year), upTo: journalEnds(db) }
}

function tableOf(db: Db, year: number): SignedTable {
  const channels = db.prepare<[], string>('SELECT code FROM channels ORDER BY display_order').pluck().all()
  const keps = db.prepare<[], string>('SELECT code FROM keps ORDER BY display_order').pluck().all()
  const cells = db
    .prepare<[object], { kep: string | null; channel: string | null; quantity: number }>(
      `SELECT kep, channel, SUM(quantity) AS quantity FROM (
         SELECT kep, channel, quantity FROM daily_totals WHERE date >= :from AND date < :until
         UNION ALL SELECT kep, channel, quantity FROM imported_totals WHERE year = :year) AS counted
       GROUP BY kep, channel`,
    )
    .all({ from: `${year}-01-01`, until: `${year + 1}-01-01`, year })
  const quantity = (kep: string | null, channel: string | null) =>
    cells.find((cell) => cell.kep === kep && cell.channel === channel)?.quantity ?? 0
  return {
    channels,
    rows: keps.map((kep) => ({ kep, quantities: channels.map((channel) => quantity(kep, channel)) })),
    undivided: quantity(null, null),
    total: cells.reduce((sum, cell) => sum + cell.quantity, 0),
  }
}

/** In an order of their own, so that the same files are the same text. */
const filesOf = (db: Db, year: number): SignedFile[] =>
  db
    .prepare<[number], SignedFile>('SELECT file, sha256, total FROM imports WHERE year = ? ORDER BY sha256, file')
    .all(year)

function journalEnds(db: Db): Record<string, number> {
  const ends = db
    .prepare<[], { office: string; seq: number }>(
      `WITH RECURSIVE found(office) AS (
         SELECT MIN(office) FROM journal
         UNION ALL SELECT (SELECT MIN(office) FROM journal WHERE office > found.office) FROM found
           WHERE found.office IS NOT NULL)
       SELECT office, (SELECT MAX(seq) FROM journal WHERE journal.office = found.office) AS seq
       FROM found WHERE office IS NOT NULL`,
    )
    .all()
  return Object.fromEntries(ends.map(({ office, seq }) => [office, seq]))
}

/** What two people see alike: the table and its files, wherever the journal stands. */
export const figuresDigest = ({ upTo: _, ...seen }: SignedFigures): string => sha256(seen)

export type ToDigest = {
  readonly year: number
  readonly version: number
  readonly at: number
  /** people.id */
  readonly person: string
  readonly figures: SignedFigures
  /** Of the version before; null: there is none. */
  readonly before: string | null
}
/** What must never change of a signed table, as one line. */
export const signedDigest = ({ year, version, at, person, figures, before }: ToDigest): string =>
  sha256([year, version, at, person, figures, before])

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
