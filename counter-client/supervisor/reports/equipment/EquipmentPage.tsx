// Which devices and what equipment stand in the offices, since when, and how often the devices were silent.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { EquipmentFigures } from '#shared/reports/figures.ts'
import { inHours } from '#shared/reports/in-hours.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { devicesText } from '#shared/text/devices.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { FigurePage } from '../entering/FigurePage.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { Trail } from '../entering/Trail.tsx'
import { useFigures } from '../entering/use-figures.ts'
import type { ReportProps } from '../report-props.ts'
import { Items } from './Items.tsx'

export function EquipmentPage(props: ReportProps) {
  const { language } = useSpoken()
  const { value, failed, again, mayEnter, kepChoices } = useFigures<EquipmentFigures>('equipment', props)
  const text = figuresText[language]
  const words = text.equipment
  const kinds: Readonly<Record<string, string>> = devicesText[language].kinds
  const officeName = (of: string) => props.offices.find(({ id }) => id === of)?.name[language] ?? of
  return (
    <FigurePage {...props} report="equipment" value={value} failed={failed}>
      {({ asOf, devices, items, there, keps, trail }) => (
        <>
          {there.length > 0 && (
            <section className="entering-part">
              <h2>{words.thereOn(dateSaid(asOf))}</h2>
              <FigureTable
                label={words.thereOn(dateSaid(asOf))}
                columns={[{ heading: text.kep }, { heading: words.kind }, { heading: words.quantity, isNumber: true }]}
                rows={there.map(({ kep, kind, quantity }) => ({
                  key: `${kep} ${kind}`,
                  cells: [kep, words.kinds[kind], wholeNumber(quantity, language)],
                }))}
              />
            </section>
          )}
          <Items
            items={items}
            choices={kepChoices(keps, false)}
            mayEnter={mayEnter}
            again={again}
            expire={props.expire}
          />
          <section className="entering-part">
            <h2>{words.devices}</h2>
            {devices.length === 0 ? (
              <p className="quiet">{words.noDevices}</p>
            ) : (
              <FigureTable
                label={words.devices}
                columns={[
                  { heading: words.device },
                  { heading: words.kind },
                  { heading: words.place },
                  { heading: words.since },
                  { heading: words.removed },
                  { heading: words.outages, isNumber: true },
                  { heading: words.down, isNumber: true },
                ]}
                rows={devices.map(({ id, name, kind, place, office, since, removed, outages, down }) => ({
                  key: id,
                  cells: [
                    name,
                    kinds[kind] ?? kind,
                    `${officeName(office)}, ${place}`,
                    dateSaid(since),
                    removed === null ? '–' : dateSaid(removed),
                    wholeNumber(outages, language),
                    inHours(down, language),
                  ],
                }))}
              />
            )}
            <ul className="entering-notes">
              <li>{words.since_}</li>
              <li>{text.outages.noticedRule}</li>
            </ul>
          </section>
          <Trail lines={trail} />
        </>
      )}
    </FigurePage>
  )
}
