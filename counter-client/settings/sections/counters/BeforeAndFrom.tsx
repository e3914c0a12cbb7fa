// What a move changes, in two columns: until the day before, and from that day on.
import { shownDate } from '#shared/appointments/read-date.ts'
import type { PlannedCounter } from '#shared/configuration/configuration.ts'
import { kepOn } from '#shared/configuration/office-on.ts'
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { useSpoken } from '../../../staff/spoken.ts'

type Props = {
  readonly counter: string
  readonly date: LocalDate
  readonly before: readonly PlannedCounter[]
  readonly after: readonly PlannedCounter[]
}

export function BeforeAndFrom({ counter, date, before, after }: Props) {
  const words = settingsCounters[useSpoken().language]
  const dayBefore = addDays(date, -1)
  const kepOf = (counters: readonly PlannedCounter[], on: LocalDate) => {
    const found = counters.find(({ id }) => id === counter)
    return found === undefined ? null : kepOn(found, on)
  }
  const [was, is] = [kepOf(before, dayBefore), kepOf(after, date)]
  const many = (counters: readonly PlannedCounter[], kep: string, on: LocalDate) =>
    counters.filter((one) => kepOn(one, on) === kep).length
  const keps = [was, is].filter((kep, at, all): kep is string => kep !== null && all.indexOf(kep) === at)
  return (
    <table className="before-and-from">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.until(shownDate(dayBefore))}</th>
          <th scope="col">{words.since(shownDate(date))}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.belongs}</th>
          <td>{was === null ? words.nowhere : words.kep(was)}</td>
          <td>
            <b>{is === null ? words.nowhere : words.kep(is)}</b>
          </td>
        </tr>
        {was !== null && is !== null && (
          <tr>
            <th scope="row">{words.cases}</th>
            <td>{words.casesStay(was)}</td>
            <td>{words.casesCount(is)}</td>
          </tr>
        )}
        {keps.map((kep) => (
          <tr key={kep}>
            <th scope="row">{words.countersOf(kep)}</th>
            <td>{many(after, kep, dayBefore)}</td>
            <td>{many(after, kep, date)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.room}</th>
          <td colSpan={2} className="quiet">
            {words.nothingChanges}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
