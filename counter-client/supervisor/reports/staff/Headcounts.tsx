// How many people the directorate itself counts, where the accounts do not tell.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Headcount } from '#shared/reports/figures.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { EnterForm } from '../entering/EnterForm.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { RowActs } from '../entering/RowActs.tsx'
import type { Entering } from './Trainings.tsx'

export function Headcounts({
  headcounts,
  choices,
  mayEnter,
  again,
  expire,
}: Entering & { headcounts: readonly Headcount[] }) {
  const { language } = useSpoken()
  const text = figuresText[language]
  const words = text.staff
  if (headcounts.length === 0 && !mayEnter) return null
  return (
    <section className="entering-part">
      <h2>{words.headcounts}</h2>
      {headcounts.length > 0 && (
        <FigureTable
          label={words.headcounts}
          columns={[
            { heading: text.kep },
            { heading: text.date },
            { heading: words.staff, isNumber: true },
            { heading: text.note },
            { heading: text.by },
            ...(mayEnter ? [{ heading: text.takeBack }] : []),
          ]}
          rows={headcounts.map(({ id, kep, date, staff, note, entered }) => ({
            key: String(id),
            cells: [
              kep ?? text.allKeps,
              dateSaid(date),
              wholeNumber(staff, language),
              note,
              entered.by ?? '–',
              <RowActs
                key={id}
                kind="headcount"
                id={id}
                named={`${kep ?? text.allKeps}, ${dateSaid(date)}`}
                end={null}
                onDone={again}
                expire={expire}
              />,
            ],
          }))}
        />
      )}
      {mayEnter && (
        <EnterForm
          kind="headcount"
          title={words.newHeadcount}
          about={words.headcountAbout}
          fields={[
            { name: 'kep', label: words.whose, kind: 'choice', choices },
            { name: 'date', label: text.date, kind: 'date' },
            { name: 'staff', label: words.staff, kind: 'count' },
            { name: 'note', label: text.note, hint: words.noteHint, kind: 'text' },
          ]}
          onEntered={again}
          expire={expire}
        />
      )}
    </section>
  )
}
