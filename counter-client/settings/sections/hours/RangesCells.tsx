// The hours of one day: any number of ranges up to four; none is closed.
import type { OpenRange } from '#shared/queue/hours.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { Icon } from '../../../staff/Icon.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { without } from '../../form/lists.ts'
import { TimeCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'
import { nextRange } from './next-range.ts'

type Props = {
  /** Which day, as its fields are read out. */
  readonly day: string
  readonly ranges: readonly OpenRange[]
  readonly onRanges: (ranges: OpenRange[]) => void
  /** `hours.week.2` */
  readonly path: string
  readonly wrong: Wrong
}

const MOST = 4

export function RangesCells({ day, ranges, onRanges, path, wrong }: Props) {
  const words = settingsForm[useSpoken().language]
  const change = (at: number, some: Partial<OpenRange>) =>
    onRanges(ranges.map((range, index) => (index === at ? { ...range, ...some } : range)))
  const overlap = wrong(path)
  return (
    <div className="ranges">
      {ranges.length === 0 && <span className="is-closed">{words.closed}</span>}
      {ranges.map((range, at) => (
        // Ranges have no name but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <fieldset key={at} className="range" aria-label={day}>
          <TimeCell
            label={words.of(words.from, day)}
            value={range.from}
            onValue={(from) => change(at, { from })}
            wrong={wrong(`${path}.${at}.from`) ?? wrong(`${path}.${at}`)}
          />
          <span aria-hidden="true">–</span>
          <TimeCell
            label={words.of(words.to, day)}
            value={range.to}
            onValue={(to) => change(at, { to })}
            wrong={wrong(`${path}.${at}.to`)}
          />
          <button
            type="button"
            className="row-act"
            aria-label={words.removeRange(day)}
            title={words.removeRange(day)}
            onClick={() => onRanges(without(ranges, at))}
          >
            <Icon name="remove" />
          </button>
        </fieldset>
      ))}
      {ranges.length < MOST && (
        <button
          type="button"
          className="row-act"
          aria-label={words.of(words.addRange, day)}
          title={words.of(words.addRange, day)}
          onClick={() => onRanges([...ranges, nextRange(ranges)])}
        >
          <Icon name="plus" />
        </button>
      )}
      {overlap !== null && <p className="wrong">{overlap}</p>}
    </div>
  )
}
