// «Στατιστικά»: the table exactly, how it compares, what grew where, and how long people waited if that was measured.
import { percentOf, share, wholeNumber } from '../../../greek/numbers.ts'
import { yearOf } from '../../../queue/dates.ts'
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import type { AnnualReport } from '../../annual-report.ts'
import { yearNotes } from '../../year-notes.ts'
import { comparedSentence, handledSentence } from '../../year-sentence.ts'
import { differenceOf, rowsOf, type YearTable } from '../../year-table.ts'
import { verifiedSaid } from '../verified-sheet.ts'
import { comparedTable, figuresTable, stepsTable } from '../year-tables.ts'
import { type Drafted, drafted } from './drafted.ts'

export function figuresChapter(report: AnnualReport, language: Language): Drafted {
  const { table, verified, waits } = report
  const { missing } = reportAnnual[language]
  const figures = figuresTable(table, language)
  const compared = comparedTable(table, language)
  const isEmpty = table.sum.total === null || table.sum.total === 0
  const grown = grownSentences(table, language)
  return drafted('figures', language, {
    tables: isEmpty
      ? []
      : [
          { ...figures, notes: [...figures.notes, verifiedSaid(verified, language), ...yearNotes(table, language)] },
          // Of a year before that is known only as one figure the sentence says all that there is.
          compared !== null && compared.rows.length > 0 ? compared : null,
          stepsTable(table, language),
        ],
    sentences: [
      isEmpty ? null : handledSentence(table, language),
      comparedSentence(table, language),
      mostSentence(table, language),
      ...grown,
      ...waitSentences(waits, language),
    ],
    missing: [
      isEmpty && missing.nothing,
      !isEmpty && comparedSentence(table, language) === null && missing.notCompared,
      differenceOf(table, table.sum) !== null && grown.length === 0 && missing.perKep(yearOf(table.beforeSpan.from)),
      !isEmpty && table.steps === null && missing.months,
      waits === null && missing.waits,
    ],
  })
}

function mostSentence(table: YearTable, language: Language): string | null {
  const { total } = table.sum
  const known = rowsOf(table).flatMap(({ kep, total: cases }) =>
    cases === null || cases === 0 ? [] : [{ kep, cases }],
  )
  const [most, second] = known.sort((one, other) => other.cases - one.cases)
  // Of two with the same figure, and of one alone, nothing is said.
  if (most === undefined || second === undefined || second.cases === most.cases) return null
  if (total === null || total === 0 || table.undivided > 0) return null
  const words = reportAnnual[language]
  return words.most(most.kep, wholeNumber(most.cases, language), share(most.cases / total, language))
}

/** In the directorate's own order. */
const grownSentences = (table: YearTable, language: Language): string[] =>
  rowsOf(table).flatMap((row) => {
    const difference = differenceOf(table, row)
    if (difference === null || difference.before === 0 || row.total === null) return []
    const percent = percentOf(difference.units, difference.before, language)
    const [now, before] = [wholeNumber(row.total, language), wholeNumber(difference.before, language)]
    return [reportAnnual[language].grew(row.kep, percent, now, before)]
  })

function waitSentences(waits: AnnualReport['waits'], language: Language): string[] {
  if (waits === null) return []
  const words = reportAnnual[language]
  const { arrived, served, wait, within } = waits.all
  const n = (count: number) => wholeNumber(count, language)
  // Whole minutes that are enough: 7 minutes and a second are not «up to 7».
  const minutes = (seconds: number) => n(Math.ceil(seconds / 60))
  const [target, other] = waits.targets
  return [
    words.waited(n(served), n(arrived)),
    ...(wait === null ? [] : [words.waits(minutes(wait.median), minutes(wait.p90))]),
    ...(wait === null || target === undefined || other !== undefined
      ? []
      : [words.within(share(within / wait.people, language), n(within), n(wait.people), n(target))]),
  ]
}
