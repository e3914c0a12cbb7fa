// Cases of a period as a document: every table with its picture where it has one, and what they all add up to.
import { wholeNumber } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { reportCases } from '../../text/report-cases.ts'
import type { Span } from '../asked.ts'
import { agree, type CaseDetails, type Cases, type Counted } from '../cases.ts'
import { datesPicture, hoursPicture, kepsPicture, proceduresPicture } from '../cases-pictures.ts'
import { type DetailKind, detailKinds, longDateOf, nameOf } from '../cases-said.ts'
import type { Sheet, SheetCell, SheetColumn, SheetTable } from '../sheet.ts'
import { dateSaid, spanSaid } from '../span-said.ts'

const WIDE = 640

export function casesSheet(cases: Cases, span: Span, language: Language): Sheet {
  const words = reportCases[language]
  const { details, undated, annotations } = cases
  return {
    title: words.title,
    about: [spanSaid(span, language)],
    sentences: sumsSaid(cases, language),
    tables: [
      kepTable(cases, span, language),
      dateTable(cases, span, language),
      table(
        cases,
        words.tables.weekdays,
        words.heads.weekday,
        language,
        cases.weekdays.map((day, at) => [words.weekdays[at] ?? '', day]),
      ),
      ...(details === null ? [] : detailKinds.map((kind) => detailTable(kind, cases, details, language))),
    ],
    notes: [
      ...annotations.map(({ from, words: happened }, at) => `${at + 1}. ${dateSaid(from)}: ${happened}`),
      ...undated.map(({ year, quantity }) => words.undated(year, wholeNumber(quantity, language))),
      ...(cases.before === null ? [] : [words.comparedWith(spanSaid(cases.before, language))]),
    ],
  }
}

/** That everything adds up, in words; or that it does not. */
export function sumsSaid(cases: Cases, language: Language): string[] {
  const words = reportCases[language]
  const { sum, details } = cases
  if (!agree(cases) || (details !== null && !details.limited && details.sum.total !== sum.total)) return [words.differ]
  const total = wholeNumber(sum.total, language)
  return [
    details?.limited === true ? words.agreeOwn(wholeNumber(details.sum.total, language), total) : words.agree(total),
  ]
}

const counts = (headings: readonly string[]): SheetColumn[] => headings.map((heading) => ({ heading, kind: 'count' }))
const cellsOf = (counted: Counted | null, channels: readonly string[]): SheetCell[] =>
  counted === null ? [...channels.map(() => null), null] : [...counted.quantities, counted.total]

function kepTable(cases: Cases, span: Span, language: Language): SheetTable {
  const words = reportCases[language]
  const { channels, keps, sum, sumBefore, before } = cases
  const year = before === null ? words.charts.before : spanSaid(before, language)
  const change = (now: number | null, then: number | null) =>
    now === null || then === null || then === 0 ? null : now / then - 1
  return {
    name: words.tables.keps,
    columns: [
      { heading: words.kep, kind: 'text' },
      ...counts([...channels, words.total, year]),
      { heading: words.change, kind: 'change' },
    ],
    rows: keps.map(({ kep, counted, before: then }) => [
      kep,
      ...cellsOf(counted, channels),
      then,
      change(counted?.total ?? null, then),
    ]),
    sum: [words.total, ...cellsOf(sum, channels), sumBefore, change(sum.total, sumBefore)],
    picture: kepsPicture(cases, span, language, WIDE),
    notes: [words.unknown],
  }
}

function dateTable(cases: Cases, span: Span, language: Language): SheetTable {
  const words = reportCases[language]
  const { channels, dates, grain, sum } = cases
  return {
    name: words.tables.dates[grain],
    columns: [
      { heading: words.heads.date[grain], kind: grain === 'day' ? 'date' : 'text' },
      ...counts([...channels, words.total, words.charts.before]),
    ],
    rows: dates.map(({ at, counted, before }) => [
      grain === 'day' ? at : longDateOf(at, cases, language),
      ...cellsOf(counted, channels),
      before,
    ]),
    sum: [words.total, ...cellsOf(sum, channels), null],
    picture: datesPicture(cases, span, language, WIDE),
    notes: [],
  }
}

type Named = readonly [name: string, counted: Counted]

function table(
  { channels, sum }: { channels: readonly string[]; sum: Counted },
  name: string,
  head: string,
  language: Language,
  rows: readonly Named[],
): SheetTable {
  const words = reportCases[language]
  return {
    name,
    columns: [
      { heading: head, kind: 'text' },
      ...counts([...channels, words.total]),
      { heading: words.share, kind: 'share' },
    ],
    rows: rows.map(([said, counted]) => [
      said,
      ...cellsOf(counted, channels),
      sum.total === 0 ? null : counted.total / sum.total,
    ]),
    sum: [words.total, ...cellsOf(sum, channels), sum.total === 0 ? null : 1],
    picture: null,
    notes: [],
  }
}

const HEADS: Readonly<Record<DetailKind, 'hour' | 'service' | 'procedure' | 'counter' | 'way'>> = {
  hours: 'hour',
  services: 'service',
  procedures: 'procedure',
  counters: 'counter',
  ways: 'way',
}

function detailTable(kind: DetailKind, cases: Cases, details: CaseDetails, language: Language): SheetTable {
  const words = reportCases[language]
  const made = table(
    { channels: cases.channels, sum: details.sum },
    words.tables[kind],
    words.heads[HEADS[kind]],
    language,
    [
      ...details[kind].map((row): Named => [nameOf(kind, row, language), row]),
      ...(details.withoutDetails.total > 0 ? [[words.withoutDetails, details.withoutDetails] as const] : []),
    ],
  )
  const picture =
    kind === 'hours'
      ? hoursPicture(cases, details, language, WIDE)
      : kind === 'procedures'
        ? proceduresPicture(details, language, WIDE)
        : null
  return { ...made, picture, notes: kind === 'hours' ? [words.hourNote] : [] }
}
