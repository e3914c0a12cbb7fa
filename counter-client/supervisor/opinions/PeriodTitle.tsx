// The page's name, and which month or year it tells of.
import { opinionsText } from '#shared/text/opinions.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { hashOf } from '../use-tab.ts'
import { isYear, periodName, step } from './periods.ts'

/** `thisMonth`: the running one, behind which there is nothing. */
export function PeriodTitle({ period, thisMonth }: { period: string; thisMonth: string }) {
  const { language } = useSpoken()
  const words = opinionsText[language]
  const newest = isYear(period) ? thisMonth.slice(0, 4) : thisMonth
  const go = (to: string) => {
    location.hash = hashOf({ page: 'opinions', period: to })
  }
  const arrow = (label: string, sign: string, to: string | null) => (
    <button type="button" aria-label={label} aria-disabled={to === null} onClick={() => to !== null && go(to)}>
      {sign}
    </button>
  )
  return (
    <div className="title">
      <h1>{words.title}</h1>
      <span className="pickyear opinions-period">
        {arrow(words.earlier, '‹', step(period, -1))}
        <b aria-live="polite">{periodName(period, language)}</b>
        {arrow(words.later, '›', period < newest ? step(period, 1) : null)}
      </span>
      <button
        type="button"
        className="quiet lined"
        onClick={() => go(isYear(period) ? (period === newest ? thisMonth : `${period}-12`) : period.slice(0, 4))}
      >
        {isYear(period) ? words.month : words.year}
      </button>
    </div>
  )
}
