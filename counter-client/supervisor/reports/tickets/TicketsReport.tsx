// The frame of every report on tickets: title, period and office, exports, of what it is; then its figures, once they are there.
import type { ReactNode } from 'react'
import { aboutTold, missingIn } from '#shared/reports/said.ts'
import type { Told } from '#shared/reports/tickets-told.ts'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { Asked } from '../../use-asked-again.ts'
import { Exports } from '../Exports.tsx'
import { PeriodPicker } from '../PeriodPicker.tsx'
import type { ReportId } from '../pages.ts'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'

type Props<A> = ReportProps & {
  id: ReportId
  answer: Pick<Asked<A>, 'value' | 'failed'>
  /** What is missing in the figures is said by the report itself. */
  ownMissing?: boolean
  children: (value: A) => ReactNode
}

export function TicketsReport<A extends { readonly told: Told }>({
  id,
  asked,
  onAsk,
  today,
  offices,
  answer: { value, failed },
  ownMissing = false,
  children,
}: Props<A>) {
  const { language } = useSpoken()
  const words = text[language]
  return (
    <>
      <ReportTitle title={words.names[id]}>
        <PeriodPicker asked={asked} today={today} onAsk={onAsk} offices={offices} />
        <Exports question={id} asked={asked} />
      </ReportTitle>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && words.failed}
      </p>
      {value === null ? (
        !failed && <p className="quiet">{words.loading}</p>
      ) : (
        <>
          <p className="tickets-about">{aboutTold(value.told, language).join(' · ')}</p>
          {!ownMissing && missingIn(value.told, language).map((said) => <p key={said}>{said}</p>)}
          {children(value)}
        </>
      )}
    </>
  )
}
