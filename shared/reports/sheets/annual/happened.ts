// What somebody noted of the period, as sentences: «18/3/2024: το ΚΕΠ 0444 επαναλειτούργησε…».
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import { reportYear } from '../../../text/report-year.ts'
import type { AnnotationKind } from '../../annotation.ts'
import type { AnnualReport } from '../../annual-report.ts'
import { dateSaid } from '../../span-said.ts'

export function happenedSentences(
  { table }: AnnualReport,
  kinds: readonly AnnotationKind[],
  language: Language,
): string[] {
  const words = reportAnnual[language]
  const { since, until } = reportYear[language].annotations
  return table.annotations
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ from, to, words: said }) => {
      const [first, last] = [dateSaid(from), to === null ? null : dateSaid(to)]
      const when = last === null ? since(first) : last === first ? first : until(first, last)
      return words.happened(when, /[.!;…]$/.test(said) ? said : `${said}.`)
    })
}
