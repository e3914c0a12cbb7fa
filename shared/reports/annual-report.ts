// What the annual report is made of, from every report that has a part in it; what nobody knows is null or empty, never 0.
import type { ComplaintFigures, EquipmentFigures, OutageFigures, StaffFigures } from './figures.ts'
import type { Waits } from './waits.ts'
import type { YearTable, YearVerified } from './year-table.ts'

export type AnnualReport = {
  readonly table: YearTable
  readonly verified: YearVerified
  /** Null: nobody who took a number was served in the period. */
  readonly waits: Pick<Waits, 'all' | 'targets'> | null
  readonly staff: Pick<StaffFigures, 'asOf' | 'rows' | 'total' | 'trainings' | 'forgotten' | 'headcounts' | 'trail'>
  readonly equipment: Pick<EquipmentFigures, 'asOf' | 'there' | 'items'>
  readonly outages: Pick<OutageFigures, 'outages' | 'downtime'>
  readonly complaints: ComplaintFigures['rows']
}
