// The municipality's lists in their order, and behind them whatever is counted but not listed any more: the sum leaves nothing out.
import type { Db } from '../../database/open.ts'

export const listedKeps = (db: Db): string[] => codes(db, 'SELECT code FROM keps ORDER BY display_order')
export const listedChannels = (db: Db): string[] => codes(db, 'SELECT code FROM channels ORDER BY display_order')

export const withUnlisted = (listed: readonly string[], found: readonly string[]): string[] => [
  ...listed,
  ...[...new Set(found)].filter((code) => !listed.includes(code)).sort(),
]

const codes = (db: Db, sql: string): string[] =>
  db
    .prepare<[], { code: string }>(sql)
    .all()
    .map(({ code }) => code)
