// The reports in the order of their list. A new one is a line here, and its name in `shared/text/reports.ts`.
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
type ReportPage = {
  readonly id: ReportId
  readonly right: Right
  /** Which stretch it opens with. */
  readonly opens: 'today' | 'month' | 'year' | 'last-year'
  readonly Page: ComponentType<ReportProps>
}

export const reportPages: readonly ReportPage[] = [
  { id: 'staff', right: 'report', opens: 'year', Page: StaffPage },
  { id: 'equipment', right: 'report', opens: 'year', Page: EquipmentPage },
  { id: 'outages', right: 'report', opens: 'year', Page: OutagesPage },
  { id: 'cases', right: 'report', opens: 'year', Page: CasesPage },
  { id: 'complaints', right: 'seeOpinions', opens: 'year', Page: ComplaintsPage },
  { id: 'reconciliation', right: 'report', opens: 'year', Page: ReconciliationPage },
  { id: 'imports', right: 'report', opens: 'year', Page: ImportsPage },
  { id: 'annual', right: 'composeReport', opens: 'last-year', Page: AnnualPage },
  { id: 'waits', right: 'report', opens: 'month', Page: WaitsPage },
  { id: 'service-times', right: 'report', opens: 'month', Page: ServiceTimesPage },
  { id: 'outcomes', right: 'report', opens: 'month', Page: OutcomesPage },
  { id: 'rush', right: 'report', opens: 'year', Page: RushPage },
  { id: 'estimates', right: 'report', opens: 'month', Page: EstimatesPage },
  { id: 'persons', right: 'seePersonFigures', opens: 'month', Page: PersonsPage },
  { id: 'corrections', right: 'report', opens: 'year', Page: CorrectionsPage },
  { id: 'check', right: 'check', opens: 'year', Page: CheckPage },
]
