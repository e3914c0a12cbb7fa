// `npm run import -- <file> [--year 2024] [--sheet Name] [--check]`: takes past years' tables, or prints all that is wrong with them.
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { wholeNumber } from '#shared/greek/numbers.ts'
import { importText, problemSentence } from '#shared/text/import.ts'
import { CannotStart } from './cannot-start.ts'
import { type Db, databaseFile, openDatabase } from './database/open.ts'
import { type CheckedRegister, checkRegister, type RegisterToImport } from './import/checked-register.ts'
import { readTables } from './import/read-tables.ts'
import { importRegister } from './import/registers.ts'
import { signedYears } from './import/signed-years.ts'

const LANGUAGES = ['el', 'en'] as const
type Words = (typeof importText)['el']
type Asked = {
  readonly path: string
  readonly year: number | null
  readonly sheet: string | null
  readonly check: boolean
}

async function run(argv: readonly string[], folder: string): Promise<number> {
  const asked = readArguments(argv)
  if (asked === null) return fail((words) => words.usage)
  if (!existsSync(databaseFile(folder))) return fail((words) => words.noData(folder))
  const bytes = readBytes(asked.path)
  if (bytes === null) return fail((words) => words.noFile(asked.path))
  const db = open(folder)
  if (db === null) return 1
  try {
    const { year, sheet } = asked
    const file: RegisterToImport = {
      kind: 'cases',
      file: basename(asked.path),
      bytes,
      tables: await readTables(bytes, sheet),
      sheet,
      year,
      replaces: [],
      within: null,
      person: null,
      words: '',
      now: Date.now(),
    }
    return tell((asked.check ? checkRegister : importRegister)(db, file, signedYears(db)), asked.check)
  } finally {
    db.close()
  }
}

function tell(done: CheckedRegister, check: boolean): number {
  for (const language of LANGUAGES) {
    const words = importText[language]
    if (!done.ok) {
      console.error(words.problems(done.problems.length))
      for (const problem of done.problems) console.error(`  ${problemSentence(problem, language)}`)
      continue
    }
    const shown = (value: number) => wholeNumber(value, language)
    for (const { year, total, keps, alreadyCounted } of done.found.years) {
      console.log((check ? words.wouldImport : words.imported)(year, shown(total)))
      if (keps === 0) console.log(words.undivided)
      if (alreadyCounted > 0) console.log(words.alsoCounted(year, shown(alreadyCounted)))
    }
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
    const options = {
      year: { type: 'string' },
      sheet: { type: 'string' },
      check: { type: 'boolean', default: false },
    } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [path, ...more] = positionals
    const { year, sheet = null, check } = values
    if (path === undefined || more.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return null
    return { path, year: year === undefined ? null : Number(year), sheet, check }
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

process.exitCode = await run(process.argv.slice(2), resolve(process.env.SEIRA_DATA ?? 'data'))
