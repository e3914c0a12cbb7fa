// What stands only on paper: the document's head, its sentence of comparison, the line for the signature.
import { change, wholeNumber } from '#shared/greek/numbers.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { YearlyTotals } from '#shared/reports/yearly-totals.ts'
import { year as text } from '#shared/text/year.ts'
import { shortDate, yearOf } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function PaperHead({ totals, now }: { totals: YearlyTotals; now: Instant }) {
  const { language } = useSpoken()
  const words = text[language].paper
  const until = totals.year === yearOf(now) ? shortDate(now) : `31/12/${totals.year}`
  const compared = totals.before !== null && totals.change !== null
  return (
    <div className="paper-only">
      <div className="doc-head">
        <b>{words.head}</b>
        <span>{shortDate(now)}</span>
      </div>
      <p className="doc-title">
        {words.title}
        <br />
        {words.span(`1/1/${totals.year}`, until)}
      </p>
      {compared && (
        <p className="doc-text">
          {words.compared(
            totals.year - 1,
            wholeNumber(totals.before ?? 0, language),
            change(totals.change ?? 0, language),
          )}
        </p>
      )}
    </div>
  )
}

export function PaperFoot() {
  const words = text[useSpoken().language].paper
  return (
    <div className="paper-only">
      <p className="doc-sign">{words.sign}</p>
      <p className="doc-foot">{words.source}</p>
    </div>
  )
}
