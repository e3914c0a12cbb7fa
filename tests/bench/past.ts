// A made-up past for the rows that need one, made once a machine and kept beside the other temporary files under what it is made of.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { historyFolder, type Shape } from '../../server/history/history-folder.ts'
import type { Run } from './run.ts'

const SERVER = join(import.meta.dirname, '../../server')
const NAME = 'seira-bench-past-'

export type Past = {
  readonly folder: string
  /** The first and the last date of it. */
  readonly from: string
  readonly to: string
  readonly years: number
  /** Milliseconds; null: it was there already. */
  readonly took: number | null
}

/** Ten years in earnest; one for a quick run. Nobody writes to it: `copyOf`. */
export async function pastOf(run: Run): Promise<Past> {
  const shape: Shape = { seed: 1, years: run.quick ? 1 : 10, last: 2025, sums: null }
  const [years, last] = [shape.years, shape.last]
  const name = `${NAME}${years}-`
  const folder = join(tmpdir(), `${name}${madeOf()}`)
  const past = { folder, from: `${last - years + 1}-01-01`, to: `${last}-12-31`, years }
  if (existsSync(folder)) return { ...past, took: null }
  for (const old of readdirSync(tmpdir()))
    if (old.startsWith(name)) rmSync(join(tmpdir(), old), { recursive: true, force: true })
  // Whole or not there: a bench that was stopped leaves none that looks like one.
  const began = performance.now()
  const making = mkdtempSync(join(tmpdir(), 'seira-bench-making-'))
  run.atEnd(() => rmSync(making, { recursive: true, force: true }))
  await historyFolder(making, shape)
  renameSync(making, folder)
  return { ...past, took: performance.now() - began }
}

/** A folder that a server may write to, gone when the row is over. */
export function copyOf(run: Run, { folder }: Past): string {
  const copy = run.folder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** Of the code that made it and of the shape of its tables: another one makes another past. */
function madeOf(): string {
  const digest = createHash('sha256')
  for (const room of ['history', 'flat-rows', 'database/migrations'])
    for (const file of readdirSync(join(SERVER, room)).sort()) digest.update(readFileSync(join(SERVER, room, file)))
  return digest.digest('hex').slice(0, 12)
}
