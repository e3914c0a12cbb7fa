// Keeps a demo's data beside, under a name of its own, so that its folder is empty again and nothing is lost.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { dateOf, timeOf } from '#shared/calendar.ts'
import { databaseFile } from '../database/open.ts'

/** `seira-demo-2026-11-25-1012.db`, what its printers printed and the files that were handed in. Nobody has the folder open. Gives the name. */
export function setDemoAside(folder: string, at: number): string {
  const name = freeName(folder, `seira-demo-${dateOf(at)}-${timeOf(at).replace(':', '')}`)
  // A database that another program still reads leaves these two beside it: they belong together.
  for (const part of ['', '-wal', '-shm']) move(databaseFile(folder) + part, join(folder, `${name}.db${part}`))
  for (const beside of ['printers', 'files']) move(join(folder, beside), join(folder, `${name}-${beside}`))
  return name
}

const move = (from: string, to: string): void => {
  if (existsSync(from)) renameSync(from, to)
}

const freeName = (folder: string, name: string, again = 2): string =>
  existsSync(join(folder, `${name}.db`)) ? freeName(folder, `${name.replace(/\.\d+$/, '')}.${again}`, again + 1) : name
