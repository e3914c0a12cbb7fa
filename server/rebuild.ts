// `npm run rebuild`: lays the flat rows out anew from the journal while no server holds the folder, and verifies them; exit 1 when
// something differs all the same.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { wholeNumber } from '#shared/greek/numbers.ts'
import { check } from '#shared/text/check.ts'
import { verifyText } from '#shared/text/verify.ts'
import { CannotStart } from './cannot-start.ts'
import { holdFolder } from './database/one-at-a-time.ts'
import { databaseFile, openDatabase } from './database/open.ts'
import { rebuild } from './rebuild-flat-rows.ts'
import { verifyAndSay } from './verify-and-say.ts'

const LANGUAGES = ['el', 'en'] as const

function run(folder: string): number {
  if (!existsSync(databaseFile(folder))) {
    for (const language of LANGUAGES) console.error(verifyText[language].noData(folder))
    return 1
  }
  const release = holdFolder(folder)
  const db = openDatabase(folder)
  for (const language of LANGUAGES) console.log(check[language].rebuilding)
  const facts = rebuild(db)
  db.pragma('wal_checkpoint(TRUNCATE)') // what was written twice over need not lie there twice
  db.close()
  for (const language of LANGUAGES) console.log(check[language].rebuilt(wholeNumber(facts, language)))
  const code = verifyAndSay(folder)
  release()
  return code
}

try {
  process.exitCode = run(resolve(process.env.SEIRA_DATA ?? 'data'))
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}
