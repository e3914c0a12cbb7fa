// What people say for the annual report, on disk: entered, ended, taken back; each with who and when, and nothing deleted.
import type { FigureKind } from '#shared/reports/figures.ts'
import type { Db } from '../database/open.ts'

type Table = { readonly table: string; readonly columns: readonly string[]; readonly end: string | null }
export const tables: Readonly<Record<FigureKind, Table>> = {
  headcount: { table: 'headcounts', columns: ['kep', 'date', 'staff', 'note'], end: null },
  training: {
    table: 'trainings',
    columns: ['kep', 'date', 'subject', 'giver', 'trained', 'staff', 'note'],
    end: null,
  },
  equipment: { table: 'equipment', columns: ['kep', 'kind', 'quantity', 'date', 'removed', 'note'], end: 'removed' },
  outage: {
    table: 'outages',
    columns: ['what', 'kind', 'kep', 'office', 'device', 'began_at', 'ended_at', 'words', 'noticed'],
    end: 'ended_at',
  },
  'paper-message': { table: 'paper_messages', columns: ['kep', 'date', 'kind', 'note'], end: null },
  'no-complaints': { table: 'no_complaints', columns: ['kep', 'date', 'until', 'note'], end: null },
}

export type Values = Readonly<Record<string, string | number | null>>
/** A row as it stands; whoever asks knows which columns its kind has. */
export type StoredFigure = Readonly<Record<string, string | number | null>> & { readonly id: number }
/** Who does it, and when; null: the server itself. */
export type Deed = { readonly by: string | null; readonly at: number }

export class Figures {
  private readonly db: Db

  constructor(db: Db) {
    this.db = db
  }

  /** Undefined: there is none. */
  find(kind: FigureKind, id: number): StoredFigure | undefined {
    return this.db.prepare<[number], StoredFigure>(`SELECT * FROM ${tables[kind].table} WHERE id = ?`).get(id)
  }

  /** `values` has every column of its kind. Gives back the row's id. */
  enter(kind: FigureKind, values: Values, deed: Deed): number {
    const { table, columns } = tables[kind]
    return this.db.transaction(() => {
      const places = columns.map((column) => `:${column}`).join(', ')
      const { lastInsertRowid } = this.db
        .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`)
        .run(values)
      this.note(kind, Number(lastInsertRowid), 'entered', '', deed)
      return Number(lastInsertRowid)
    })()
  }

  /** An outage is over, or equipment was taken away. `end`: an instant, or a date. */
  end(kind: 'outage' | 'equipment', id: number, end: number | string, deed: Deed): void {
    const { table, end: column } = tables[kind]
    this.db.transaction(() => {
      this.db.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(end, id)
      this.note(kind, id, 'ended', '', deed)
    })()
  }

  takeBack(kind: FigureKind, id: number, why: string, deed: Deed): void {
    this.db.transaction(() => {
      this.db.prepare(`UPDATE ${tables[kind].table} SET taken_back_at = ? WHERE id = ?`).run(deed.at, id)
      this.note(kind, id, 'taken-back', why, deed)
    })()
  }

  private note(kind: FigureKind, row: number, did: 'entered' | 'ended' | 'taken-back', why: string, deed: Deed): void {
    this.db
      .prepare('INSERT INTO figures_history (at, person, of_table, of_row, did, why) VALUES (?, ?, ?, ?, ?, ?)')
      .run(deed.at, deed.by, tables[kind].table, row, did, why)
  }
}
