// The trail itself: filters, and a line for each thing that was done, with what stood before and after.
import type { OfficeSeats } from '#shared/protocol.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { type Trail, trailOrders } from '#shared/reports/trail.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { reports as names } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { useReport } from '../use-report.ts'
import { TrailTable } from './TrailTable.tsx'

type Props = {
  asked: Asked
  onAsk: (asked: Asked) => void
  offices: readonly OfficeSeats[]
  expire: () => void
}

export function TrailView({ asked, onAsk, offices, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const { value, failed } = useReport<Trail>('corrections', asked, expire)
  const keps = [...new Set(offices.flatMap(({ seats }) => seats.map(({ kep }) => kep)))]
  const more = (word: string, said: string) => onAsk({ ...asked, more: { ...asked.more, [word]: said } })
  const who = asked.more.person ?? ''
  const people = value?.people ?? []
  return (
    <>
      <div className="trail-filters">
        <label>
          {words.order}{' '}
          <select value={asked.more.by ?? 'made'} onChange={({ target }) => more('by', target.value)}>
            {trailOrders.map((order) => (
              <option key={order} value={order}>
                {words.orders[order]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.kep}{' '}
          <select
            value={asked.keps?.[0] ?? ''}
            onChange={({ target }) => onAsk({ ...asked, keps: target.value === '' ? null : [target.value] })}
          >
            <option value="">{words.allKeps}</option>
            {keps.map((kep) => (
              <option key={kep}>{kep}</option>
            ))}
          </select>
        </label>
        <label>
          {words.person}{' '}
          <select value={who} onChange={({ target }) => more('person', target.value)}>
            <option value="">{words.everybody}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {who !== '' && !people.some(({ id }) => id === who) && <option value={who}>{who}</option>}
          </select>
        </label>
        <span className="push" />
        <span className="quiet">{value !== null && words.count(value.rows.length)}</span>
      </div>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && names[language].failed}
      </p>
      {value === null ? (
        !failed && <p className="quiet">{names[language].loading}</p>
      ) : value.rows.length === 0 ? (
        <p className="trail-none">{words.none}</p>
      ) : (
        <TrailTable trail={value} />
      )}
    </>
  )
}
