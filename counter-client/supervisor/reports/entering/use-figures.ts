// A report whose figures people also enter: its answer, whether one may enter, and the choices of KEPs that one may speak of.
import { useCallback } from 'react'
import { may } from '#shared/rights.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { ReportProps } from '../report-props.ts'
import { useReport } from '../use-report.ts'

export function useFigures<A>(question: string, { asked, me, expire }: Pick<ReportProps, 'asked' | 'me' | 'expire'>) {
  const { language } = useSpoken()
  const { value, failed, again } = useReport<A>(question, asked, expire)
  const words = figuresText[language]
  const kepChoices = useCallback(
    (keps: readonly string[], mayAll: boolean) => [
      { value: '', label: mayAll && me.keps === null ? words.allKeps : words.choose },
      ...keps.map((kep) => ({ value: kep, label: kep })),
    ],
    [me.keps, words],
  )
  return { value, failed, again, mayEnter: may(me.role, 'keepFigures'), kepChoices }
}
