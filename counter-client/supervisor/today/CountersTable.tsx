// Every counter always in its place, closed ones thin, so that the eye learns where each is.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { OfficeSeats } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import { today } from '#shared/text/today.ts'
import type { TodayCounter, TodayView } from '#shared/views/today-view.ts'
import { Plate } from '../../staff/Plate.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { minutes, wholeMinutes } from '../../staff/times.ts'

type Props = { view: TodayView; seats: OfficeSeats['seats']; now: Instant }

export function CountersTable({ view, seats, now }: Props) {
  const { language } = useSpoken()
  const words = today[language].counters
  const cases = view.cases.reduce((sum, one) => sum + one.quantity, 0)
  return (
    <section className="today-desks">
      <h2>{words.title}</h2>
      <table className="desks">
        <thead>
          <tr>
            <th scope="col">{words.counter}</th>
            <th scope="col">{words.kep}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.lasts}</th>
            <th scope="col" className="num">
              {words.tickets}
            </th>
            <th scope="col" className="num">
              {words.cases}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.counters.map((counter) => (
            <Row
              key={counter.id}
              counter={counter}
              clerk={seats.find((seat) => seat.counter === counter.id)?.clerk?.name ?? null}
              limit={view.goals.alertMinutes}
              now={now}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {words.total}
            </th>
            <td className="num">{view.served}</td>
            <td className="num">{wholeNumber(cases, language)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** `clerk`: who sits there, by name. `limit`: in minutes; longer than that is told of. */
type RowProps = { counter: TodayCounter; clerk: string | null; limit: number; now: Instant }

function Row({ counter, clerk, limit, now }: RowProps) {
  const { language } = useSpoken()
  const { state, since, ticket } = counter
  const busy = state === 'called' || state === 'serving'
  const worked = state !== 'closed' || counter.served > 0 || counter.cases > 0
  return (
    <tr className={state}>
      <th scope="row">
        <b>{counter.id}</b>
      </th>
      <td>{counter.kep}</td>
      <td>
        <span className={`state ${state}`} />
        {today[language].counters.says[state]}
        {counter.pause !== null && <small className="quiet"> · {counter.pause[language]}</small>}
        {clerk !== null && state !== 'closed' && <small className="today-clerk">{clerk}</small>}
      </td>
      <td>{ticket !== null && <Plate label={ticket} fill={state === 'called' ? 'now' : 'busy'} size="xs" />}</td>
      <td className="lasts">
        {since !== null && <span>{minutes(now - since)}</span>}
        {since !== null && busy && (
          <i
            className={wholeMinutes(now - since) >= limit ? 'today-long' : undefined}
            style={{ inlineSize: `${Math.min(96, wholeMinutes(now - since) * 3.2)}px` }}
          />
        )}
      </td>
      <td className="num">{worked && counter.served}</td>
      <td className="num">{worked && wholeNumber(counter.cases, language)}</td>
    </tr>
  )
}
