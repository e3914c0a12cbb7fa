// The sentence that follows from the figures, and what the reader must know of them.
import { yearNotes } from '#shared/reports/year-notes.ts'
import { comparedSentence } from '#shared/reports/year-sentence.ts'
import type { YearTable } from '#shared/reports/year-table.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function YearNotes({ table }: { table: YearTable }) {
  const { language } = useSpoken()
  const compared = comparedSentence(table, language)
  return (
    <>
      {compared !== null && <p className="year-sentence no-paper">{compared}</p>}
      <p className="foot">{yearNotes(table, language).join(' ')}</p>
    </>
  )
}
