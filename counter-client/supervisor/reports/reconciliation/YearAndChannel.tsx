// Which year, and of which channel.
import type { Reconciliation } from '#shared/reports/reconciliation.ts'
import { reportReconciliation as text } from '#shared/text/report-reconciliation.ts'
import { useSpoken } from '../../../staff/spoken.ts'

type Props = {
  answer: Reconciliation
  /** The year that is running. */
  last: number
  onYear: (year: number) => void
  onChannel: (channel: string) => void
}
/** In an address: all channels together. */
const ALL = '-'
/** Law 3013/2002 founded the KEP. */
const FIRST = 2002

export function YearAndChannel({ answer: { year, channel, channels }, last, onYear, onChannel }: Props) {
  const words = text[useSpoken().language]
  const step = (label: string, sign: string, to: number) => {
    const can = to >= FIRST && to <= last
    return (
      <button type="button" aria-label={label} aria-disabled={!can} onClick={() => can && onYear(to)}>
        {sign}
      </button>
    )
  }
  return (
    <span className="reconciliation-asked">
      <span className="pickyear">
        {step(words.before, '‹', year - 1)}
        <b>{year}</b>
        {step(words.after, '›', year + 1)}
      </span>
      <select aria-label={words.channel} value={channel ?? ALL} onChange={({ target }) => onChannel(target.value)}>
        {channels.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
        <option value={ALL}>{words.allChannels}</option>
      </select>
    </span>
  )
}
