// The draft of the annual report with the directorate's chapters: what the figures say is written, the rest are places to fill in.
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import type { AnnualReport } from '../../annual-report.ts'
import type { Sheet } from '../../sheet.ts'
import { spanSaid } from '../../span-said.ts'
import { yearSources } from '../../year-notes.ts'
import { buildingsChapter } from './buildings-chapter.ts'
import { complaintsChapter } from './complaints-chapter.ts'
import type { Drafted } from './drafted.ts'
import { equipmentChapter } from './equipment-chapter.ts'
import { figuresChapter } from './figures-chapter.ts'
import { trainingChapter } from './training-chapter.ts'

/** In the directorate's own order. */
export const annualChapters = (report: AnnualReport, language: Language): Drafted[] =>
  [figuresChapter, trainingChapter, equipmentChapter, complaintsChapter, buildingsChapter].map((chapter) =>
    chapter(report, language),
  )

export function annualSheet(report: AnnualReport, language: Language): Sheet {
  const words = reportAnnual[language]
  const { table } = report
  return {
    title: words.title(table.year),
    about: [spanSaid(table, language), words.draft],
    sentences: [],
    tables: [],
    notes: yearSources(table, language),
    chapters: annualChapters(report, language).map(({ chapter }) => chapter),
  }
}
