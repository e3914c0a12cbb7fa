// Who waits for what: one stroke per person on a line of minutes.
import type { Instant } from '#shared/queue/words.ts'
import { today } from '#shared/text/today.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { wholeMinutes } from '../../staff/times.ts'

const WIDE = 132
const HIGH = 22

export function Services({ view, now }: { view: TodayView; now: Instant }) {
  const { language } = useSpoken()
  const words = today[language].services
  const waits = view.services.flatMap((service) => service.waitingSince.map((since) => wholeMinutes(now - since)))
  const target = view.goals.targetMinutes
  // The scale is the same for all, and long enough for the longest: 40′, 60′, 80′ …
  const scale = Math.max(40, Math.ceil(Math.max(0, ...waits) / 20) * 20)
  return (
    <section>
      <div className="h2row">
        <h2>{words.title}</h2>
        <span className="quiet">{words.scale(scale, target)}</span>
      </div>
      <table className="lines">
        <tbody>
          {view.services.map((service) => (
            <tr key={service.letter}>
              <td>
                <span className="plate letter">{service.letter}</span>
              </td>
              <th scope="row" className="name">
                {service.name[language]}
              </th>
              <td>
                {service.unknown ? (
                  <span className="clear">{words.onRoll}</span>
                ) : service.waitingSince.length === 0 ? (
                  <span className="clear">{words.nobody}</span>
                ) : (
                  <Strokes
                    waits={service.waitingSince.map((since) => wholeMinutes(now - since))}
                    scale={scale}
                    target={target}
                  />
                )}
              </td>
              <td className="num">
                <b>{service.unknown ? '–' : service.waitingSince.length}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Stroked = { waits: readonly number[]; scale: number; target: number }

function Strokes({ waits, scale, target }: Stroked) {
  const at = (minutes: number) => (minutes / scale) * (WIDE - 3)
  const stripOf = (waited: number) => (waited > target ? 'strip today-over' : 'strip')
  const words = today[useSpoken().language].services
  return (
    <svg className="chart" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={words.chart(waits.length)}>
      <path className="axis" d={`M0 ${HIGH / 2}H${WIDE}`} />
      {target < scale && <path className="today-target" d={`M${at(target)} 1V${HIGH - 1}`} />}
      {waits.map((waited, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people stand here by their place alone
        <rect key={index} className={stripOf(waited)} x={at(waited)} y={HIGH / 2 - 7} width={3} height={14} />
      ))}
    </svg>
  )
}
