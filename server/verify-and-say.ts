// Recounts a data folder and prints what came of it, in both languages: for `npm run verify`, and after `npm run rebuild`.
import { existsSync } from 'node:fs'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Language } from '#shared/queue/words.ts'
import type { Difference, FlatRow } from '#shared/reports/check.ts'
import { check } from '#shared/text/check.ts'
import { verifyText } from '#shared/text/verify.ts'
import { databaseFile } from './database/open.ts'
import { verify } from './reports/verify.ts'

const LANGUAGES = ['el', 'en'] as const

/** The process's exit code. @throws {CannotStart} as `verify`. */
export function verifyAndSay(folder: string): number {
  const file = databaseFile(folder)
  if (!existsSync(file)) {
    for (const language of LANGUAGES) console.error(verifyText[language].noData(folder))
    return 1
  }
  const { facts, tickets, cases, imported, keptDays, unexplained, differences } = verify(file)
  for (const language of LANGUAGES) {
    const shown = (value: number) => wholeNumber(value, language)
    const said = verifyText[language]
    console.log(said.counted(shown(facts), shown(tickets), shown(cases)))
    if (imported > 0) console.log(said.imported(shown(imported)))
    if (keptDays > 0) console.log(said.kept(shown(keptDays)))
    for (const difference of differences) console.log(sentence(difference, language))
    if (unexplained > differences.length) console.log(said.more(shown(unexplained - differences.length)))
  }
  const inBoth = (sentence: (said: (typeof verifyText)['el'], language: Language) => string) =>
    console.log(LANGUAGES.map((language) => sentence(verifyText[language], language)).join(' / '))
  inBoth((said, language) =>
    said.unexplained(wholeNumber(cases + imported, language), wholeNumber(unexplained, language)),
  )
  inBoth((said, language) => said.differences(wholeNumber(unexplained, language)))
  return unexplained === 0 ? 0 : 1
}

/** With the columns' own names, for whoever looks into the database next. */
function sentence({ table, key, stored, recounted }: Difference, language: Language): string {
  const { difference, nothing } = verifyText[language]
  const onlyIn = (row: FlatRow | null, other: FlatRow | null) =>
    row === null
      ? nothing
      : Object.entries(row)
          .filter(([column, value]) => other === null || other[column] !== value)
          .map(([column, value]) => `${column}=${value}`)
          .join(' ')
  const name = `${check[language].tables[table]} (${table})`
  return difference(name, key, onlyIn(stored, recounted), onlyIn(recounted, stored))
}
