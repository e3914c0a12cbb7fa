// What was done to a year since its table was signed: corrections and late cases of its days, and files that came or went.
import type { CaseRow } from '#shared/queue/words.ts'
import { channelChanges, type SignedFigures, type YearChange } from '#shared/reports/signing.ts'
import type { Db } from '../../database/open.ts'

/** The newest first. */
export function changesSince(db: Db, year: number, signed: SignedFigures): YearChange[] {
  const all = [...correctionsSince(db, year, signed), ...filesSince(db, year, signed)]
  return all.sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
}

type Corrected = {
  readonly office: string
  readonly date: string
  readonly seq: number
  readonly kind: 'corrected' | 'late'
  readonly kep: string
  readonly at: number
  readonly person: string | null
  readonly reason: string
  readonly before: string
  readonly after: string
}

function correctionsSince(db: Db, year: number, { upTo }: SignedFigures): YearChange[] {
  const rows = db
    .prepare<[string, string], Corrected>(
      `SELECT c.office, c.date, c.seq, c.kind, c.kep, c.at, coalesce(p.name, c.person) AS person, c.reason, c.before, c.after
       FROM corrections AS c LEFT JOIN people AS p ON p.id = c.person
       WHERE c.date >= ? AND c.date < ? ORDER BY c.at, c.seq`,
    )
    .all(`${year}-01-01`, `${year + 1}-01-01`)
  return rows
    .filter(({ office, seq }) => seq > (upTo[office] ?? 0))
    .flatMap(({ kind, kep, at, person, reason, date, before, after }) =>
      channelChanges(rowsIn(before), rowsIn(after)).map((cell) => ({
        ...cell,
        kep,
        kind,
        at,
        person,
        why: reason,
        date,
      })),
    )
}

const rowsIn = (text: string): CaseRow[] => JSON.parse(text) as CaseRow[] // the writer of flat rows wrote it

type File = {
  readonly id: number
  readonly file: string
  readonly sha256: string
  readonly at: number
  readonly person: string | null
}

function filesSince(db: Db, year: number, { files }: SignedFigures): YearChange[] {
  const now = db
    .prepare<[number], File>(
      `SELECT i.id, i.file, i.sha256, i.at, coalesce(p.name, i.person) AS person
       FROM imports AS i LEFT JOIN people AS p ON p.id = i.person WHERE i.year = ? ORDER BY i.id`,
    )
    .all(year)
  const cells = db.prepare<[number], { kep: string | null; channel: string | null; quantity: number }>(
    'SELECT kep, channel, SUM(quantity) AS quantity FROM imported_totals WHERE import = ? GROUP BY kep, channel',
  )
  const came = now
    .filter(({ sha256 }) => !files.some((one) => one.sha256 === sha256))
    .flatMap(({ id, file, at, person }) =>
      cells
        .all(id)
        .filter(({ quantity }) => quantity > 0)
        .map(({ kep, channel, quantity }): YearChange => {
          const of = { kep, channel, from: 0, to: quantity }
          return { ...of, kind: 'imported', at, person, why: file, date: null }
        }),
    )
  const went = files
    .filter(({ sha256 }) => !now.some((one) => one.sha256 === sha256))
    .map(({ file, total }): YearChange => {
      const of = { kep: null, channel: null, from: total, to: 0 }
      return { ...of, kind: 'undone', at: null, person: null, why: file, date: null }
    })
  return [...came, ...went]
}
