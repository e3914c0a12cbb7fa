// Every report that can be asked by name at `/api/reports/<name>`, and exported. A new one is a line here.
import { complaintsSheet } from '#shared/reports/sheets/complaints-sheet.ts'
import { equipmentSheet } from '#shared/reports/sheets/equipment-sheet.ts'
import { outagesSheet } from '#shared/reports/sheets/outages-sheet.ts'
import { staffSheet } from '#shared/reports/sheets/staff-sheet.ts'
import { complaintFigures } from './complaint-figures.ts'
import { equipmentFigures } from './equipment-figures.ts'
import { outageFigures } from './outage-figures.ts'
import { question } from './question.ts'
import { staffFigures } from './staff-figures.ts'

export const questions = {
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
} as const

export type QuestionName = keyof typeof questions
export const isQuestion = (name: string): name is QuestionName => Object.hasOwn(questions, name)
