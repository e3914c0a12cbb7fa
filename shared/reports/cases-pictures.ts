// The pictures of the report on cases, drawn for a page of any width and for paper.
import { bars } from '../charts/bars.ts'
import { columns } from '../charts/columns.ts'
import type { Picture } from '../charts/picture.ts'
import { trend } from '../charts/trend.ts'
import type { Language } from '../queue/words.ts'
import { reportCases } from '../text/report-cases.ts'
import type { Span } from './asked.ts'
import type { CaseDetails, Cases } from './cases.ts'
import { nameOf, notesOver, shortDate } from './cases-said.ts'
import { spanSaid } from './span-said.ts'

export const TOP = 10

/** Days as stacked columns, months and years as lines with the year before beside them. */
export function datesPicture(cases: Cases, span: Span, language: Language, wide: number): Picture {
  const { dates, channels, grain } = cases
  const words = reportCases[language].charts
  const label = words.dates(spanSaid(span, language))
  const names = dates.map(({ at }) => shortDate(at, cases, language))
  const notes = notesOver(cases, span)
  if (grain === 'day') {
    const values = dates.map(({ counted }) =>
      channels.map((_, at) => counted?.quantities[at] ?? (counted === null ? null : 0)),
    )
    return columns({
      label,
      names,
      series: channels,
      values: dashesOnlyInside(values),
      notes,
      language,
      wide,
      high: 250,
    })
  }
  const before = dates.map((date) => date.before)
  const [now, then] = yearsOf(cases, span, language)
  return trend({
    label,
    names,
    lines: [
      { name: grain === 'year' ? '' : now, values: dates.map(({ counted }) => counted?.total ?? null), ink: 'hue-0' },
      ...(before.some((value) => value !== null) ? [{ name: then, values: before, ink: 'past' as const }] : []),
    ],
    notes,
    language,
    wide,
    high: 250,
  })
}

/** What is still to come is no gap that needs a sign. */
function dashesOnlyInside(values: readonly (readonly (number | null)[])[]): (readonly (number | null)[])[] {
  const last = values.findLastIndex((parts) => parts.some((part) => part !== null))
  return values.map((parts, at) => (at > last ? parts.map(() => 0) : parts))
}

/** `2026` and `2025` where the period lies in one year; else words. */
function yearsOf({ before }: Cases, { from, to }: Span, language: Language): [string, string] {
  const words = reportCases[language].charts
  if (from.slice(0, 4) !== to.slice(0, 4) || before === null) return [words.now, words.before]
  return [from.slice(0, 4), before.from.slice(0, 4)]
}

export function kepsPicture(cases: Cases, span: Span, language: Language, wide: number): Picture {
  const [now, before] = yearsOf(cases, span, language)
  return bars({
    label: reportCases[language].charts.keps(now, before),
    rows: cases.keps.map(({ kep, counted, before: then }) => ({
      name: kep,
      value: counted?.total ?? null,
      before: then,
    })),
    compared: cases.keps.some(({ before: then }) => then !== null) ? { now, before } : null,
    language,
    wide,
  })
}

export function hoursPicture({ channels }: Cases, { hours }: CaseDetails, language: Language, wide: number): Picture {
  return columns({
    label: reportCases[language].charts.hours,
    names: hours.map((row) => nameOf('hours', row, language)),
    series: channels,
    values: hours.map(({ quantities }) => quantities),
    notes: [],
    language,
    wide,
    high: 220,
  })
}

export function proceduresPicture({ procedures }: CaseDetails, language: Language, wide: number): Picture {
  return bars({
    label: reportCases[language].charts.procedures,
    rows: procedures
      .filter(({ id }) => id !== 'none')
      .slice(0, TOP)
      .map((row) => ({ name: nameOf('procedures', row, language), value: row.total, before: null })),
    compared: null,
    language,
    wide,
  })
}
