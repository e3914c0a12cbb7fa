// Every report that can be asked by name at `/api/reports/<name>`, and exported. A new one is a line here.
import { annotationsSheet } from '#shared/reports/sheets/annotations-sheet.ts'
import { messagesSheet } from '#shared/reports/sheets/messages-sheet.ts'
import { verifiedSheet } from '#shared/reports/sheets/verified-sheet.ts'
import { yearSheet } from '#shared/reports/sheets/year-sheet.ts'
import { inKep } from '#shared/rights.ts'
import { annotationsWithTrail } from './annotations-in.ts'
import { messagesPerKep } from './messages-per-kep.ts'
import { question } from './question.ts'
import { yearTable } from './year/year-table.ts'
import { yearVerified } from './year/year-verified.ts'

export const questions = {
  complaints: question(
    'seeOpinions',
    ({ db, scope }, asked) =>
      messagesPerKep(db, asked).filter(
        ({ kep }) => inKep(scope, kep) && (asked.keps === null || asked.keps.includes(kep)),
      ),
    (rows, { asked, language }) => messagesSheet(rows, asked, language),
  ),
  annotations: question(
    'report',
    ({ db }, asked) => annotationsWithTrail(db, asked),
    ({ annotations }, { asked, language }) => annotationsSheet(annotations, asked, language),
  ),
  'year-table': question('report', yearTable, (table, { language, reading, asked }) =>
    yearSheet(table, yearVerified(reading, asked), language),
  ),
  'year-verified': question('report', yearVerified, (verified, { asked, language }) =>
    verifiedSheet(verified, asked, language),
  ),
} as const

export type QuestionName = keyof typeof questions
export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)
