// The trainings of a period: on what, by whom, and how many of the staff had it then.
import { share, wholeNumber } from '#shared/greek/numbers.ts'
import type { Training } from '#shared/reports/figures.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { EnterForm } from '../entering/EnterForm.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { RowActs } from '../entering/RowActs.tsx'

export type Entering = {
  choices: readonly { readonly value: string; readonly label: string }[]
  mayEnter: boolean
  again: () => void
  expire: () => void
}

export function Trainings({
  trainings,
  choices,
  mayEnter,
  again,
  expire,
}: Entering & { trainings: readonly Training[] }) {
  const { language } = useSpoken()
  const text = figuresText[language]
  const words = text.staff
  return (
    <section className="entering-part">
      <h2>{words.trainings}</h2>
      {trainings.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <FigureTable
          label={words.trainings}
          columns={[
            { heading: words.subject },
            { heading: text.date },
            { heading: words.giver },
            { heading: text.kep },
            { heading: words.trained, isNumber: true },
            { heading: words.staff, isNumber: true },
            { heading: words.trainedShare, isNumber: true },
            { heading: text.by },
            ...(mayEnter ? [{ heading: text.takeBack }] : []),
          ]}
          rows={trainings.map(({ id, date, subject, giver, kep, trained, staff, entered }) => ({
            key: String(id),
            cells: [
              subject,
              dateSaid(date),
              giver,
              kep ?? text.allKeps,
              wholeNumber(trained, language),
              wholeNumber(staff, language),
              share(trained / staff, language),
              entered.by ?? '–',
              <RowActs key={id} kind="training" id={id} named={subject} end={null} onDone={again} expire={expire} />,
            ],
          }))}
        />
      )}
      {mayEnter && (
        <EnterForm
          kind="training"
          title={words.newTraining}
          fields={[
            { name: 'kep', label: words.whose, kind: 'choice', choices },
            { name: 'date', label: text.date, kind: 'date' },
            { name: 'subject', label: words.subject, kind: 'text' },
            { name: 'giver', label: words.giver, kind: 'text' },
            { name: 'trained', label: words.trained, hint: words.trainedHint, kind: 'count' },
            { name: 'staff', label: words.staff, hint: words.staffHint, kind: 'count' },
            { name: 'note', label: text.note, kind: 'text' },
          ]}
          onEntered={again}
          expire={expire}
        />
      )}
    </section>
  )
}
