// The directorate's document: the table exactly as it is printed, the sentences that follow from it, and what happened.
import type { Language } from '../../queue/words.ts'
import { reportYear } from '../../text/report-year.ts'
import type { Sheet, SheetTable } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'
import { yearNotes, yearSources } from '../year-notes.ts'
import { comparedSentence, handledSentence, ofKeps } from '../year-sentence.ts'
import type { YearTable, YearVerified } from '../year-table.ts'
import { annotationsTable } from './annotations-sheet.ts'
import { differencesTable, verifiedSaid } from './verified-sheet.ts'
import { buildingsTable, comparedTable, figuresTable, stepsTable } from './year-tables.ts'

/** `signed`: that the year is signed, in words; null: it is not, or this is not the whole of it. */
export function yearSheet(table: YearTable, verified: YearVerified, signed: string | null, language: Language): Sheet {
  const ofSigning = signed === null ? [] : [signed]
  const tables: (SheetTable | null)[] = [
    figuresTable(table, language),
    table.by === 'building' ? buildingsTable(table, language) : null,
    comparedTable(table, language),
    stepsTable(table, language),
    table.annotations.length > 0 ? annotationsTable(table.annotations, language) : null,
    verified.count > 0 ? differencesTable(verified.differences, language) : null,
  ]
  return {
    title: reportYear[language].title,
    about: [spanSaid({ from: table.from, to: table.until }, language), ofKeps(table, language)].filter(
      (line) => line !== '',
    ),
    sentences: [handledSentence(table, language), comparedSentence(table, language)].filter((one) => one !== null),
    tables: tables.filter((one) => one !== null),
    notes: [
      ...(verified.count > 0 ? [verifiedSaid(verified, language), ...ofSigning] : []),
      ...yearNotes(table, language),
      ...yearSources(table, language),
    ],
    ...(verified.count > 0 ? {} : { verified: [verifiedSaid(verified, language), ...ofSigning].join(' ') }),
  }
}
