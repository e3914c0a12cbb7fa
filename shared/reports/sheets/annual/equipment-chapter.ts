// «Αναβάθμιση εξοπλισμού Πληροφορικής & Επικοινωνιών»: what stands there, what came in the period, and which lines were down.
import { wholeNumber } from '../../../greek/numbers.ts'
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import { figuresText } from '../../../text/report-figures.ts'
import type { AnnualReport } from '../../annual-report.ts'
import { inHours } from '../../in-hours.ts'
import { equipmentSheet } from '../equipment-sheet.ts'
import { outagesSheet } from '../outages-sheet.ts'
import { type Drafted, drafted } from './drafted.ts'
import { happenedSentences } from './happened.ts'

export function equipmentChapter(report: AnnualReport, language: Language): Drafted {
  const { table, equipment, outages } = report
  const words = reportAnnual[language]
  const [there] = equipmentSheet({ ...equipment, devices: [], keps: [], trail: [] }, table, language).tables
  const [downtime] = outagesSheet({ ...outages, trail: [] }, table, (office) => office, language).tables
  const lines = outages.outages.filter(({ what }) => what === 'line')
  return drafted('equipment', language, {
    tables: [
      equipment.there.length > 0 && there !== undefined ? there : null,
      lines.length > 0 && downtime !== undefined ? downtime : null,
    ],
    sentences: [
      ...happenedSentences(report, ['equipment', 'network'], language),
      installedSentence(report, language),
      lines.length === 0 ? null : outagesSentence(report, lines.length, language),
    ],
    missing: [equipment.there.length === 0 && words.missing.equipment, lines.length === 0 && words.missing.outages],
  })
}

function installedSentence({ equipment, table }: AnnualReport, language: Language): string | null {
  const words = reportAnnual[language]
  const { kinds } = figuresText[language].equipment
  const fresh = equipment.items.filter(({ date }) => date >= table.from && date <= table.to)
  if (fresh.length === 0) return null
  const each = fresh.map(({ quantity, kind, kep }) =>
    words.item(wholeNumber(quantity, language), kinds[kind].toLocaleLowerCase(language), kep),
  )
  return words.installed(each.join(', '))
}

function outagesSentence({ outages }: AnnualReport, lines: number, language: Language): string {
  const most = outages.downtime.reduce((longest, { downOpen }) => Math.max(longest, downOpen), 0)
  return reportAnnual[language].outages(lines, wholeNumber(lines, language), inHours(most, language))
}
