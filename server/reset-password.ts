// `npm run reset-password -- <username>`: prints a one-time code, also while the server runs. The way back for the last administrator.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { timeOf } from '#shared/calendar.ts'
import { resetPassword } from '#shared/text/reset-password.ts'
import { CannotStart } from './cannot-start.ts'
import { databaseFile, openDatabase } from './database/open.ts'
import { People } from './people.ts'

const LANGUAGES = ['el', 'en'] as const
type Words = (typeof resetPassword)['el']
type Asked = { readonly username: string; readonly removeSecondFactor: boolean }

async function run(argv: readonly string[], folder: string): Promise<number> {
  const asked = readArguments(argv)
  if (asked === null) return fail((words) => words.usage)
  if (!existsSync(databaseFile(folder))) return fail((words) => words.noData(folder))
  const db = openDatabase(folder)
  try {
    return await reset(new People(db), asked, Date.now())
  } finally {
    db.close()
  }
}

async function reset({ accounts }: People, { username, removeSecondFactor }: Asked, now: number): Promise<number> {
  const found = accounts.findByUsername(username)
  if (found === undefined) return fail((words) => words.unknown(username))
  if (found.active === 0) return fail((words) => words.inactive(found.name))
  const { code, until } = await accounts.giveCode(null, found.id, now)
  const takenAway = removeSecondFactor && found.totp_secret !== null
  if (takenAway) accounts.removeSecondFactor(null, found.id, now)
  for (const language of LANGUAGES) {
    const words = resetPassword[language]
    console.log(words.given(found.name, code, timeOf(until)))
    if (takenAway) console.log(words.withoutSecondFactor)
  }
  return 0
}

function fail(sentence: (words: Words) => string): number {
  for (const language of LANGUAGES) console.error(sentence(resetPassword[language]))
  return 1
}

/** Null when it is not what the usage says. */
function readArguments(args: readonly string[]): Asked | null {
  try {
    const options = { 'remove-second-factor': { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [username, ...more] = positionals
    return username === undefined || more.length > 0
      ? null
      : { username, removeSecondFactor: values['remove-second-factor'] }
  } catch {
    return null // an option that does not exist: the usage says which ones do
  }
}

try {
  process.exitCode = await run(process.argv.slice(2), resolve(process.env.SEIRA_DATA ?? 'data'))
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}
