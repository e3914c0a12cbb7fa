// Years whose table was signed: written once and never changed; a year whose figures moved since is signed again, as a new version.
import { dateOf } from '#shared/calendar.ts'
import type { Language } from '#shared/queue/words.ts'
import { wholeYear } from '#shared/reports/asked.ts'
import {
  cellChanges,
  type NotSigned,
  type SignedFigures,
  type SignedYear,
  type Signing,
} from '#shared/reports/signing.ts'
import { signingNote } from '#shared/reports/signing-said.ts'
import type { YearTable } from '#shared/reports/year-table.ts'
import type { Db } from './database/open.ts'
import { changesSince } from './reports/signed/changes-since.ts'
import { figuresDigest, figuresOf, signedDigest } from './reports/signed/figures.ts'
import { yearVerified } from './reports/year/year-verified.ts'

/** Whether whoever changes this year's figures has to say that they know. */
export const isSigned = (db: Db, year: number): boolean =>
  db.prepare('SELECT 1 FROM signed_years WHERE year = ?').get(year) !== undefined

type Row = {
  readonly year: number
  readonly version: number
  readonly at: number
  /** people.id, and as they are called. */
  readonly id: string
  readonly person: string
  readonly figures: string
  readonly digest: string
}
export type Stored = Omit<Row, 'figures'> & { readonly figures: SignedFigures }

/** Of one year, or of all (null): the oldest version first. */
export const storedSignings = (db: Db, year: number | null): Stored[] =>
  db
    .prepare<[object], Row>(
      `SELECT s.year, s.version, s.at, s.person AS id, coalesce(p.name, s.person) AS person, s.figures, s.digest
       FROM signed_years AS s LEFT JOIN people AS p ON p.id = s.person
       WHERE :year IS NULL OR s.year = :year ORDER BY s.year, s.version`,
    )
    .all({ year })
    .map((row) => ({ ...row, figures: JSON.parse(row.figures) as SignedFigures })) // only `signYear` writes them

/** The newest first. */
export function signingsOf(db: Db, year: number): Signing[] {
  const stored = storedSignings(db, year)
  const signings = stored.map(({ figures, version, at, person, digest }, index): Signing => {
    const before = stored[index - 1]
    const cells = before === undefined ? [] : cellChanges(before.figures, figures)
    return { year, version, at, person, total: figures.total, digest, cells }
  })
  return signings.reverse()
}

/** For the document of a year's whole table: since when it is signed, and what changed since. Null: of a part, or not signed. */
export function signedSaid(
  db: Db,
  { year, keps, by }: Pick<YearTable, 'year' | 'keps' | 'by'>,
  office: string | null,
  language: Language,
): string | null {
  const isWhole = keps === null && office === null && by === 'kep'
  const [newest] = year === null || !isWhole ? [] : signingsOf(db, year)
  const figures = newest && storedSignings(db, newest.year).at(-1)?.figures
  return newest === undefined || figures === undefined
    ? null
    : signingNote(newest, changesSince(db, newest.year, figures).length, language)
}

export function signedYear(db: Db, year: number, now: number): SignedYear {
  const newest = storedSignings(db, year).at(-1)
  const figures = figuresOf(db, year)
  return {
    year,
    signings: signingsOf(db, year),
    table: newest?.figures ?? null,
    cells: newest === undefined ? [] : cellChanges(newest.figures, figures),
    changes: newest === undefined ? [] : changesSince(db, year, newest.figures),
    whyNot: whyNotSigned(year, figures, newest, now) ?? (isVerified(db, year, now) ? null : 'differences'),
    total: figures.total,
    figures: figuresDigest(figures),
  }
}

/** The table against the cases and files that it is made of: quick, and no look at the journal. */
const isVerified = (db: Db, year: number, now: number): boolean =>
  yearVerified({ db, whole: null, today: dateOf(now), now }, { ...wholeYear(year), office: null, keps: null, more: {} })
    .count === 0

function whyNotSigned(year: number, figures: SignedFigures, newest: Stored | undefined, now: number): NotSigned | null {
  if (year >= Number(dateOf(now).slice(0, 4))) return 'year-not-over'
  if (figures.total === 0 && newest === undefined) return 'nothing-to-sign'
  return newest !== undefined && figuresDigest(newest.figures) === figuresDigest(figures) ? 'nothing-changed' : null
}

export type ToSign = {
  readonly year: number
  /** The version that whoever signs makes: one after the newest that they saw. */
  readonly version: number
  /** Of the figures that they saw. */
  readonly figures: string
  /** people.id */
  readonly person: string
  readonly now: number
}
/** `signed-already`: somebody was quicker. `figures-changed`: what was seen is not what is there now. */
export type SignRefusal = NotSigned | 'signed-already' | 'figures-changed'

/** Whether it can be signed now, before the year is counted again; null: it can. */
export const whyNotYet = (db: Db, year: number, now: number): NotSigned | null =>
  whyNotSigned(year, figuresOf(db, year), storedSignings(db, year).at(-1), now)

/** Of a year that was counted again just now, with these figures. Whole or not at all. Pressed twice by the same person it happens once. @throws when the disk says no. */
export function signYear(db: Db, { year, version, figures: seen, person, now }: ToSign): SignRefusal | null {
  return db
    .transaction((): SignRefusal | null => {
      const stored = storedSignings(db, year)
      const newest = stored.at(-1)
      const same = stored[version - 1]
      if (same !== undefined) return isTheSame(same, seen, person) ? null : 'signed-already'
      if (version !== stored.length + 1) return 'figures-changed'
      const figures = figuresOf(db, year)
      const refusal = whyNotSigned(year, figures, newest, now)
      if (refusal !== null) return refusal
      if (figuresDigest(figures) !== seen) return 'figures-changed'
      const digest = signedDigest({ year, version, at: now, person, figures, before: newest?.digest ?? null })
      db.prepare('INSERT INTO signed_years (year, version, at, person, figures, digest) VALUES (?, ?, ?, ?, ?, ?)').run(
        year,
        version,
        now,
        person,
        JSON.stringify(figures),
        digest,
      )
      return null
    })
    .immediate()
}

const isTheSame = (stored: Stored, seen: string, person: string): boolean =>
  stored.id === person && figuresDigest(stored.figures) === seen
