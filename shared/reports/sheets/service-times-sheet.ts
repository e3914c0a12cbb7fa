// The report on service times as a document: by service, by procedure and without a number.
import type { Picture } from '../../charts/picture.ts'
import type { Language } from '../../queue/words.ts'
import { reportServiceTimes } from '../../text/report-service-times.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import { spreadPicture } from '../pictures/distribution-of.ts'
import { aboutTold, minutesSaid, missingIn, peopleSaid } from '../said.ts'
import type { ServiceTimes, Taken } from '../service-times.ts'
import type { Sheet, SheetCell, SheetTable } from '../sheet.ts'
import { columnEdges, upToEach } from '../spread.ts'
import { shareOf, timeCells, timeColumns } from './spread-cells.ts'

export function serviceTimesSheet(times: ServiceTimes, language: Language): Sheet {
  const words = reportServiceTimes[language]
  const { time } = times.all
  return {
    title: words.title,
    about: aboutTold(times.told, language),
    sentences: [
      time === null
        ? reportTickets[language].nobody
        : words.sentence(peopleSaid(time.people, language), minutesSaid(time.median), minutesSaid(time.p90)),
    ],
    tables: Object.values(serviceTimeTables(times, language)).filter(({ rows }) => rows.length > 0),
    notes: [words.definition, reportTickets[language].minutesNote, ...missingIn(times.told, language)],
  }
}

export function serviceTimeTables(times: ServiceTimes, language: Language) {
  const words = reportServiceTimes[language]
  const table = (name: string, heading: string, rows: SheetTable['rows'], sum: Taken | null): SheetTable => ({
    name,
    columns: [
      { heading, kind: 'text' },
      { heading: words.times, kind: 'count' },
      ...timeColumns(language),
      { heading: words.leftOut, kind: 'count' },
    ],
    rows,
    sum: sum === null || rows.length < 2 ? null : [reportTickets[language].total, ...cells(sum)],
    picture: null,
    notes: [],
  })
  const { services, procedures, without, all } = times
  return {
    distribution: distributionTable(times, language),
    services: table(
      words.byService,
      reportTickets[language].service,
      services.map(({ of, ...taken }) => [of.name[language], ...cells(taken)]),
      all,
    ),
    procedures: table(
      words.byProcedure,
      words.procedure,
      procedures.map(({ of, ...taken }) => [of.name[language], ...cells(taken)]),
      null,
    ),
    without: table(
      words.without,
      words.way,
      without.map(({ of, ...taken }) => [reportTickets[language].ways[of], ...cells(taken)]),
      null,
    ),
  } satisfies Record<string, SheetTable>
}

const cells = ({ time, leftOut }: Taken): SheetCell[] => [time?.people ?? 0, ...timeCells(time), leftOut]

/** Null: nobody was served. */
export function serviceTimesPicture({ all, columns }: ServiceTimes, language: Language, wide?: number): Picture | null {
  const { time } = all
  if (time === null) return null
  const label = reportServiceTimes[language].label(
    peopleSaid(time.people, language),
    minutesSaid(time.median),
    minutesSaid(time.p90),
  )
  return spreadPicture({ label, columns, spread: time, target: null, language, wide })
}

function distributionTable(times: ServiceTimes, language: Language): SheetTable {
  const words = reportServiceTimes[language]
  const people = times.all.time?.people ?? 0
  const upTo = upToEach(times.columns)
  return {
    name: words.howLong,
    columns: [
      { heading: words.time, kind: 'text' },
      { heading: words.times, kind: 'count' },
      { heading: words.upTo, kind: 'share' },
    ],
    rows:
      people === 0
        ? []
        : times.columns.map((count, at) => {
            const { from, to } = columnEdges(at)
            return [reportTickets[language].column(from, to), count, shareOf(upTo[at] ?? 0, people)]
          }),
    sum: people === 0 ? null : [reportTickets[language].total, people, null],
    picture: serviceTimesPicture(times, language),
    notes: [],
  }
}
