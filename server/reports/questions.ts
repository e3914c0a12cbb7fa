// Every report that can be asked by name at `/api/reports/<name>`, and exported. A new one is a line here.
import { annotationsSheet } from '#shared/reports/sheets/annotations-sheet.ts'
import { casesSheet } from '#shared/reports/sheets/cases-sheet.ts'
import { daysSheet } from '#shared/reports/sheets/days-sheet.ts'
import { estimatesSheet } from '#shared/reports/sheets/estimates-sheet.ts'
import { messagesSheet } from '#shared/reports/sheets/messages-sheet.ts'
import { outcomesSheet } from '#shared/reports/sheets/outcomes-sheet.ts'
import { personsSheet } from '#shared/reports/sheets/persons-sheet.ts'
import { rushSheet } from '#shared/reports/sheets/rush-sheet.ts'
import { serviceTimesSheet } from '#shared/reports/sheets/service-times-sheet.ts'
import { verifiedSheet } from '#shared/reports/sheets/verified-sheet.ts'
import { waitsSheet } from '#shared/reports/sheets/waits-sheet.ts'
import { yearSheet } from '#shared/reports/sheets/year-sheet.ts'
import { inKep } from '#shared/rights.ts'
import { annotationsWithTrail } from './annotations-in.ts'
import { cases } from './cases.ts'
import { estimates } from './estimates.ts'
import { messagesPerKep } from './messages-per-kep.ts'
import { outcomes } from './outcomes.ts'
import { persons } from './persons.ts'
import { question } from './question.ts'
import { rush } from './rush.ts'
import { serviceTimes } from './service-times.ts'
import { waits } from './waits.ts'
import { yearDays } from './year/year-days.ts'
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
  waits: question('report', waits, (answer, { language }) => waitsSheet(answer, language)),
  'service-times': question('report', serviceTimes, (answer, { language }) => serviceTimesSheet(answer, language)),
  outcomes: question('report', outcomes, (answer, { language }) => outcomesSheet(answer, language)),
  rush: question('report', rush, (answer, { language }) => rushSheet(answer, language)),
  estimates: question('report', estimates, (answer, { language }) => estimatesSheet(answer, language)),
  persons: question('seePersonFigures', persons, (answer, { language }) => personsSheet(answer, language)),
  annotations: question(
    'report',
    ({ db }, asked) => annotationsWithTrail(db, asked),
    ({ annotations }, { asked, language }) => annotationsSheet(annotations, asked, language),
  ),
  'year-table': question('report', yearTable, (table, { language, reading, asked }) =>
    yearSheet(table, yearVerified(reading, asked), language),
  ),
  'year-days': question('report', yearDays, (days, { language }) => daysSheet(days, language)),
  'year-verified': question('report', yearVerified, (verified, { asked, language }) =>
    verifiedSheet(verified, asked, language),
  ),
  cases: question('report', cases, (answer, { asked, language }) => casesSheet(answer, asked, language)),
} as const

export type QuestionName = keyof typeof questions
export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)
