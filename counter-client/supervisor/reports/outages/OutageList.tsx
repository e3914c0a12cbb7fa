// Outages from when to when: those that go on can be closed, and every one can be taken back with a reason.
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { Outage } from '#shared/reports/figures.ts'
import { happenedSaid, kindSaid, whereSaid } from '#shared/reports/outage-said.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { FigureTable } from '../entering/Figures.tsx'
import { RowActs } from '../entering/RowActs.tsx'

type Props = {
  title: string
  outages: readonly Outage[]
  officeName: (office: string) => string
  mayEnter: boolean
  again: () => void
  expire: () => void
}

export function OutageList({ title, outages, officeName, mayEnter, again, expire }: Props) {
  const { language } = useSpoken()
  const text = figuresText[language]
  const words = text.outages
  const moment = (at: number) => `${dateSaid(dateOf(at))} ${timeOf(at)}`
  return (
    <section className="entering-part">
      <h2>{title}</h2>
      {outages.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <FigureTable
          label={title}
          columns={[
            { heading: words.words },
            { heading: words.kind },
            { heading: words.where },
            { heading: words.began },
            { heading: words.ended },
            { heading: text.by },
            ...(mayEnter ? [{ heading: text.takeBack }] : []),
          ]}
          rows={outages.map((one) => ({
            key: String(one.id),
            cells: [
              happenedSaid(one, language),
              kindSaid(one, language),
              whereSaid(one, language, officeName),
              moment(one.began),
              one.ended === null ? (
                <span key="open" className="is-open">
                  {words.open}
                </span>
              ) : (
                moment(one.ended)
              ),
              one.noticed ? words.noticed : (one.entered.by ?? '–'),
              <RowActs
                key={one.id}
                kind="outage"
                id={one.id}
                named={`${happenedSaid(one, language)}, ${moment(one.began)}`}
                end={one.ended === null ? { act: text.end, label: words.ended, type: 'datetime-local' } : null}
                onDone={again}
                expire={expire}
              />,
            ],
          }))}
        />
      )}
    </section>
  )
}
