// What the tables add up to, and what stands in none of them.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Cases } from '#shared/reports/cases.ts'
import { sumsSaid } from '#shared/reports/sheets/cases-sheet.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { useSpoken } from '../../../staff/spoken.ts'

/** `counting`: single cases are still being counted. */
export function SumsSaid({ cases, counting }: { cases: Cases; counting: boolean }) {
  const { language } = useSpoken()
  const words = reportCases[language]
  return (
    <div className="cases-sums">
      <p role="status">{counting ? words.detailsComing : cases.sum.total > 0 && sumsSaid(cases, language).join(' ')}</p>
      {cases.undated.map(({ year, quantity }) => (
        <p key={year} className="quiet">
          {words.undated(year, wholeNumber(quantity, language))}
        </p>
      ))}
    </div>
  )
}
