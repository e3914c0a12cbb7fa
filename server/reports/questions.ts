// Every report that can be asked by name at `/api/reports/<name>`, and exported. A new one is a line here.
import { yearOf } from '#shared/queue/dates.ts'
import { annotationsSheet } from '#shared/reports/sheets/annotations-sheet.ts'
import { annualSheet } from '#shared/reports/sheets/annual/annual-sheet.ts'
import { casesSheet } from '#shared/reports/sheets/cases-sheet.ts'

import { complaintsSheet } from '#shared/reports/sheets/complaints-sheet.ts'
import { daySheet } from '#shared/reports/sheets/day-sheet.ts'
import { daysSheet } from '#shared/reports/sheets/days-sheet.ts'
import { equipmentSheet } from '#shared/reports/sheets/equipment-sheet.ts'

import { estimatesSheet } from '#shared/reports/sheets/estimates-sheet.ts'
import { importsSheet } from '#shared/reports/sheets/imports-sheet.ts'
import { outagesSheet } from '#shared/reports/sheets/outages-sheet.ts'
import { outcomesSheet } from '#shared/reports/sheets/outcomes-sheet.ts'
import { personsSheet } from '#shared/reports/sheets/persons-sheet.ts'
import { reconciliationSheet } from '#shared/reports/sheets/reconciliation-sheet.ts'
import { rushSheet } from '#shared/reports/sheets/rush-sheet.ts'
import { serviceTimesSheet } from '#shared/reports/sheets/service-times-sheet.ts'

import { signedYearSheet } from '#shared/reports/sheets/signed-year-sheet.ts'
import { staffSheet } from '#shared/reports/sheets/staff-sheet.ts'
import { trailSheet } from '#shared/reports/sheets/trail-sheet.ts'
import { verifiedSheet } from '#shared/reports/sheets/verified-sheet.ts'
import { waitsSheet } from '#shared/reports/sheets/waits-sheet.ts'
import { yearSheet } from '#shared/reports/sheets/year-sheet.ts'
import { signedSaid, signedYear } from '../signed-years.ts'

import { annotationsWithTrail } from './annotations-in.ts'
import { annualReport } from './annual-report.ts'
import { cases } from './cases.ts'
import { complaintFigures } from './complaint-figures.ts'
import { daySummary } from './day-summary.ts'
import { equipmentFigures } from './equipment-figures.ts'
import { estimates } from './estimates.ts'
import { outageFigures } from './outage-figures.ts'
import { outcomes } from './outcomes.ts'
import { persons } from './persons.ts'
import { question } from './question.ts'

import { reconciliation } from './reconciliation.ts'
import { registers } from './registers.ts'

import { rush } from './rush.ts'
import { serviceTimes } from './service-times.ts'
import { staffFigures } from './staff-figures.ts'
import { trail } from './trail.ts'
import { waits } from './waits.ts'
import { yearDays } from './year/year-days.ts'
import { yearTable } from './year/year-table.ts'
import { yearVerified } from './year/year-verified.ts'

export const questions = {
  'day-summary': question('report', daySummary, (day, { asked, language }) => daySheet(day, asked, language)),
  staff: question('report', staffFigures, (figures, { asked, language }) => staffSheet(figures, asked, language)),
  equipment: question('report', equipmentFigures, (figures, { asked, language }) =>
    equipmentSheet(figures, asked, language),
  ),
  outages: question('report', outageFigures, (figures, { asked, reading, language }) => {
    const nameOf = (office: string) => reading.whole?.offices.find(({ id }) => id === office)?.name[language] ?? office
    return outagesSheet(figures, asked, nameOf, language)
  }),
  complaints: question('seeOpinions', complaintFigures, ({ rows }, { asked, language }) =>
    complaintsSheet(rows, asked, language),
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
    yearSheet(table, yearVerified(reading, asked), signedSaid(reading.db, table, asked.office, language), language),
  ),
  'year-days': question('report', yearDays, (days, { language }) => daysSheet(days, language)),
  'year-verified': question('report', yearVerified, (verified, { asked, language }) =>
    verifiedSheet(verified, asked, language),
  ),
  'annual-report': question('composeReport', annualReport, (report, { language }) => annualSheet(report, language)),
  cases: question('report', cases, (answer, { asked, language }) => casesSheet(answer, asked, language)),
  imports: question(
    'report',
    ({ db }) => registers(db),
    (rows, { language }) => importsSheet(rows, language),
  ),
  reconciliation: question('report', reconciliation, (answer, { language }) => reconciliationSheet(answer, language)),
  corrections: question('report', trail, (found, { asked, language }) => trailSheet(found, asked, language)),
  'signed-year': question(
    'report',
    ({ db, now }, asked) => signedYear(db, yearOf(asked.from), now),
    (signed, { language }) => signedYearSheet(signed, language),
  ),
} as const

export type QuestionName = keyof typeof questions
export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)
