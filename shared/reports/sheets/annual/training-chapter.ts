// «Εκπαίδευση προσωπικού»: the share that used the system with numerator, denominator and date, and the trainings of the period.
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import type { AnnualReport } from '../../annual-report.ts'
import { staffSentences, staffSheet, usedShare } from '../staff-sheet.ts'
import { type Drafted, drafted } from './drafted.ts'

export function trainingChapter({ staff, table }: AnnualReport, language: Language): Drafted {
  const { missing } = reportAnnual[language]
  const [, trainings] = staffSheet(staff, table, language).tables
  return drafted('training', language, {
    tables: [staff.trainings.length > 0 && trainings !== undefined ? trainings : null],
    // Where nobody used it because it was not there yet, nothing is said.
    sentences: staff.total.used === 0 ? [] : staffSentences(staff, language),
    missing: [
      (usedShare(staff.total) === null || staff.total.used === 0) && missing.staff,
      staff.trainings.length === 0 && missing.training,
    ],
  })
}
