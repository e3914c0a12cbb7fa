// The report on when people come, as a document: what was counted, its averages, and the line by hour.
import { timeOf } from '../../calendar.ts'
import { dateOf } from '../../queue/local-time.ts'
import type { Language } from '../../queue/words.ts'
import { reportRush } from '../../text/report-rush.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import { extremesSaid, heatOf, hourSaid, lineOf } from '../pictures/rush-pictures.ts'
import { average, type LineHour, type Rush, sumOf } from '../rush.ts'
import { aboutTold, missingIn, peopleSaid, tenthsSaid } from '../said.ts'
import type { Sheet, SheetTable } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'

export function rushSheet(rush: Rush, language: Language): Sheet {
  const words = reportRush[language]
  const extremes = extremesSaid(rush, language)
  const most = mostEver(rush, language)
  return {
    title: words.title,
    about: aboutTold(rush.told, language),
    sentences: [
      ...(rush.weekdays.length === 0 ? [reportTickets[language].nobody] : []),
      ...(extremes === null ? [] : [extremes]),
      ...(most === null ? [] : [most]),
    ],
    tables: Object.values(rushTables(rush, language)).filter(({ rows }) => rows.length > 0),
    notes: missingIn(rush.told, language),
  }
}

export function rushTables(rush: Rush, language: Language) {
  const words = reportRush[language]
  const { hours, weekdays, line, told } = rush
  const names = new Map(told.offices.map(({ id, name }) => [id, name[language]]))
  const dayNames = reportTickets[language].weekdays
  const counted: SheetTable = {
    name: words.taken,
    columns: [
      { heading: words.weekday, kind: 'text' },
      { heading: words.openDays, kind: 'count' },
      ...hours.map((hour) => ({ heading: hourSaid(hour, language), kind: 'count' as const })),
      { heading: reportTickets[language].total, kind: 'count' },
    ],
    rows: weekdays.map(({ weekday, openDays, taken }) => [dayNames[weekday] ?? '', openDays, ...taken, sumOf(taken)]),
    sum:
      weekdays.length < 2
        ? null
        : [
            reportTickets[language].total,
            sumOf(weekdays.map(({ openDays }) => openDays)),
            ...hours.map((_, at) => sumOf(weekdays.map(({ taken }) => taken[at] ?? 0))),
            sumOf(weekdays.map(({ taken }) => sumOf(taken))),
          ],
    picture: heatOf(rush, language),
    notes: [words.note],
  }
  const inLine: SheetTable = {
    name: words.line,
    columns: [
      { heading: words.hourHead, kind: 'text' },
      // No kind of column is a broken number of people.
      { heading: words.average, kind: 'text' },
      { heading: words.most, kind: 'count' },
      { heading: words.when, kind: 'moment' },
      ...(told.offices.length > 1 ? [{ heading: words.where, kind: 'text' as const }] : []),
    ],
    rows: line.map(({ hour, waited, lasted, most }) => [
      hourSaid(hour, language),
      averageSaid(average(waited, lasted), language),
      most?.people ?? null,
      most?.at ?? null,
      ...(told.offices.length > 1 ? [most === null ? null : (names.get(most.office) ?? most.office)] : []),
    ]),
    sum: null,
    picture: lineOf(rush, language),
    notes: [words.lineNote],
  }
  return { counted, line: inLine } satisfies Record<string, SheetTable>
}

const averageSaid = (value: number | null, language: Language): string | null =>
  value === null ? null : tenthsSaid(value, language)

/** Null: nobody waited. */
function mostEver({ line, told }: Rush, language: Language): string | null {
  const found = line.reduce<LineHour['most']>(
    (a, { most }) => ((most?.people ?? 0) > (a?.people ?? 0) ? most : a),
    null,
  )
  if (found === null) return null
  const date = dateOf(found.at)
  const when = `${spanSaid({ from: date, to: date }, language)} ${timeOf(found.at)}`
  const office = told.offices.find(({ id }) => id === found.office)?.name[language] ?? found.office
  return reportRush[language].mostEver(peopleSaid(found.people, language), when, office)
}
