// Which year, and what can be done with it.
import { type LocalDate, yearOf } from '#shared/queue/dates.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { wholeYearOf } from '#shared/reports/year-before.ts'
import { year as text } from '#shared/text/year.ts'
import { releaseIfPointed } from '../../staff/focus-page.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { Exports } from '../reports/Exports.tsx'
import { ofYear } from '../use-tab.ts'

type Props = {
  asked: Asked
  /** Of which anything is known. */
  years: readonly number[]
  today: LocalDate
  onAsk: (asked: Asked) => void
  /** Null: not for this role. */
  onImport: (() => void) | null
}

export function YearTitle({ asked, years: known, today, onAsk, onImport }: Props) {
  const words = text[useSpoken().language]
  const year = wholeYearOf(asked)
  const near = year ?? yearOf(asked.from)
  const years = [...new Set([...known, yearOf(today), near])].sort((a, b) => a - b)
  const at = years.indexOf(near)
  const onYear = (next: number) => onAsk({ ...asked, from: ofYear(next).from, to: ofYear(next).to })
  const step = (label: string, sign: string, to: number | undefined) => (
    <button
      type="button"
      aria-label={label}
      aria-disabled={to === undefined}
      onClick={(event) => {
        releaseIfPointed(event)
        if (to !== undefined) onYear(to)
      }}
    >
      {sign}
    </button>
  )
  return (
    <div className="title">
      <h1>{year === null ? words.titleOfPeriod : words.title}</h1>
      <span className="pickyear">
        {step(words.before, '‹', years[at - 1])}
        <select
          aria-label={words.choose}
          value={year ?? ''}
          onChange={({ target }) => target.value !== '' && onYear(Number(target.value))}
        >
          {year === null && <option value="">{words.otherPeriod}</option>}
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        {step(words.after, '›', years[at + 1])}
      </span>
      <span className="push" />
      <Exports question={asked.more.by === 'days' ? 'year-days' : 'year-table'} asked={asked} />
      {onImport !== null && (
        <button type="button" className="quiet lined" onClick={onImport}>
          {words.import}
        </button>
      )}
      <button type="button" className="quiet lined" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  )
}
