// DuckDB as a rival of the reports, where somebody has put it beside the project: `npm install --no-save @duckdb/node-api`.
// Seventy megabytes that nobody else needs, so it is no dependency: without it the rows say so and compare with SQLite alone.
import { createRequire } from 'node:module'

const PACKAGE = '@duckdb/node-api'

/** As much of it as the bench uses. */
type Connection = { runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>; closeSync(): void }
type Api = { readonly DuckDBInstance: { create(file: string): Promise<{ connect(): Promise<Connection> }> } }

/** Null: it is not there. `csv`: the rows, with a heading. They become a table of its own in memory. */
export async function duckOf(csv: string): Promise<{ sum(sql: string): Promise<number>; close(): void } | null> {
  const api = find()
  if (api === null) return null
  const connection = await (await api.DuckDBInstance.create(':memory:')).connect()
  await connection.runAndReadAll(`CREATE TABLE cases AS SELECT kep, channel, CAST(date AS DATE) AS date, quantity
    FROM read_csv('${csv}', header = true, types = {'kep': 'VARCHAR', 'channel': 'VARCHAR', 'date': 'VARCHAR', 'quantity': 'INTEGER'})`)
  return {
    /** Of the last column. */
    sum: async (sql) => {
      const rows = (await connection.runAndReadAll(sql)).getRows()
      return rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)
    },
    close: () => connection.closeSync(),
  }
}

function find(): Api | null {
  try {
    return createRequire(import.meta.url)(PACKAGE) as Api // as its own types say
  } catch {
    return null
  }
}
