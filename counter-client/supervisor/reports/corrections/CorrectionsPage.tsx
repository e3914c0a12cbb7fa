// Corrections: the trail of what was corrected, logged late and signed; or one day that is over, to correct it.

import { addDays, isDate } from '#shared/queue/dates.ts'
import { may } from '#shared/rights.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { reports as names } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Exports } from '../Exports.tsx'
import { PeriodPicker } from '../PeriodPicker.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { PastDayPage } from './PastDayPage.tsx'
import { TrailView } from './TrailView.tsx'

export function CorrectionsPage(props: ReportProps) {
  const { asked, onAsk, today, offices, me, expire } = props
  const { language } = useSpoken()
  const words = text[language]
  const { day, ...trailAsked } = asked.more
  const isOfDay = day !== undefined && isDate(day) && may(me.role, 'correctPast')
  const office = offices.find(({ id }) => id === asked.office) ?? offices[0]
  if (isOfDay && office !== undefined)
    return (
      <PastDayPage
        date={day}
        office={office.id}
        offices={offices}
        onDay={(next) => onAsk({ ...asked, office: next.office, more: { ...trailAsked, day: next.date } })}
        onClose={() => onAsk({ ...asked, office: null, more: trailAsked })}
        expire={expire}
      />
    )
  return (
    <>
      <ReportTitle title={names[language].names.corrections}>
        <PeriodPicker asked={asked} today={today} onAsk={onAsk} offices={offices} />
        {may(me.role, 'correctPast') && (
          <button
            type="button"
            className="quiet lined"
            onClick={() => onAsk({ ...asked, more: { ...trailAsked, day: addDays(today, -1) } })}
          >
            {words.past.open}
          </button>
        )}
        <Exports question="corrections" asked={asked} />
      </ReportTitle>
      <TrailView asked={asked} onAsk={onAsk} offices={offices} expire={expire} />
    </>
  )
}
