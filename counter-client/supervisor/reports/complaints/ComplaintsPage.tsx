// How many complaints, suggestions and thanks each KEP got; a zero is one that somebody stated.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { ComplaintFigures } from '#shared/reports/figures.ts'
import { complaintSentences, complaintsInAll } from '#shared/reports/sheets/complaints-sheet.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { FigurePage } from '../entering/FigurePage.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { Trail } from '../entering/Trail.tsx'
import { useFigures } from '../entering/use-figures.ts'
import type { ReportProps } from '../report-props.ts'
import { Papers } from './Papers.tsx'
import { SaidNone } from './SaidNone.tsx'

export function ComplaintsPage(props: ReportProps) {
  const { language } = useSpoken()
  const { value, failed, again, mayEnter, kepChoices } = useFigures<ComplaintFigures>('complaints', props)
  const text = figuresText[language]
  const words = text.complaints
  const number = (count: number | null) => (count === null ? '–' : wholeNumber(count, language))
  return (
    <FigurePage {...props} report="complaints" value={value} failed={failed}>
      {({ rows, papers, saidNone, trail }) => {
        const sum = (of: 'onPaper' | 'suggestion' | 'thanks' | 'open') =>
          number(rows.reduce((all, row) => all + row[of], 0))
        const choices = kepChoices(
          rows.map(({ kep }) => kep),
          false,
        )
        const entering = { choices: [{ value: '', label: text.choose }, ...choices.slice(1)], mayEnter, again }
        return (
          <>
            {complaintSentences(rows, language).map((sentence) => (
              <p key={sentence} className="entering-sentence">
                {sentence}
              </p>
            ))}
            <section className="entering-part">
              <FigureTable
                label={words.title}
                columns={[
                  { heading: text.kep },
                  { heading: words.complaint, isNumber: true },
                  { heading: words.onPaper, isNumber: true },
                  { heading: words.suggestion, isNumber: true },
                  { heading: words.thanks, isNumber: true },
                  { heading: words.open, isNumber: true },
                  { heading: words.saidNone },
                ]}
                rows={rows.map((row) => ({
                  key: row.kep,
                  cells: [
                    row.kep,
                    number(row.complaint),
                    number(row.onPaper),
                    number(row.suggestion),
                    number(row.thanks),
                    number(row.open),
                    row.saidNone ? words.yes : '–',
                  ],
                }))}
                sum={[
                  text.total,
                  number(complaintsInAll(rows)),
                  sum('onPaper'),
                  sum('suggestion'),
                  sum('thanks'),
                  sum('open'),
                  '',
                ]}
              />
              <ul className="entering-notes">
                <li>{words.rule}</li>
              </ul>
            </section>
            <SaidNone saidNone={saidNone} today={props.today} expire={props.expire} {...entering} />
            <Papers papers={papers} expire={props.expire} {...entering} />
            <Trail lines={trail} />
          </>
        )
      }}
    </FigurePage>
  )
}
