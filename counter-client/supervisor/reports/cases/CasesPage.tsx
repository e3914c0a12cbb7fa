// Cases of any period: the totals at once, and what single cases tell as soon as they are counted.
import type { Cases } from '#shared/reports/cases.ts'
import { spanSaid } from '#shared/reports/span-said.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Exports } from '../Exports.tsx'
import { PeriodPicker } from '../PeriodPicker.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { useReport } from '../use-report.ts'
import { CasesFigures } from './CasesFigures.tsx'
import { DatesSection } from './DatesSection.tsx'
import { PlaceDetails, ProcedureDetails } from './DetailsSections.tsx'
import { KepsSection } from './KepsSection.tsx'
import { SumsSaid } from './SumsSaid.tsx'

export function CasesPage({ asked, onAsk, today, offices, expire }: ReportProps) {
  const { language } = useSpoken()
  const words = text[language]
  const totals = useReport<Cases>('cases', { ...asked, more: { ...asked.more, part: 'totals' } }, expire)
  const whole = useReport<Cases>('cases', asked, expire)
  const value = whole.value ?? totals.value
  const failed = whole.failed && totals.failed
  return (
    <>
      <ReportTitle title={words.names.cases}>
        <PeriodPicker asked={asked} today={today} onAsk={onAsk} offices={offices} />
        <Exports question="cases" asked={asked} />
      </ReportTitle>
      <p className="cases-paper">
        <b>{words.names.cases}</b> {spanSaid(asked, language)}
      </p>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && words.failed}
      </p>
      {value === null ? (
        !failed && <p className="quiet">{words.loading}</p>
      ) : (
        <>
          <CasesFigures cases={value} />
          <SumsSaid cases={value} counting={whole.value === null} />
          {value.sum.total === 0 && <p>{reportCases[language].nothing}</p>}
          {isTold(value) && (
            <div className="cases-two">
              <div className="cases-side">
                <KepsSection cases={value} span={asked} />
                <PlaceDetails cases={value} />
              </div>
              <div className="cases-side">
                <DatesSection cases={value} span={asked} />
                <ProcedureDetails cases={value} />
              </div>
            </div>
          )}
        </>
      )}
    </>
  )
}

/** Tables of nothing but dashes and zeros tell nothing. */
const isTold = ({ sum, keps }: Cases) => sum.total > 0 || keps.some(({ before }) => before !== null && before > 0)
