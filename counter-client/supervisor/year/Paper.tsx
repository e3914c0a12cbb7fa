// What stands only on paper: the document's head, its sentences, the line for the signature.
import type { Instant } from '#shared/queue/words.ts'
import { spanSaid } from '#shared/reports/span-said.ts'
import { comparedSentence, handledSentence, ofKeps } from '#shared/reports/year-sentence.ts'
import type { YearTable } from '#shared/reports/year-table.ts'
import { year as text } from '#shared/text/year.ts'
import { shortDate } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function PaperHead({ table, now }: { table: YearTable; now: Instant }) {
  const { language } = useSpoken()
  const words = text[language].paper
  const sentences = [handledSentence(table, language), comparedSentence(table, language)].filter((one) => one !== null)
  return (
    <div className="paper-only">
      <div className="doc-head">
        <b>{words.head}</b>
        <span>{shortDate(now)}</span>
      </div>
      <p className="doc-title">
        {words.title}
        <br />
        {spanSaid({ from: table.from, to: table.until }, language)} {ofKeps(table, language)}
      </p>
      {sentences.length > 0 && <p className="doc-text">{sentences.join(' ')}</p>}
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
