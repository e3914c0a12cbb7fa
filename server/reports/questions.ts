// Every report that can be asked by name at `/api/reports/<name>`, and exported. A new one is a line here.
import { yearOf } from '#shared/queue/dates.ts'
import { messagesSheet } from '#shared/reports/sheets/messages-sheet.ts'
import { signedYearSheet } from '#shared/reports/sheets/signed-year-sheet.ts'
import { trailSheet } from '#shared/reports/sheets/trail-sheet.ts'
import { inKep } from '#shared/rights.ts'
import { signedYear } from '../signed-years.ts'
import { messagesPerKep } from './messages-per-kep.ts'
import { question } from './question.ts'
import { trail } from './trail.ts'

export const questions = {
  complaints: question(
    'seeOpinions',
    ({ db, scope }, asked) =>
      messagesPerKep(db, asked).filter(
        ({ kep }) => inKep(scope, kep) && (asked.keps === null || asked.keps.includes(kep)),
      ),
    (rows, { asked, language }) => messagesSheet(rows, asked, language),
  ),
  corrections: question('report', trail, (found, { asked, language }) => trailSheet(found, asked, language)),
  'signed-year': question(
    'report',
    ({ db, now }, asked) => signedYear(db, yearOf(asked.from), now),
    (signed, { language }) => signedYearSheet(signed, language),
  ),
} as const

export type QuestionName = keyof typeof questions
export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)
