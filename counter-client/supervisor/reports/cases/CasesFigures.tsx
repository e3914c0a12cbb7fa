// The figures of the period on a ruled line: how many, of which channel, and against the year before.
import { change, share, wholeNumber } from '#shared/greek/numbers.ts'
import type { Cases } from '#shared/reports/cases.ts'
import { spanSaid } from '#shared/reports/span-said.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function CasesFigures({ cases }: { cases: Cases }) {
  const { language } = useSpoken()
  const words = reportCases[language].figures
  const { sum, channels, sumBefore, before } = cases
  const figures: [string, string][] = [
    [wholeNumber(sum.total, language), words.cases],
    ...channels.map((channel, at): [string, string] => {
      const quantity = sum.quantities[at] ?? 0
      const part = sum.total === 0 ? '' : ` · ${share(quantity / sum.total, language)}`
      return [wholeNumber(quantity, language), `${channel}${part}`]
    }),
    ...(before === null
      ? []
      : [
          [sumBefore === null ? '–' : wholeNumber(sumBefore, language), spanSaid(before, language)] as [string, string],
        ]),
    ...(sumBefore === null || sumBefore === 0
      ? []
      : [[change(sum.total / sumBefore - 1, language), words.change] as [string, string]]),
  ]
  return (
    <dl className="figures cases-figures">
      {figures.map(([value, said]) => (
        <div key={said}>
          <dt>{said}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
