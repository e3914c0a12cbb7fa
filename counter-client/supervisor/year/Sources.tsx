// Where the year's figures come from: which files, and how much was logged here.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { YearlyTotals } from '#shared/reports/yearly-totals.ts'
import { year as text } from '#shared/text/year.ts'
import { shortDate } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function Sources({ totals }: { totals: YearlyTotals }) {
  const { language } = useSpoken()
  const words = text[language]
  const imported = totals.sources.reduce((sum, source) => sum + source.quantity, 0)
  const counted = totals.total - imported
  if (totals.total === 0) return null
  return (
    <section className="sources">
      <h2>{words.sources}</h2>
      <ul>
        {totals.sources.map((source) => (
          <li key={`${source.file} ${source.importedAt}`}>
            {words.imported(source.file, shortDate(source.importedAt), wholeNumber(source.quantity, language))}
          </li>
        ))}
        {counted > 0 && <li>{words.counted(wholeNumber(counted, language))}</li>}
      </ul>
    </section>
  )
}
