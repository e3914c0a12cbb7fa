// The report on waits as a document: sentences, the distribution, and tables by service, class and way of coming.
import { share } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import { reportWaits } from '../../text/report-waits.ts'
import { distributionOf } from '../pictures/distribution-of.ts'
import { aboutTold, minutesSaid, missingIn, peopleSaid } from '../said.ts'
import type { Sheet, SheetCell, SheetTable } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'
import { columnEdges, upToEach } from '../spread.ts'
import { FEWEST } from '../tickets-told.ts'
import type { Waited, Waits } from '../waits.ts'
import { shareOf, timeCells, timeColumns } from './spread-cells.ts'

export function waitsSheet(waits: Waits, language: Language): Sheet {
  const words = reportWaits[language]
  const { told, all, afterTransfer } = waits
  return {
    title: words.title,
    about: aboutTold(told, language),
    sentences: waitSentences(waits, language),
    tables: Object.values(waitTables(waits, language)).filter(({ rows }) => rows.length > 0),
    notes: [
      words.definition,
      reportTickets[language].minutesNote,
      ...(all.unknown === 0 ? [] : [words.unknown(peopleSaid(all.unknown, language))]),
      ...(afterTransfer === null
        ? []
        : [words.afterTransfer(peopleSaid(afterTransfer.people, language), minutesSaid(afterTransfer.median))]),
      ...missingIn(told, language),
    ],
  }
}

/** `20′`; where offices aim at different ones, in words. */
export function targetSaid({ targets }: Pick<Waits, 'targets'>, language: Language): string {
  const words = reportWaits[language]
  return targets.length > 1 ? words.ownTargets(targets) : words.targetOf(targets)
}

export function waitSentences(waits: Waits, language: Language): string[] {
  const { all, before } = waits
  const said = reportWaits[language].sentences
  const people = (n: number) => peopleSaid(n, language)
  const { wait, within, served, arrived } = all
  if (arrived === 0) return [reportTickets[language].nobody]
  const sentences = [said.served(people(served), people(arrived), share(served / arrived, language))]
  if (wait === null) return sentences
  sentences.push(
    said.waited(minutesSaid(wait.median), minutesSaid(wait.p90), minutesSaid(wait.longest)),
    said.within(
      share(within / wait.people, language),
      targetSaid(waits, language),
      people(within),
      people(wait.people),
    ),
  )
  if (before === null) return sentences
  const period = spanSaid(before.span, language)
  const old = before.all.wait
  if (old === null) return [...sentences, said.nothingBefore(period)]
  const [then, now] = [minutesSaid(old.median), minutesSaid(wait.median)]
  // What reads the same is the same: «11′, από 11′» would be a puzzle.
  if (then === now) return [...sentences, said.same(now, period)]
  return [...sentences, wait.median < old.median ? said.shorter(then, now, period) : said.longer(then, now, period)]
}

export function waitTables(waits: Waits, language: Language) {
  const words = reportWaits[language]
  const { services, classes, comings, all, before } = waits
  const row = (name: string, waited: Waited) => [name, ...waitedCells(waited)]
  const table = (name: string, heading: string, rows: SheetTable['rows'], notes: readonly string[]): SheetTable => ({
    name,
    columns: [{ heading, kind: 'text' }, ...waitedColumns(language)],
    rows,
    sum: rows.length > 1 ? [reportTickets[language].total, ...waitedCells(all)] : null,
    picture: null,
    notes,
  })
  const ofClass = (of: (typeof classes)[number]['of']) =>
    of === null ? words.noClass : of === 'others' ? words.others : of.name[language]
  const periods =
    before === null
      ? []
      : [row(spanSaid(before.lived, language), all), row(spanSaid(before.span, language), before.all)]
  return {
    distribution: distributionTable(waits, language),
    services: table(
      words.byService,
      reportTickets[language].service,
      services.map(({ of, ...waited }) => row(of.name[language], waited)),
      [],
    ),
    comings: table(
      words.byComing,
      words.coming,
      comings.map(({ of, ...waited }) => row(words.comings[of], waited)),
      [],
    ),
    classes: table(
      words.byClass,
      words.class,
      classes.map(({ of, ...waited }) => row(ofClass(of), waited)),
      [words.classNote(FEWEST)],
    ),
    compared: { ...table(words.compared, words.period, periods, []), sum: null },
  } satisfies Record<string, SheetTable>
}

function waitedColumns(language: Language): SheetTable['columns'] {
  const words = reportWaits[language]
  return [
    { heading: words.arrived, kind: 'count' },
    { heading: words.served, kind: 'count' },
    ...timeColumns(language),
    { heading: words.within, kind: 'share' },
  ]
}

const waitedCells = ({ arrived, served, wait, within }: Waited): SheetCell[] => [
  arrived,
  served,
  ...timeCells(wait),
  wait === null ? null : within / wait.people,
]

function distributionTable(waits: Waits, language: Language): SheetTable {
  const words = reportWaits[language].distribution
  const { columns, all } = waits
  const people = all.wait?.people ?? 0
  const upTo = upToEach(columns)
  return {
    name: reportWaits[language].howLong,
    columns: [
      { heading: words.wait, kind: 'text' },
      { heading: reportTickets[language].people, kind: 'count' },
      { heading: words.upTo, kind: 'share' },
    ],
    rows:
      people === 0
        ? []
        : columns.map((count, at) => {
            const { from, to } = columnEdges(at)
            return [reportTickets[language].column(from, to), count, shareOf(upTo[at] ?? 0, people)]
          }),
    sum: people === 0 ? null : [reportTickets[language].total, people, null],
    picture: distributionOf(waits, language),
    notes: [words.note],
  }
}
