// Comparable days as a document, with their denominators.
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { reportDays } from '../../text/report-days.ts'
import { changePerDay, daysNotes } from '../days-said.ts'
import type { Sheet, SheetCell, SheetColumn } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'
import { type DaysFigures, perDay, type YearDays } from '../year-days.ts'
import { annotationsTable } from './annotations-sheet.ts'

export function daysSheet(days: YearDays, language: Language): Sheet {
  const words = reportDays[language]
  const column = (heading: string, kind: SheetColumn['kind']): SheetColumn => ({ heading, kind })
  const before = (heading: string) => `${heading} (${days.beforeSpan.from.slice(0, 4)})`
  const shared = (heading: string) => `${words.shared}: ${heading}`
  return {
    title: words.title,
    about: [spanSaid({ from: days.from, to: days.until }, language)],
    sentences: [],
    tables: [
      {
        name: words.title,
        columns: [
          column(documents[language].kepCode, 'text'),
          column(words.cases, 'count'),
          column(words.days, 'count'),
          column(words.perDay, 'minutes'),
          column(before(words.cases), 'count'),
          column(before(words.days), 'count'),
          column(before(words.perDay), 'minutes'),
          column(words.change, 'change'),
          column(words.shared, 'count'),
          column(shared(words.cases), 'count'),
          column(shared(before(words.cases)), 'count'),
          column(shared(words.change), 'change'),
        ],
        rows: days.rows.map((row) => [row.kep, ...cells(row)]),
        sum: days.sum === null ? null : [documents[language].total, ...cells(days.sum)],
        picture: null,
        notes: daysNotes(days, language),
      },
      ...(days.annotations.length === 0 ? [] : [annotationsTable(days.annotations, language)]),
    ],
    notes: [],
  }
}

function cells({ now, before, both }: DaysFigures): SheetCell[] {
  const perNow = perDay(now.cases, now.open)
  const perBefore = before === null ? null : perDay(before.cases, before.open)
  return [
    now.cases,
    now.open,
    perNow,
    before?.cases ?? null,
    before?.open ?? null,
    perBefore,
    changePerDay(perNow, perBefore),
    both?.days ?? null,
    both?.now ?? null,
    both?.before ?? null,
    both === null ? null : changePerDay(both.now, both.before),
  ]
}
