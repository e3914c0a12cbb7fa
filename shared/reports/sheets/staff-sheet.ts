// The staff as a document: the share that used the system, with its numerator, denominator and date; and the trainings.
import { share, wholeNumber } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { figuresText } from '../../text/report-figures.ts'
import type { Span } from '../asked.ts'
import type { StaffFigures, StaffRow } from '../figures.ts'
import type { Sheet } from '../sheet.ts'
import { dateSaid, spanSaid } from '../span-said.ts'

/** Null where it is not known, or where more used it than there are said to be. */
export const usedShare = ({ used, staff }: Pick<StaffRow, 'used' | 'staff'>): number | null =>
  used === null || staff === null || used > staff ? null : used / staff

/** «95,0 % του προσωπικού χρησιμοποίησε το σύστημα (38 από 40), στις 31/12/2024.» */
export function staffSentences({ total, asOf, trainings }: StaffFigures, language: Language): string[] {
  const words = figuresText[language].staff
  const of = usedShare(total)
  const n = (count: number) => wholeNumber(count, language)
  const used =
    of === null || total.used === null || total.staff === null
      ? []
      : [words.sentence(share(of, language), n(total.used), n(total.staff), dateSaid(asOf))]
  const trained = trainings.map(({ subject, trained, staff, date }) =>
    words.trainedSentence(subject, share(trained / staff, language), n(trained), n(staff), dateSaid(date)),
  )
  return [...used, ...trained]
}

export function staffSheet(figures: StaffFigures, span: Span, language: Language): Sheet {
  const text = figuresText[language]
  const words = text.staff
  const { rows, total, trainings, forgotten } = figures
  return {
    title: words.title,
    about: [spanSaid(span, language)],
    sentences: staffSentences(figures, language),
    tables: [
      {
        name: words.used,
        columns: [
          { heading: documents[language].kepCode, kind: 'text' },
          { heading: words.used, kind: 'count' },
          { heading: words.staff, kind: 'count' },
          { heading: words.share, kind: 'share' },
          { heading: words.source, kind: 'text' },
        ],
        rows: rows.map((row) => [
          row.kep ?? text.noKep,
          row.staff === null ? null : row.used,
          row.staff,
          usedShare(row),
          row.staff === null ? null : words.sources[row.source],
        ]),
        sum: [
          text.total,
          total.used,
          total.staff,
          usedShare(total),
          total.staff === null ? null : words.sources[total.source],
        ],
        picture: null,
        notes: [words.rule, words.staffRule, ...(forgotten ? [words.forgotten] : [])],
      },
      {
        name: words.trainings,
        columns: [
          { heading: text.date, kind: 'date' },
          { heading: words.subject, kind: 'text' },
          { heading: words.giver, kind: 'text' },
          { heading: text.kep, kind: 'text' },
          { heading: words.trained, kind: 'count' },
          { heading: words.staff, kind: 'count' },
          { heading: words.trainedShare, kind: 'share' },
          { heading: text.note, kind: 'text' },
        ],
        rows: trainings.map(({ date, subject, giver, kep, trained, staff, note }) => [
          date,
          subject,
          giver,
          kep ?? text.allKeps,
          trained,
          staff,
          trained / staff,
          note,
        ]),
        sum: null,
        picture: null,
        notes: [],
      },
    ],
    notes: [words.countsOnly],
  }
}
