// Where somebody looked and says that there was no complaint, on paper neither: of a quarter or of a year that is over.
import { addDays, yearOf } from '#shared/queue/dates.ts'
import type { NoComplaints } from '#shared/reports/figures.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { EnterForm } from '../entering/EnterForm.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { RowActs } from '../entering/RowActs.tsx'
import type { Entering } from '../staff/Trainings.tsx'

type Props = Entering & { saidNone: readonly NoComplaints[]; today: string }

export function SaidNone({ saidNone, today, choices, mayEnter, again, expire }: Props) {
  const { language } = useSpoken()
  const text = figuresText[language]
  const words = text.complaints
  const stretches = stretchesBefore(today).map(({ year, quarter, from, until }) => ({
    value: `${from} ${until}`,
    label: quarter === null ? words.year(year) : words.quarter(quarter, year),
  }))
  return (
    <section className="entering-part">
      <h2>{words.nones}</h2>
      {saidNone.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <FigureTable
          label={words.nones}
          columns={[
            { heading: text.kep },
            { heading: words.from },
            { heading: words.until },
            { heading: text.note },
            { heading: text.by },
            ...(mayEnter ? [{ heading: text.takeBack }] : []),
          ]}
          rows={saidNone.map(({ id, kep, date, until, note, entered }) => ({
            key: String(id),
            cells: [
              kep,
              dateSaid(date),
              dateSaid(until),
              note,
              entered.by ?? '–',
              <RowActs
                key={id}
                kind="no-complaints"
                id={id}
                named={`${kep}, ${dateSaid(date)} – ${dateSaid(until)}`}
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
          kind="no-complaints"
          title={words.newNone}
          about={words.noneAbout}
          fields={[
            { name: 'kep', label: text.kep, kind: 'choice', choices },
            {
              name: 'date',
              label: words.period,
              kind: 'choice',
              choices: stretches,
              begins: stretches[0]?.value ?? '',
            },
            { name: 'note', label: text.note, kind: 'text' },
          ]}
          more={({ date, ...typed }) => {
            const [from = '', until = ''] = String(date).split(' ')
            return { ...typed, date: from, until }
          }}
          onEntered={again}
          expire={expire}
        />
      )}
    </section>
  )
}

type Over = { readonly year: number; readonly quarter: number | null; readonly from: string; readonly until: string }

/** Quarters and years of this year and the two before it that are over, the newest first. */
function stretchesBefore(today: string): Over[] {
  const years = [0, 1, 2].map((back) => yearOf(today) - back)
  const all = years.flatMap((year): Over[] => [
    { year, quarter: null, from: `${year}-01-01`, until: `${year}-12-31` },
    ...[4, 3, 2, 1].map((quarter) => {
      const first = (of: number) => `${year}-${String(of * 3 - 2).padStart(2, '0')}-01`
      const until = quarter === 4 ? `${year}-12-31` : addDays(first(quarter + 1), -1)
      return { year, quarter, from: first(quarter), until }
    }),
  ])
  return all.filter(({ until }) => until < today)
}
