// `npm run verify`: recounts everything from the journal and prints every difference; exit 1 when there is one.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Language } from '#shared/queue/words.ts'
import { verifyText } from '#shared/text/verify.ts'
import { CannotStart } from './cannot-start.ts'
import { databaseFile } from './database/open.ts'
import { type Difference, type FlatRow, verify } from './reports/verify.ts'

const LANGUAGES = ['el', 'en'] as const

function run(folder: string): number {
  const file = databaseFile(folder)
  if (!existsSync(file)) {
    for (const language of LANGUAGES) console.error(verifyText[language].noData(folder))
    return 1
  }
  const { facts, tickets, cases, keptDays, differences } = verify(file)
  for (const language of LANGUAGES) {
    const shown = (value: number) => wholeNumber(value, language)
    console.log(verifyText[language].counted(shown(facts), shown(tickets), shown(cases)))
    if (keptDays > 0) console.log(verifyText[language].kept(shown(keptDays)))
    for (const difference of differences) console.log(sentence(difference, language))
  }
  console.log(
    LANGUAGES.map((language) => verifyText[language].differences(wholeNumber(differences.length, language))).join(
      ' / ',
    ),
  )
  return differences.length === 0 ? 0 : 1
}

function sentence({ table, key, stored, recounted }: Difference, language: Language): string {
  const { difference, nothing } = verifyText[language]
  const onlyIn = (row: FlatRow | null, other: FlatRow | null) =>
    row === null
      ? nothing
      : Object.entries(row)
          .filter(([column, value]) => other === null || other[column] !== value)
          .map(([column, value]) => `${column}=${value}`)
          .join(' ')
  return difference(table, key, onlyIn(stored, recounted), onlyIn(recounted, stored))
}

try {
  process.exitCode = run(resolve(process.env.SEIRA_DATA ?? 'data'))
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}
