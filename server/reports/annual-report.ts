// What is known for the annual report of a period? Of the whole directorate: whoever answers for a part of it cannot ask.
import type { AnnualReport } from '#shared/reports/annual-report.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { complaintFigures } from './complaint-figures.ts'
import { equipmentFigures } from './equipment-figures.ts'
import { outageFigures } from './outage-figures.ts'
import { NotAnswered, type Reading } from './question.ts'
import { staffFigures } from './staff-figures.ts'
import { waits } from './waits.ts'
import { yearTable } from './year/year-table.ts'
import { yearVerified } from './year/year-verified.ts'

/** @throws {NotAnswered} whoever asks sees only some KEPs or offices: the rest would look like nothing. */
export function annualReport(reading: Reading, { from, to }: Asked): AnnualReport {
  const { keps, offices } = reading.scope
  if (keps !== null || offices !== null) throw new NotAnswered('forbidden')
  const asked: Asked = { from, to, office: null, keps: null, more: {} }
  const { all, targets } = waits(reading, asked)
  const { asOf, rows, total, trainings, forgotten } = staffFigures(reading, asked)
  const equipment = equipmentFigures(reading, asked)
  const { outages, downtime } = outageFigures(reading, asked)
  return {
    table: yearTable(reading, asked),
    verified: yearVerified(reading, asked),
    waits: all.served === 0 ? null : { all, targets },
    staff: { asOf, rows, total, trainings, forgotten, headcounts: [], trail: [] },
    equipment: { asOf: equipment.asOf, there: equipment.there, items: equipment.items },
    outages: { outages, downtime },
    complaints: complaintFigures(reading, asked).rows,
  }
}
