// Every report that can be asked by name at `/api/reports/<name>`, and exported. A new one is a line here.
import { importsSheet } from '#shared/reports/sheets/imports-sheet.ts'
import { messagesSheet } from '#shared/reports/sheets/messages-sheet.ts'
import { reconciliationSheet } from '#shared/reports/sheets/reconciliation-sheet.ts'
import { inKep } from '#shared/rights.ts'
import { messagesPerKep } from './messages-per-kep.ts'
import { question } from './question.ts'
import { reconciliation } from './reconciliation.ts'
import { registers } from './registers.ts'

export const questions = {
  complaints: question(
    'seeOpinions',
    ({ db, scope }, asked) =>
      messagesPerKep(db, asked).filter(
        ({ kep }) => inKep(scope, kep) && (asked.keps === null || asked.keps.includes(kep)),
      ),
    (rows, { asked, language }) => messagesSheet(rows, asked, language),
  ),
  imports: question(
    'report',
    ({ db }) => registers(db),
    (rows, { language }) => importsSheet(rows, language),
  ),
  reconciliation: question('report', reconciliation, (answer, { language }) => reconciliationSheet(answer, language)),
} as const

export type QuestionName = keyof typeof questions
export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)
