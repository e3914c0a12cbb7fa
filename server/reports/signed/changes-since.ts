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
    .flatMap(({ sha256, file }) => wentWith(db, year, sha256, file))
  return [...came, ...went]
}

type Went = { readonly kep: string | null; readonly channel: string | null; readonly quantity: number }
type Act = { readonly at: number; readonly person: string | null; readonly words: string }

/** Every figure of that year that a file took with it, and who took it back or put another one in its place. */
function wentWith(db: Db, year: number, sha256: string, file: string): YearChange[] {
  const act = db
    .prepare<[string], Act>(
      `SELECT h.at, coalesce(p.name, h.person) AS person, h.words
       FROM register_history AS h JOIN registers AS r ON r.id = h.register LEFT JOIN people AS p ON p.id = h.person
       WHERE r.sha256 = ? AND h.act IN ('undone', 'replaced') ORDER BY h.id DESC LIMIT 1`,
    )
    .get(sha256)
  const cells = db
    .prepare<[object], Went>(
      `SELECT kep, channel, SUM(quantity) AS quantity FROM (
         SELECT CASE WHEN t.channel IS NULL THEN NULL ELSE t.kep END AS kep,
           CASE WHEN t.kep IS NULL THEN NULL ELSE t.channel END AS channel, t.quantity
         FROM register_totals AS t WHERE t.year = :year
           AND t.register = (SELECT max(id) FROM registers WHERE sha256 = :sha256 AND kind = 'cases')) AS cells
       GROUP BY kep, channel HAVING SUM(quantity) > 0`,
    )
    .all({ sha256, year })
  const why = act === undefined || act.words === '' ? file : `${file}: ${act.words}`
  const { at = null, person = null } = act ?? {}
  return cells.map(({ quantity, ...of }) => ({
    ...of,
    from: quantity,
    to: 0,
    kind: 'undone',
    at,
    person,
    why,
    date: null,
  }))
}
