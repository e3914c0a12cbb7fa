// The year, or any other period: the directorate's table to the unit, and beside it what can be read from it.
import { useState } from 'react'
import { dateOf } from '#shared/calendar.ts'
import type { Me } from '#shared/protocol.ts'
import { yearOf } from '#shared/queue/dates.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { wholeYearOf } from '#shared/reports/year-before.ts'
import type { YearTable as Table, YearVerified } from '#shared/reports/year-table.ts'
import { may } from '#shared/rights.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { hashOf, ofYear } from '../use-tab.ts'
import { Days } from './Days.tsx'
import { Happened } from './Happened.tsx'
import { ImportYear } from './ImportYear.tsx'
import { Months } from './Months.tsx'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { Sources } from './Sources.tsx'
import { TwoYears } from './TwoYears.tsx'
import { useFollowed } from './use-followed.ts'
import { useNews } from './use-news.ts'
import { Verified } from './Verified.tsx'
import { Watch } from './Watch.tsx'
import { YearChoice } from './YearChoice.tsx'
import { YearNotes } from './YearNotes.tsx'
import { YearTable } from './YearTable.tsx'
import { YearTitle } from './YearTitle.tsx'

const TABLE_MS = 1_000
/** Single cases are recounted, and the table does not wait for it. */
const VERIFIED_MS = 5_000

type Props = {
  /** Null for the year that is running. */
  asked: Asked | null
  now: Instant
  /** How new the chosen office's day is. */
  revision: string
  /** The other offices, whose cases count here too. */
  others: readonly string[]
  me: Me
  expire: () => void
}

export function Year({ asked, now, revision, others, me, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const today = dateOf(now)
  const shown = asked ?? ofYear(yearOf(today))
  const byDays = shown.more.by === 'days'
  const { stamp, hear, act } = useNews(revision, others)
  const [importing, setImporting] = useState(false)
  const ofTable = byDays ? { ...shown, more: {} } : shown
  const { value: table, failed } = useFollowed<Table>('year-table', ofTable, stamp, TABLE_MS, expire)
  const follows = table === null ? null : `${stamp} ${table.sum.total}`
  const { value: verified } = useFollowed<YearVerified>(
    'year-verified',
    { ...shown, more: {} },
    follows,
    VERIFIED_MS,
    expire,
  )
  const show = (next: Asked) => {
    location.hash = hashOf({ page: 'year', asked: next })
  }
  return (
    <>
      <title>{`${words.choose} ${wholeYearOf(shown) ?? ''} · Σειρά`}</title>
      {others.map((office) => (
        <Watch key={office} office={office} me={me} onRevision={hear} expire={expire} />
      ))}
      <YearTitle
        asked={shown}
        years={table?.years ?? []}
        today={today}
        onAsk={show}
        onImport={may(me.role, 'import') ? () => setImporting(true) : null}
      />
      <YearChoice asked={shown} choices={table?.choices ?? []} onAsk={show} />
      <p role="status" className={failed ? 'wrong no-paper' : 'unseen'}>
        {failed && words.failed}
      </p>
      {table === null ? (
        !failed && <p className="quiet">{words.loading}</p>
      ) : (
        <>
          <PaperHead table={table} now={now} />
          <div className="two year">
            <section>
              {byDays ? <Days asked={shown} stamp={stamp} expire={expire} /> : <YearTable table={table} />}
              <Verified table={table} verified={verified} />
              <YearNotes table={table} />
            </section>
            <div className="stack">
              <Months table={table} />
              <div className="year-beside">
                <Happened table={table} me={me} today={today} onActed={act} expire={expire} />
                <TwoYears table={table} />
              </div>
              <Sources table={table} />
            </div>
          </div>
          <PaperFoot />
        </>
      )}
      {importing && (
        <ImportYear
          year={yearOf(shown.from)}
          onClose={() => setImporting(false)}
          onImported={(imported) => {
            act()
            show(ofYear(imported))
          }}
        />
      )}
    </>
  )
}
