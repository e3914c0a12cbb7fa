// The day in figures as a document: numbers by outcome and service, waits, and cases per KEP and channel.
import { dateOf, timeOf } from '../../calendar.ts'
import { wholeNumber } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { summariesText } from '../../text/summaries.ts'
import type { Span } from '../asked.ts'
import type { DaySummary } from '../day-summary.ts'
import type { Sheet, SheetCell, SheetTable } from '../sheet.ts'
import { dateSaid, spanSaid } from '../span-said.ts'
import type { Waited } from '../waits.ts'

export function daySheet(day: DaySummary, span: Span, language: Language): Sheet {
  const words = summariesText[language].day
  const { office, waits, cases, asOf } = day
  const hasQueue = waits.all.arrived > 0
  const inAll = cases.reduce((sum, { quantities }) => sum + total(quantities), 0)
  const n = (count: number) => wholeNumber(count, language)
  return {
    title: words.title,
    about: [...(office === null ? [] : [office[language]]), spanSaid(span, language)],
    sentences: [
      hasQueue ? words.sentence(n(waits.all.served), n(waits.all.arrived), n(inAll)) : words.noQueue(n(inAll)),
    ],
    tables: [...(hasQueue ? [numbers(day, language), waited(day, language)] : []), counted(day, language)],
    notes: [words.asOf(dateSaid(dateOf(asOf)), timeOf(asOf))],
  }
}

const total = (quantities: readonly number[]): number => quantities.reduce((sum, one) => sum + one, 0)

function numbers({ waits: { all, ends } }: DaySummary, language: Language): SheetTable {
  const words = summariesText[language].day
  const cells: readonly (readonly [string, number])[] = [
    [words.arrived, all.arrived],
    [words.served, all.served],
    [words.missed, ends.missed],
    [words.cancelled, ends.cancelled],
    [words.expired, ends.expired],
    [words.open, ends.open],
  ]
  return {
    name: words.tickets,
    columns: cells.map(([heading]) => ({ heading, kind: 'count' })),
    rows: [cells.map(([, count]) => count)],
    sum: null,
    picture: null,
    notes: [],
  }
}

function waited({ waits: { all, services } }: DaySummary, language: Language): SheetTable {
  const words = summariesText[language].day
  const minutes = (seconds: number) => Math.round(seconds / 60)
  const row = (name: string, { arrived, served, wait, within }: Waited): SheetCell[] => [
    name,
    arrived,
    served,
    wait === null ? null : minutes(wait.median),
    wait === null ? null : minutes(wait.p90),
    wait === null ? null : minutes(wait.longest),
    wait === null ? null : within / wait.people,
  ]
  return {
    name: words.waits,
    columns: [
      { heading: words.service, kind: 'text' },
      { heading: words.arrived, kind: 'count' },
      { heading: words.served, kind: 'count' },
      { heading: words.median, kind: 'minutes' },
      { heading: words.p90, kind: 'minutes' },
      { heading: words.longest, kind: 'minutes' },
      { heading: words.within, kind: 'share' },
    ],
    rows: services.map((one) => row(one.of.name[language], one)),
    sum: row(words.all, all),
    picture: null,
    notes: [words.waitsNote],
  }
}

function counted({ channels, cases }: DaySummary, language: Language): SheetTable {
  const { total: sum, kepCode } = documents[language]
  const ofChannel = channels.map((_, at) => cases.reduce((all, { quantities }) => all + (quantities[at] ?? 0), 0))
  return {
    name: summariesText[language].day.cases,
    columns: [
      { heading: kepCode, kind: 'text' },
      ...channels.map((heading) => ({ heading, kind: 'count' as const })),
      { heading: sum, kind: 'count' },
    ],
    rows: cases.map(({ kep, quantities }) => [kep, ...quantities, total(quantities)]),
    sum: [sum, ...ofChannel, total(ofChannel)],
    picture: null,
    notes: [],
  }
}
