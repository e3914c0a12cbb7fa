// Whether anything was ever counted for a KEP or in a channel: then it stays in the table, or old years would lose it.
import type { Db } from '../database/open.ts'

export type Counted = { readonly kep: (code: string) => boolean; readonly channel: (code: string) => boolean }

export function countedIn(db: Db): Counted {
  const any = (column: 'kep' | 'channel') => {
    const found = db
      .prepare<[string, string], number>(
        `SELECT EXISTS (SELECT 1 FROM daily_totals WHERE ${column} = ? AND quantity > 0)
             OR EXISTS (SELECT 1 FROM imported_totals WHERE ${column} = ?)`,
      )
      .pluck()
    return (code: string) => found.get(code, code) === 1
  }
  return { kep: any('kep'), channel: any('channel') }
}
