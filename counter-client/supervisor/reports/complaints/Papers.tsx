// Complaints, suggestions and thanks that came on paper: the day, the kind and the number in the register; no names, no words.
import { messageKinds } from '#shared/opinions.ts'
import type { PaperMessage } from '#shared/reports/figures.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { EnterForm } from '../entering/EnterForm.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { RowActs } from '../entering/RowActs.tsx'
import type { Entering } from '../staff/Trainings.tsx'

export function Papers({ papers, choices, mayEnter, again, expire }: Entering & { papers: readonly PaperMessage[] }) {
  const { language } = useSpoken()
  const text = figuresText[language]
  const words = text.complaints
  return (
    <section className="entering-part">
      <h2>{words.papers}</h2>
      {papers.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <FigureTable
          label={words.papers}
          columns={[
            { heading: text.kep },
            { heading: text.date },
            { heading: words.kind },
            { heading: words.paperNote },
            { heading: text.by },
            ...(mayEnter ? [{ heading: text.takeBack }] : []),
          ]}
          rows={papers.map(({ id, kep, date, kind, note, entered }) => ({
            key: String(id),
            cells: [
              kep,
              dateSaid(date),
              words.kinds[kind],
              note,
              entered.by ?? '–',
              <RowActs
                key={id}
                kind="paper-message"
                id={id}
                named={`${words.kinds[kind]}, ${kep}, ${dateSaid(date)}`}
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
          kind="paper-message"
          title={words.newPaper}
          fields={[
            { name: 'kep', label: text.kep, kind: 'choice', choices },
            { name: 'date', label: text.date, kind: 'date' },
            {
              name: 'kind',
              label: words.kind,
              kind: 'choice',
              choices: messageKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
              begins: 'complaint',
            },
            { name: 'note', label: words.paperNote, hint: words.paperNoteHint, kind: 'text' },
          ]}
          onEntered={again}
          expire={expire}
        />
      )}
    </section>
  )
}
