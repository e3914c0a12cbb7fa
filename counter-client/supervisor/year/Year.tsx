// The year: the directorate's table to the unit, and beside it what can be read from it.
import { useCallback, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import { may } from '#shared/rights.ts'
import { year as text } from '#shared/text/year.ts'
import { yearOf } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { hashOf } from '../use-tab.ts'
import { ImportYear } from './ImportYear.tsx'
import { Months } from './Months.tsx'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { Sources } from './Sources.tsx'
import { TwoYears } from './TwoYears.tsx'
import { useYear } from './use-year.ts'
import { Verified } from './Verified.tsx'
import { Watch } from './Watch.tsx'
import { YearNotes } from './YearNotes.tsx'
import { YearTable } from './YearTable.tsx'
import { YearTitle } from './YearTitle.tsx'

type Props = {
  /** Null for the year that is running. */
  year: number | null
  now: Instant
  /** How new the chosen office's day is. */
  revision: string
  /** The other offices, whose cases count here too. */
  others: readonly string[]
  me: Me
  expire: () => void
}

export function Year({ year, now, revision, others, me, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const running = yearOf(now)
  const shown = year ?? running
  const [elsewhere, setElsewhere] = useState<Readonly<Record<string, string>>>({})
  const [imports, setImports] = useState(0)
  const [importing, setImporting] = useState(false)
  const hear = useCallback(
    (office: string, told: string) => setElsewhere((before) => ({ ...before, [office]: told })),
    [],
  )
  const stamp = [revision, ...others.map((office) => elsewhere[office] ?? ''), imports].join(' | ')
  const { totals, failed } = useYear(shown, stamp, expire)
  const known = totals?.years ?? []
  const years = [...new Set([...known, running, shown])].sort((a, b) => a - b)
  return (
    <>
      <title>{`${words.choose} ${shown} · Σειρά`}</title>
      {others.map((office) => (
        <Watch key={office} office={office} me={me} onRevision={hear} expire={expire} />
      ))}
      <YearTitle
        year={shown}
        me={me}
        expire={expire}
        years={years}
        onYear={(next) => {
          location.hash = hashOf({ page: 'year', year: next })
        }}
        onImport={may(me.role, 'import') ? () => setImporting(true) : null}
      />
      <p role="status" className={failed ? 'wrong no-paper' : 'unseen'}>
        {failed && words.failed}
      </p>
      {totals === null ? (
        !failed && <p className="quiet">{words.loading}</p>
      ) : (
        <>
          <PaperHead totals={totals} now={now} />
          <div className="two year">
            <section>
              <YearTable totals={totals} />
              <Verified totals={totals} />
              <YearNotes totals={totals} running={shown === running} />
            </section>
            <div className="stack">
              <Months totals={totals} />
              <TwoYears totals={totals} />
              <Sources totals={totals} />
            </div>
          </div>
          <PaperFoot />
        </>
      )}
      {importing && (
        <ImportYear
          year={shown}
          onClose={() => setImporting(false)}
          onImported={(imported) => {
            setImports(imports + 1)
            location.hash = hashOf({ page: 'year', year: imported })
          }}
        />
      )}
    </>
  )
}
