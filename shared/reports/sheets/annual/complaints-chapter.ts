// «Καταγγελίες / αναφορές / παράπονα»: per KEP, with the zeros that somebody stated.
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import type { AnnualReport } from '../../annual-report.ts'
import { complaintSentences, complaintsSheet } from '../complaints-sheet.ts'
import { type Drafted, drafted } from './drafted.ts'

export function complaintsChapter({ complaints, table }: AnnualReport, language: Language): Drafted {
  const unknown = complaints.filter(({ complaint }) => complaint === null).map(({ kep }) => kep)
  const isKnown = unknown.length < complaints.length
  return drafted('complaints', language, {
    tables: isKnown ? complaintsSheet(complaints, table, language).tables : [],
    sentences: complaintSentences(complaints, language),
    missing: [unknown.length > 0 && reportAnnual[language].missing.complaints(unknown.join(', '))],
  })
}
