// Every version of the configuration on disk, the newest of which holds; and the tables that reports read beside it.
import { type Configuration, configuration } from '#shared/configuration/configuration.ts'
import type { SectionId } from '#shared/configuration/sections.ts'
import type { Db } from '../database/open.ts'
import { DEMO, readFact, SCREENS, writeFact } from '../facts-about-installation.ts'

export type Kind = 'founded' | 'changed' | 'undone' | 'imported'
/** One version; `person` null: nobody who was signed in. */
export type Version = {
  readonly version: number
  readonly at: number
  readonly person: string | null
  readonly kind: Kind
  readonly section: SectionId | null
  readonly office: string | null
  readonly undoes: number | null
}
type Row = Version & { readonly document: string }

const COLUMNS = 'version, at, person, kind, section, office, undoes'

export class Configurations {
  private readonly db: Db
  private remembered: { readonly version: number; readonly whole: Configuration } | null

  constructor(db: Db) {
    this.db = db
    const newest = db
      .prepare<[], Row>(`SELECT ${COLUMNS}, document FROM configurations ORDER BY version DESC LIMIT 1`)
      .get()
    this.remembered = newest === undefined ? null : { version: newest.version, whole: read(newest.document) }
  }

  /** When the installation was told something for the first time; null while it was told nothing. */
  since(): number | null {
    return this.versionOf(1)?.at ?? null
  }

  /** Null in an installation that was never set up. */
  current(): { readonly version: number; readonly whole: Configuration } | null {
    return this.remembered
  }

  /** Undefined when there is no such version. */
  wholeOf(version: number): Configuration | undefined {
    const row = this.db
      .prepare<[number], Pick<Row, 'document'>>('SELECT document FROM configurations WHERE version = ?')
      .get(version)
    return row === undefined ? undefined : read(row.document)
  }

  versionOf(version: number): Version | undefined {
    return this.db.prepare<[number], Version>(`SELECT ${COLUMNS} FROM configurations WHERE version = ?`).get(version)
  }

  /** Newest first. */
  history(limit: number): Version[] {
    return this.db
      .prepare<[number], Version>(`SELECT ${COLUMNS} FROM configurations ORDER BY version DESC LIMIT ?`)
      .all(limit)
  }

  /** The first version of an installation that has none yet. `demo`: nobody counts by it in earnest. `alsoWrite`: as below. */
  found(whole: Configuration, at: number, demo: boolean, alsoWrite: () => void = () => undefined): void {
    this.first(whole, at, () => {
      if (demo) writeFact(this.db, DEMO, 'yes')
      // Whoever tries the demo opens its screens anywhere; in a real office they are for its own devices.
      writeFact(this.db, SCREENS, demo ? 'anyone' : 'enrolled')
      alsoWrite()
    })
  }

  /** What an older version left: what it had said of itself stays as it was. */
  takeOver(whole: Configuration, at: number): void {
    this.first(whole, at, () => undefined)
  }

  private first(whole: Configuration, at: number, alsoWrite: () => void): void {
    if (this.remembered !== null) throw new Error('The installation is set up already.')
    const why = { at, person: null, kind: 'founded', section: null, office: null, undoes: null } as const
    this.write(configuration.parse(whole), why, alsoWrite)
  }

  /**
   * The next version, with the tables beside it; `alsoWrite` runs in the same transaction, and what is written is
   * remembered only after it. @throws when the disk says no; then nothing was written.
   */
  write(
    whole: Configuration,
    why: Omit<Version, 'version'>,
    alsoWrite: (version: number) => void = () => undefined,
  ): number {
    const version = (this.remembered?.version ?? 0) + 1
    const { at, person, kind, section, office, undoes } = why
    this.db.transaction(() => {
      this.db
        .prepare(`INSERT INTO configurations (${COLUMNS}, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
        .run(version, at, person, kind, section, office, undoes, JSON.stringify(whole))
      layOut(this.db, whole)
      alsoWrite(version)
    })()
    this.remembered = { version, whole }
    return version
  }
}

const read = (document: string): Configuration => configuration.parse(JSON.parse(document))

/** KEPs and channels in their order, for reports to join. */
function layOut(db: Db, { keps, channels }: Configuration): void {
  for (const [table, rows] of [
    ['keps', keps],
    ['channels', channels],
  ] as const) {
    db.exec(`DELETE FROM ${table}`)
    const insert = db.prepare(`INSERT INTO ${table} (code, name_el, name_en, display_order) VALUES (?, ?, ?, ?)`)
    for (const [order, { code, name }] of rows.entries()) insert.run(code, name.el, name.en, order)
  }
}

export const isDemo = (db: Db): boolean => readFact(db, DEMO) === 'yes'
