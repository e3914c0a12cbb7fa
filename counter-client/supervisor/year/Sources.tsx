// Where the figures come from: which files, and how much was logged here.
import { yearSources } from '#shared/reports/year-notes.ts'
import type { YearTable } from '#shared/reports/year-table.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function Sources({ table }: { table: YearTable }) {
  const { language } = useSpoken()
  const lines = yearSources(table, language)
  if (lines.length === 0) return null
  return (
    <section className={table.sources.length === 0 ? 'sources no-paper' : 'sources'}>
      <h2>{text[language].sources}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
