// Waits in six figures, each with its denominator.
import { share } from '#shared/greek/numbers.ts'
import type { Language } from '#shared/queue/words.ts'
import { minutesSaid, peopleSaid } from '#shared/reports/said.ts'
import { targetSaid } from '#shared/reports/sheets/waits-sheet.ts'
import type { Waits } from '#shared/reports/waits.ts'
import { reportWaits } from '#shared/text/report-waits.ts'
import type { LineFigure } from '../tickets/FigureLine.tsx'

export function waitFigures(waits: Waits, language: Language): LineFigure[] {
  const words = reportWaits[language].figures
  const { all, ends } = waits
  const { wait, within, served, arrived } = all
  const people = (n: number) => peopleSaid(n, language)
  const open = ends.open === 0 ? '' : ` ${words.open(people(ends.open))}`
  return [
    { value: wait === null ? '–' : minutesSaid(wait.median), said: words.median },
    { value: wait === null ? '–' : minutesSaid(wait.p90), said: words.p90 },
    {
      value: wait === null ? '–' : share(within / wait.people, language),
      said: words.within(targetSaid(waits, language)),
    },
    { value: people(served), said: `${words.served(people(arrived))}${open}` },
    { value: people(ends.missed), said: words.missed },
    { value: people(ends.cancelled + ends.expired), said: words.left },
  ]
}
