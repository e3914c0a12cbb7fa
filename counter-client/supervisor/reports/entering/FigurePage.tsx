// The frame of a report whose figures people also enter: title, period, exports, and what is said while it is worked out.
import type { ReactNode } from 'react'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Exports } from '../Exports.tsx'
import { PeriodPicker } from '../PeriodPicker.tsx'
import type { ReportId } from '../pages.ts'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'

type Props<A> = Pick<ReportProps, 'asked' | 'onAsk' | 'today'> & {
  report: ReportId
  value: A | null
  failed: boolean
  children: (value: A) => ReactNode
}

export function FigurePage<A>({ report, asked, onAsk, today, value, failed, children }: Props<A>) {
  const words = text[useSpoken().language]
  return (
    <>
      <ReportTitle title={words.names[report]}>
        <PeriodPicker asked={asked} today={today} onAsk={onAsk} />
        <Exports question={report} asked={asked} />
      </ReportTitle>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && words.failed}
      </p>
      {value === null ? !failed && <p className="quiet">{words.loading}</p> : children(value)}
    </>
  )
}
