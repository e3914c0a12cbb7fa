// «Μεταστεγάσεις - Κτιριακά»: what somebody noted of moves, reopenings and closed KEPs.
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import type { AnnualReport } from '../../annual-report.ts'
import { type Drafted, drafted } from './drafted.ts'
import { happenedSentences } from './happened.ts'

export function buildingsChapter(report: AnnualReport, language: Language): Drafted {
  const sentences = happenedSentences(report, ['relocation', 'reopening', 'closed'], language)
  return drafted('buildings', language, {
    sentences,
    missing: [sentences.length === 0 && reportAnnual[language].missing.buildings],
  })
}
