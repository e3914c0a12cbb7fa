// The report on estimates as a document: how they fared, by how much they were off, and by service.
import { columns } from '../../charts/columns.ts'
import type { Picture } from '../../charts/picture.ts'
import { share } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { reportEstimates } from '../../text/report-estimates.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import { type Estimates, errorEdges, type Fared } from '../estimates.ts'
import { aboutTold, missingIn, peopleSaid } from '../said.ts'
import type { Sheet, SheetCell, SheetTable } from '../sheet.ts'
import { inMinutes, shareOf } from './spread-cells.ts'

export function estimatesSheet(estimates: Estimates, language: Language): Sheet {
  const words = reportEstimates[language]
  return {
    title: words.title,
    about: aboutTold(estimates.told, language),
    sentences: [estimateSentence(estimates, language)],
    tables: Object.values(estimateTables(estimates, language)).filter(({ rows }) => rows.length > 0),
    notes: [words.definition, ...missingIn(estimates.told, language)],
  }
}

export function estimateSentence({ all, arrived }: Estimates, language: Language): string {
  const words = reportEstimates[language]
  const people = (n: number) => peopleSaid(n, language)
  if (all.told === 0) return words.none
  const within = `${people(all.within)}${all.called === 0 ? '' : ` (${share(all.within / all.called, language)})`}`
  return words.sentence(people(all.told), people(arrived), within, people(all.called))
}

export function estimateTables(estimates: Estimates, language: Language) {
  const words = reportEstimates[language]
  const { all, services, columns: off } = estimates
  const { total, service } = reportTickets[language]
  const count = (heading: string) => ({ heading, kind: 'count' as const })
  const minutes = (heading: string) => ({ heading, kind: 'minutes' as const })
  return {
    howFar: {
      name: words.howFar,
      columns: [{ heading: words.error, kind: 'text' }, count(words.called), { heading: '%', kind: 'share' }],
      rows:
        all.called === 0 ? [] : off.map((calls, at) => [columnSaid(at, language), calls, shareOf(calls, all.called)]),
      sum: all.called === 0 ? null : [total, all.called, null],
      picture: estimatesPicture(estimates, language),
      notes: [],
    },
    services: {
      name: words.byService,
      columns: [
        { heading: service, kind: 'text' },
        ...[words.told, words.called, words.within, words.sooner, words.later].map(count),
        { heading: `${words.within} %`, kind: 'share' },
        ...[words.median, words.medianOff, words.bias].map(minutes),
      ],
      rows: services.map(({ of, ...fared }) => [of.name[language], ...faredCells(fared)]),
      sum: services.length < 2 ? null : [total, ...faredCells(all)],
      picture: null,
      notes: [],
    },
  } satisfies Record<string, SheetTable>
}

const faredCells = ({ told, called, within, sooner, later, error }: Fared): SheetCell[] => [
  told,
  called,
  within,
  sooner,
  later,
  shareOf(within, called),
  ...(error === null ? [null, null, null] : [error.median, error.medianOff, error.sum / error.people].map(inMinutes)),
]

export function columnSaid(at: number, language: Language): string {
  const { from, to } = errorEdges(at)
  return reportEstimates[language].column(from, to)
}

/** Null: nobody was called. */
export function estimatesPicture({ all, columns: off }: Estimates, language: Language, wide?: number): Picture | null {
  const words = reportEstimates[language]
  if (all.called === 0) return null
  return columns({
    label: words.label(peopleSaid(all.called, language), share(all.within / all.called, language)),
    names: off.map((_, at) => columnSaid(at, language)),
    series: [words.called],
    values: off.map((calls) => [calls]),
    notes: [],
    language,
    high: 240,
    ...(wide === undefined ? {} : { wide }),
  })
}
