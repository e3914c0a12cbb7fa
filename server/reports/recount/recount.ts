// One office's day after the other is counted again from its journal, in tables of the same shape that hold one day at a time, and
// held against the stored rows: ten years take no more memory than a day.
import type { Fact } from '#shared/queue/facts.ts'
import type { FlatRow } from '#shared/reports/check.ts'
import type { Db } from '../../database/open.ts'
import { flatRows } from '../../flat-rows.ts'
import type { JournalRow } from '../../journal-row.ts'
import { flatTables as keys } from '../../rebuild-flat-rows.ts'
import type { OfficeDay } from '../../retention/office-day.ts'
import type { Differences } from './differences.ts'

type FlatTable = keyof typeof keys
export const flatTables = Object.keys(keys) as FlatTable[] // an object's keys are exactly its own keys here: the record is a constant

export type Recounted = { facts: number; tickets: number; cases: number }

type StoredFact = Omit<JournalRow, 'fact'> & { readonly fact: string }

export class Recount {
  private readonly db: Db
  private readonly differences: Differences
  private readonly flat
  private readonly facts
  private readonly clear: (() => void)[]
  private readonly stored = new Map<FlatTable, (day: OfficeDay) => FlatRow[]>()
  private readonly recounted = new Map<FlatTable, () => FlatRow[]>()
  readonly counted: Recounted = { facts: 0, tickets: 0, cases: 0 }

  constructor(db: Db, differences: Differences) {
    this.db = db
    this.differences = differences
    for (const table of flatTables) this.makeRoom(db, table)
    // Names without a schema mean the tables in `temp` first, so the writer needs no second form.
    this.flat = flatRows(db)
    this.facts = db.prepare<OfficeDay, StoredFact>(
      `SELECT office, seq, date, at, role, person, command, fact FROM main.journal INDEXED BY journal_of_day
       WHERE office = @office AND date = @date ORDER BY seq`,
    )
    this.clear = flatTables.map((table) => {
      const statement = db.prepare(`DELETE FROM temp.${table}`)
      return () => void statement.run()
    })
  }

  private makeRoom(db: Db, table: FlatTable): void {
    const shape = db
      .prepare<[string], string>("SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?")
      .pluck()
      .get(table)
    if (shape === undefined) throw new Error(`the database has no table ${table}`)
    db.exec(shape.replace(/^CREATE TABLE/, 'CREATE TEMP TABLE'))
    const order = keys[table].join(', ')
    const stored = db.prepare<OfficeDay, FlatRow>(
      `SELECT * FROM main.${table} WHERE office = @office AND date = @date ORDER BY ${order}`,
    )
    const recounted = db.prepare<[], FlatRow>(`SELECT * FROM temp.${table} ORDER BY ${order}`)
    this.stored.set(table, (day) => stored.all(day))
    this.recounted.set(table, () => recounted.all())
  }

  day(day: OfficeDay): void {
    for (const clear of this.clear) clear()
    const facts = this.facts.all(day)
    // Only the office writes facts, and only these.
    for (const { fact, ...row } of facts) this.flat.write({ ...row, fact: JSON.parse(fact) as Fact })
    this.counted.facts += facts.length
    const recounted = flatTables.map((table) => [table, this.recounted.get(table)?.() ?? []] as const)
    for (const [table, rows] of recounted) this.compare(table, day, rows)
  }

  /** The tables in `temp` go: names mean the stored ones again. */
  close(): void {
    for (const table of flatTables) this.db.exec(`DROP TABLE temp.${table}`)
  }

  /** Of a day of which only totals are kept nothing single may be left. */
  keptDay(day: OfficeDay): void {
    for (const table of flatTables)
      if (table !== 'daily_totals')
        this.differences.compare(table, keys[table], this.stored.get(table)?.(day) ?? [], [])
  }

  private compare(table: FlatTable, day: OfficeDay, recounted: readonly FlatRow[]): void {
    const stored = this.stored.get(table)?.(day) ?? []
    if (table === 'tickets') this.counted.tickets += recounted.length
    if (table === 'cases') this.counted.cases += recounted.reduce((sum, { quantity }) => sum + Number(quantity), 0)
    if (JSON.stringify(stored) !== JSON.stringify(recounted))
      this.differences.compare(table, keys[table], stored, recounted)
    if (table === 'cases' || table === 'daily_totals') this.heldTogether.set(table, stored)
    if (table === 'daily_totals') this.holdTogether()
  }

  /** The day's totals against the day's cases, as both are stored. `cases` comes before `daily_totals` among the tables. */
  private holdTogether(): void {
    const sums = new Map<string, FlatRow & { readonly quantity: number }>()
    for (const { kep = null, date = null, channel = null, office = null, quantity } of this.heldTogether.get('cases') ??
      []) {
      const cell = `${kep} ${channel}`
      const before = sums.get(cell)?.quantity ?? 0
      sums.set(cell, { kep, date, channel, office, quantity: before + Number(quantity) })
    }
    const totals = this.heldTogether.get('daily_totals') ?? []
    if (totals.length === 0 && sums.size === 0) return
    this.differences.compare('daily_totals-of-cases', keys.daily_totals, totals, [...sums.values()])
  }
  private readonly heldTogether = new Map<FlatTable, readonly FlatRow[]>()
}
