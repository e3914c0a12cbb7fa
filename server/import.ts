// `npm run import -- <file> --year 2024 [--check]`: takes a past year's table, or prints everything that is wrong with it.
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { wholeNumber } from '#shared/greek/numbers.ts'
import { importText, problemSentence } from '#shared/text/import.ts'
import { CannotStart } from './cannot-start.ts'
import { type Db, databaseFile, openDatabase } from './database/open.ts'
import { type CheckedYear, checkYearFile, importYear } from './import/import-year.ts'

const LANGUAGES = ['el', 'en'] as const
type Words = (typeof importText)['el']
type Asked = { readonly path: string; readonly year: number; readonly check: boolean }

function run(argv: readonly string[], folder: string): number {
  const asked = readArguments(argv)
  if (asked === null) return fail((words) => words.usage)
  if (!existsSync(databaseFile(folder))) return fail((words) => words.noData(folder))
  const bytes = readBytes(asked.path)
  if (bytes === null) return fail((words) => words.noFile(asked.path))
  const db = open(folder)
  if (db === null) return 1
  try {
    const now = Date.now()
    const { year } = asked
    const done = asked.check
      ? checkYearFile(db, { year, bytes, now })
      : importYear(db, { year, file: basename(asked.path), bytes, person: null, now })
    return tell(done, asked)
  } finally {
    db.close()
  }
}

function tell(done: CheckedYear, { year, check }: Asked): number {
  for (const language of LANGUAGES) {
    const words = importText[language]
    if (!done.ok) {
      console.error(words.problems(done.problems.length))
      for (const problem of done.problems) console.error(`  ${problemSentence(problem, language)}`)
      continue
    }
    const shown = (value: number) => wholeNumber(value, language)
    console.log((check ? words.wouldImport : words.imported)(year, shown(done.total)))
    if (done.undivided !== null) console.log(words.undivided)
    if (done.alreadyCounted > 0) console.log(words.alsoCounted(year, shown(done.alreadyCounted)))
  }
  return done.ok ? 0 : 1
}

function fail(sentence: (words: Words) => string): number {
  for (const language of LANGUAGES) console.error(sentence(importText[language]))
  return 1
}

/** Null when it is not what the usage says. */
function readArguments(args: readonly string[]): Asked | null {
  try {
    const options = { year: { type: 'string' }, check: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0 || values.year === undefined) return null
    return /^\d{4}$/.test(values.year) ? { path, year: Number(values.year), check: values.check } : null
  } catch {
    return null // an option that does not exist: the usage says which ones do
  }
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null // missing, a folder or not ours to read: for whoever typed the name it is one thing
  }
}

function open(folder: string): Db | null {
  try {
    return openDatabase(folder)
  } catch (cause) {
    if (!(cause instanceof CannotStart)) throw cause
    console.error(cause.message)
    return null
  }
}

process.exitCode = run(process.argv.slice(2), resolve(process.env.SEIRA_DATA ?? 'data'))
