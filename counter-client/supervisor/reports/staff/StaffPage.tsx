// Which share of the staff used the system, and how many of them were trained: counts only.
import { share, wholeNumber } from '#shared/greek/numbers.ts'
import type { StaffFigures } from '#shared/reports/figures.ts'
import { staffSentences, usedShare } from '#shared/reports/sheets/staff-sheet.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { FigurePage } from '../entering/FigurePage.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { Trail } from '../entering/Trail.tsx'
import { useFigures } from '../entering/use-figures.ts'
import type { ReportProps } from '../report-props.ts'
import { Headcounts } from './Headcounts.tsx'
import { Trainings } from './Trainings.tsx'

export function StaffPage(props: ReportProps) {
  const { language } = useSpoken()
  const { value, failed, again, mayEnter, kepChoices } = useFigures<StaffFigures>('staff', props)
  const text = figuresText[language]
  const words = text.staff
  const number = (count: number | null) => (count === null ? '–' : wholeNumber(count, language))
  const said = (of: number | null) => (of === null ? '–' : share(of, language))
  return (
    <FigurePage {...props} report="staff" value={value} failed={failed}>
      {(figures) => {
        const { rows, total, forgotten, headcounts, trainings, trail } = figures
        const keps = rows.flatMap(({ kep }) => (kep === null ? [] : [kep]))
        const entering = { choices: kepChoices(keps, true), mayEnter, again, expire: props.expire }
        return (
          <>
            {staffSentences(figures, language).map((sentence) => (
              <p key={sentence} className="entering-sentence">
                {sentence}
              </p>
            ))}
            <section className="entering-part">
              <FigureTable
                label={words.used}
                columns={[
                  { heading: text.kep },
                  { heading: words.used, isNumber: true },
                  { heading: words.staff, isNumber: true },
                  { heading: words.share, isNumber: true },
                  { heading: words.source },
                ]}
                rows={rows.map((row) => ({
                  key: row.kep ?? '',
                  cells: [
                    row.kep ?? text.noKep,
                    row.staff === null ? '–' : number(row.used),
                    number(row.staff),
                    said(usedShare(row)),
                    row.staff === null ? '–' : words.sources[row.source],
                  ],
                }))}
                sum={[
                  text.total,
                  number(total.used),
                  number(total.staff),
                  said(usedShare(total)),
                  total.staff === null ? '–' : words.sources[total.source],
                ]}
              />
              <ul className="entering-notes">
                <li>{words.rule}</li>
                <li>{words.staffRule}</li>
                <li>{words.countsOnly}</li>
                {forgotten && <li>{words.forgotten}</li>}
              </ul>
            </section>
            <Trainings trainings={trainings} {...entering} />
            <Headcounts headcounts={headcounts} {...entering} />
            <Trail lines={trail} />
          </>
        )
      }}
    </FigurePage>
  )
}
