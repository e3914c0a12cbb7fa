// The reports in the order of their list, group by group. A new one is a line here, and its name in `shared/text/reports.ts`.
import type { ComponentType } from 'react'
import type { Right } from '#shared/rights.ts'
import type { reports } from '#shared/text/reports.ts'
import { AnnualPage } from './annual/AnnualPage.tsx'
import { CasesPage } from './cases/CasesPage.tsx'
import { CheckPage } from './check/CheckPage.tsx'
import { ComplaintsPage } from './complaints/ComplaintsPage.tsx'
import { CorrectionsPage } from './corrections/CorrectionsPage.tsx'
import { EquipmentPage } from './equipment/EquipmentPage.tsx'
import { EstimatesPage } from './estimates/EstimatesPage.tsx'
import { ImportsPage } from './imports/ImportsPage.tsx'
import { OutagesPage } from './outages/OutagesPage.tsx'
import { OutcomesPage } from './outcomes/OutcomesPage.tsx'
import { PersonsPage } from './persons/PersonsPage.tsx'
import { ReconciliationPage } from './reconciliation/ReconciliationPage.tsx'
import type { ReportProps } from './report-props.ts'
import { RushPage } from './rush/RushPage.tsx'
import { ServiceTimesPage } from './service-times/ServiceTimesPage.tsx'
import { StaffPage } from './staff/StaffPage.tsx'
import { WaitsPage } from './waits/WaitsPage.tsx'

export type ReportId = keyof (typeof reports)['el']['names']
export type ReportGroup = keyof (typeof reports)['el']['groups']
type ReportPage = {
  readonly id: ReportId
  readonly group: ReportGroup
  readonly right: Right
  /** Which stretch it opens with. */
  readonly opens: 'today' | 'month' | 'year' | 'last-year'
  readonly Page: ComponentType<ReportProps>
}

export const reportPages: readonly ReportPage[] = [
  { id: 'cases', group: 'work', right: 'report', opens: 'year', Page: CasesPage },
  { id: 'waits', group: 'work', right: 'report', opens: 'month', Page: WaitsPage },
  { id: 'service-times', group: 'work', right: 'report', opens: 'month', Page: ServiceTimesPage },
  { id: 'outcomes', group: 'work', right: 'report', opens: 'month', Page: OutcomesPage },
  { id: 'rush', group: 'work', right: 'report', opens: 'year', Page: RushPage },
  { id: 'estimates', group: 'work', right: 'report', opens: 'month', Page: EstimatesPage },
  { id: 'persons', group: 'work', right: 'seePersonFigures', opens: 'month', Page: PersonsPage },
  { id: 'annual', group: 'annual', right: 'composeReport', opens: 'last-year', Page: AnnualPage },
  { id: 'staff', group: 'annual', right: 'report', opens: 'year', Page: StaffPage },
  { id: 'equipment', group: 'annual', right: 'report', opens: 'year', Page: EquipmentPage },
  { id: 'outages', group: 'annual', right: 'report', opens: 'year', Page: OutagesPage },
  { id: 'complaints', group: 'annual', right: 'seeOpinions', opens: 'year', Page: ComplaintsPage },
  { id: 'corrections', group: 'truth', right: 'report', opens: 'year', Page: CorrectionsPage },
  { id: 'imports', group: 'truth', right: 'report', opens: 'year', Page: ImportsPage },
  { id: 'reconciliation', group: 'truth', right: 'report', opens: 'year', Page: ReconciliationPage },
  { id: 'check', group: 'truth', right: 'check', opens: 'year', Page: CheckPage },
]
