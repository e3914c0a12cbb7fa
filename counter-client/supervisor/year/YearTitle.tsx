// Which year, and what can be done with it.
import type { Me } from '#shared/protocol.ts'
import { year as text } from '#shared/text/year.ts'
import { releaseIfPointed } from '../../staff/focus-page.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { Signed } from './Signed.tsx'

/** `onImport` null: not for this role. */
type Props = {
  year: number
  years: readonly number[]
  onYear: (year: number) => void
  onImport: (() => void) | null
  me: Me
  expire: () => void
}

export function YearTitle({ year, years, onYear, onImport, me, expire }: Props) {
  const words = text[useSpoken().language]
  const at = years.indexOf(year)
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
      <h1>{words.title}</h1>
      <span className="pickyear">
        {step(words.before, '‹', years[at - 1])}
        <select aria-label={words.choose} value={year} onChange={(event) => onYear(Number(event.target.value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        {step(words.after, '›', years[at + 1])}
      </span>
      <Signed year={year} me={me} expire={expire} />
      <span className="push" />
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
