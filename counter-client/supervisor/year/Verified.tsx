// What was recounted and when: green when every sum agrees, red and plain when one does not.
import { timeOf } from '#shared/calendar.ts'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { YearlyTotals } from '#shared/reports/yearly-totals.ts'
import { year as text } from '#shared/text/year.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'

export function Verified({ totals }: { totals: YearlyTotals }) {
  const { language } = useSpoken()
  const words = text[language]
  const { differences, cases, at } = totals.verified
  const counted = wholeNumber(cases, language)
  if (differences === 0)
    return (
      <p className="verified">
        <Icon name="check" />
        <span>
          <b>{words.verified}</b> {words.verifiedMore(counted, timeOf(at))}
        </span>
      </p>
    )
  return (
    <p className="verified differs" role="alert">
      <Icon name="warn" />
      <span>
        <b>{words.differs}</b> {words.differsMore(wholeNumber(differences, language), counted, timeOf(at))}
      </span>
    </p>
  )
}
