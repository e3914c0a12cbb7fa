// The reports in the order of their list. A new one is a line here, and its name in `shared/text/reports.ts`.
import type { ComponentType } from 'react'
import type { Right } from '#shared/rights.ts'
import type { reports } from '#shared/text/reports.ts'
import { CasesPage } from './cases/CasesPage.tsx'
import { ComplaintsPage } from './complaints/ComplaintsPage.tsx'
import { EstimatesPage } from './estimates/EstimatesPage.tsx'
import { OutcomesPage } from './outcomes/OutcomesPage.tsx'
import { PersonsPage } from './persons/PersonsPage.tsx'
import type { ReportProps } from './report-props.ts'
import { RushPage } from './rush/RushPage.tsx'
import { ServiceTimesPage } from './service-times/ServiceTimesPage.tsx'
import { WaitsPage } from './waits/WaitsPage.tsx'

export type ReportId = keyof (typeof reports)['el']['names']
type ReportPage = {
  readonly id: ReportId
  readonly right: Right
  /** Which stretch it opens with. */
  readonly opens: 'today' | 'month' | 'year'
  readonly Page: ComponentType<ReportProps>
}

export const reportPages: readonly ReportPage[] = [
  { id: 'cases', right: 'report', opens: 'year', Page: CasesPage },
  { id: 'complaints', right: 'seeOpinions', opens: 'year', Page: ComplaintsPage },
  { id: 'waits', right: 'report', opens: 'month', Page: WaitsPage },
  { id: 'service-times', right: 'report', opens: 'month', Page: ServiceTimesPage },
  { id: 'outcomes', right: 'report', opens: 'month', Page: OutcomesPage },
  { id: 'rush', right: 'report', opens: 'year', Page: RushPage },
  { id: 'estimates', right: 'report', opens: 'month', Page: EstimatesPage },
  { id: 'persons', right: 'seePersonFigures', opens: 'month', Page: PersonsPage },
]
