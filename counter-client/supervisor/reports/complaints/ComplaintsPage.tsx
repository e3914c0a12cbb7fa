// How many complaints, suggestions and thanks each KEP got: also the zeros, which the annual report says.
import type { KepMessages } from '#shared/reports/messages-per-kep.ts'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { PerKep } from '../../opinions/PerKep.tsx'
import { Exports } from '../Exports.tsx'
import { PeriodPicker } from '../PeriodPicker.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { useReport } from '../use-report.ts'

export function ComplaintsPage({ asked, onAsk, today, expire }: ReportProps) {
  const { language } = useSpoken()
  const words = text[language]
  const { value, failed } = useReport<KepMessages[]>('complaints', asked, expire)
  return (
    <>
      <ReportTitle title={words.names.complaints}>
        <PeriodPicker asked={asked} today={today} onAsk={onAsk} />
        <Exports question="complaints" asked={asked} />
      </ReportTitle>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && words.failed}
      </p>
      {value === null ? !failed && <p className="quiet">{words.loading}</p> : <PerKep rows={value} />}
    </>
  )
}
