// The report on what became of those who took a number, as a document: numbers that add up, by service and by day or month.
import { columns } from '../../charts/columns.ts'
import type { Picture } from '../../charts/picture.ts'
import { dayNumber, type LocalDate } from '../../queue/dates.ts'
import type { Language } from '../../queue/words.ts'
import { reportOutcomes } from '../../text/report-outcomes.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import type { Ends, Outcomes, Steps } from '../outcomes.ts'
import { aboutTold, peopleSaid } from '../said.ts'
import type { Sheet, SheetCell, SheetTable } from '../sheet.ts'
import { annotationsTable } from './annotations-sheet.ts'
import { shareOf } from './spread-cells.ts'

export function outcomesSheet(outcomes: Outcomes, language: Language): Sheet {
  const words = reportOutcomes[language]
  return {
    title: words.title,
    about: aboutTold(outcomes.told, language),
    sentences: [outcomeSentence(outcomes, language)],
    tables: Object.values(outcomeTables(outcomes, language)).filter(({ rows }) => rows.length > 0),
    notes: [words.definition, ...keptSaid(outcomes, language)],
  }
}

/** What days of which only totals are kept do to these figures; nothing where there are none. */
export function keptSaid({ told }: Outcomes, language: Language): string[] {
  const words = reportOutcomes[language]
  if (told.totalsOnly === 0) return []
  return [told.keps === null ? words.kept(told.totalsOnly) : words.keptOfKep(told.totalsOnly)]
}

export const END_NAMES = ['served', 'missed', 'cancelled', 'expired', 'open'] as const

export function outcomeSentence({ all }: Outcomes, language: Language): string {
  const words = reportOutcomes[language]
  if (all.arrived === 0) return reportTickets[language].nobody
  const parts = END_NAMES.filter((end) => end === 'served' || all[end] > 0)
  return words.sentence(
    peopleSaid(all.arrived, language),
    parts.map((end) => words.parts[end](peopleSaid(all[end], language))).join(', '),
  )
}

export function outcomeTables(outcomes: Outcomes, language: Language) {
  const words = reportOutcomes[language]
  const { ways, total, service } = reportTickets[language]
  const { all, by, stretches, services, steps, without, appointments } = outcomes
  const ends = (name: string, heading: string, rows: SheetTable['rows']): SheetTable => ({
    name,
    columns: [{ heading, kind: heading === words.day ? 'date' : 'text' }, ...endColumns(all.open > 0, language)],
    rows,
    sum: rows.length > 1 ? [total, ...endCells(all.open > 0, all)] : null,
    picture: null,
    notes: [],
  })
  const plainTable = (
    name: string,
    columns: readonly string[],
    rows: SheetTable['rows'],
    sum: readonly SheetCell[] | null,
    notes: readonly string[],
  ): SheetTable => ({
    name,
    columns: columns.map((heading, at) => ({ heading, kind: at === 0 ? 'text' : 'count' })),
    rows,
    sum,
    picture: null,
    notes,
  })
  const anyStep = services.filter((one) => stepCells(one.steps).some((count) => count > 0))
  const booked = appointments === null || appointments.booked === 0 ? null : appointments
  return {
    stretches: {
      ...ends(
        by === 'day' ? words.byDay : words.byMonth,
        by === 'day' ? words.day : words.month,
        stretches
          .filter(({ arrived }) => by === 'month' || arrived > 0)
          .map((one) => [by === 'day' ? one.of : monthSaid(one.of, language), ...endCells(all.open > 0, one)]),
      ),
      picture: outcomesPicture(outcomes, language),
    },
    notes: annotationsTable(outcomes.notes, language),
    services: ends(
      words.byService,
      service,
      services.map((one) => [one.of.name[language], ...endCells(all.open > 0, one)]),
    ),
    steps: plainTable(
      words.steps,
      [service, words.transferred, words.parked, words.unanswered, words.sentBack],
      anyStep.map((one) => [one.of.name[language], ...stepCells(one.steps)]),
      anyStep.length > 1 ? [total, ...stepCells(steps)] : null,
      [words.stepsNote],
    ),
    without: plainTable(
      words.without,
      [words.way, words.ends.served],
      without.map(({ way, served }) => [ways[way], served]),
      null,
      [words.withoutNote],
    ),
    appointments: plainTable(
      words.appointments,
      [words.outcome, words.count],
      booked === null
        ? []
        : (['kept', 'notKept', 'cancelled', 'expected'] as const).map((key) => [words.booked[key], booked[key]]),
      booked === null ? null : [total, booked.booked],
      [],
    ),
  } satisfies Record<string, SheetTable>
}

/** `open`: some are still here. Of days that are over there are none. */
function endColumns(open: boolean, language: Language): SheetTable['columns'] {
  const words = reportOutcomes[language]
  return [
    ...(['arrived', ...END_NAMES] as const)
      .filter((end) => open || end !== 'open')
      .map((end) => ({ heading: words.ends[end], kind: 'count' as const })),
    { heading: words.servedShare, kind: 'share' },
    { heading: words.missedShare, kind: 'share' },
  ]
}
const endCells = (open: boolean, { arrived, served, missed, cancelled, expired, ...ends }: Ends): SheetCell[] => [
  arrived,
  served,
  missed,
  cancelled,
  expired,
  ...(open ? [ends.open] : []),
  shareOf(served, arrived),
  shareOf(missed, arrived),
]
const stepCells = ({ transferred, parked, unanswered, sentBack }: Steps): number[] => [
  transferred,
  parked,
  unanswered,
  sentBack,
]

/** `Ιαν 2026`. */
const monthSaid = (date: LocalDate, language: Language): string =>
  `${reportTickets[language].months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`

/** Null: of one stretch, or of none. */
export function outcomesPicture(outcomes: Outcomes, language: Language, wide?: number): Picture | null {
  const words = reportOutcomes[language]
  const { stretches, by, all, notes } = outcomes
  const [first] = stretches
  if (first === undefined || stretches.length < 2) return null
  return columns({
    label: words.picture(peopleSaid(all.arrived, language), peopleSaid(all.served, language)),
    names: stretches.map(({ of }) =>
      by === 'day' ? String(Number(of.slice(8))) : (monthSaid(of, language).split(' ')[0] ?? ''),
    ),
    series: [words.ends.served, words.rest],
    values: stretches.map(({ served, arrived }) => [served, arrived - served]),
    notes: notes.map(({ from }, at) => ({
      at: placeOf(from < first.of ? first.of : from, stretches, by),
      sign: String(at + 1),
    })),
    language,
    ...(wide === undefined ? {} : { wide }),
  })
}

/** In columns from the left edge of the first; a month is as long as it is. */
function placeOf(date: LocalDate, stretches: Outcomes['stretches'], by: Outcomes['by']): number {
  const at = stretches.findLastIndex(({ of }) => of <= date)
  const start = stretches[at]?.of ?? date
  return by === 'day' ? at + 0.5 : at + (dayNumber(date) - dayNumber(start)) / 31
}
