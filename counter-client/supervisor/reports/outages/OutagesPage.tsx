// What did not work from when to when, and for how much of their opening hours the KEPs were without their lines.
import { share, wholeNumber } from '#shared/greek/numbers.ts'
import type { OutageFigures } from '#shared/reports/figures.ts'
import { inHours } from '#shared/reports/in-hours.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { FigurePage } from '../entering/FigurePage.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { Trail } from '../entering/Trail.tsx'
import { useFigures } from '../entering/use-figures.ts'
import type { ReportProps } from '../report-props.ts'
import { NewOutage } from './NewOutage.tsx'
import { OutageList } from './OutageList.tsx'

export function OutagesPage(props: ReportProps) {
  const { language } = useSpoken()
  const { value, failed, again, mayEnter, kepChoices } = useFigures<OutageFigures>('outages', props)
  const text = figuresText[language]
  const words = text.outages
  const { offices, expire, me } = props
  const officeName = (of: string) => offices.find(({ id }) => id === of)?.name[language] ?? of
  const list = { officeName, mayEnter, again, expire }
  return (
    <FigurePage {...props} report="outages" value={value} failed={failed}>
      {({ outages, downtime, trail }) => (
        <>
          <section className="entering-part">
            <h2>{words.downtime}</h2>
            <FigureTable
              label={words.downtime}
              columns={[
                { heading: text.kep },
                { heading: words.count, isNumber: true },
                { heading: words.down, isNumber: true },
                { heading: words.downOpen, isNumber: true },
                { heading: words.share, isNumber: true },
              ]}
              rows={downtime.map(({ kep, outages: count, down, downOpen, open }) => ({
                key: kep,
                cells: [
                  kep,
                  wholeNumber(count, language),
                  inHours(down, language),
                  inHours(downOpen, language),
                  open === 0 ? '–' : share(downOpen / open, language),
                ],
              }))}
            />
            <ul className="entering-notes">
              <li>{words.rule}</li>
            </ul>
          </section>
          <OutageList {...list} title={words.lines} outages={outages.filter(({ what }) => what === 'line')} />
          {mayEnter && (
            <NewOutage
              kepChoices={kepChoices(
                downtime.map(({ kep }) => kep),
                true,
              )}
              offices={me.keps === null ? offices : []}
              again={again}
              expire={expire}
            />
          )}
          <OutageList {...list} title={words.devices} outages={outages.filter(({ what }) => what === 'device')} />
          <ul className="entering-notes">
            <li>{words.noticedRule}</li>
          </ul>
          <Trail lines={trail} />
        </>
      )}
    </FigurePage>
  )
}
