// The draft of the annual report: what each chapter will say, what it lacks, and the way to take it as Word or PDF.
import { yearOf } from '#shared/queue/dates.ts'
import type { AnnualReport } from '#shared/reports/annual-report.ts'
import { wholeYear } from '#shared/reports/asked.ts'
import { annualChapters } from '#shared/reports/sheets/annual/annual-sheet.ts'
import { reportAnnual } from '#shared/text/report-annual.ts'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Exports } from '../Exports.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { useReport } from '../use-report.ts'
import { ChapterDraft } from './ChapterDraft.tsx'
import './annual.css'

export function AnnualPage({ asked, onAsk, today, expire }: ReportProps) {
  const { language } = useSpoken()
  const [words, own] = [text[language], reportAnnual[language]]
  const { value, failed } = useReport<AnnualReport>('annual-report', asked, expire)
  const year = yearOf(asked.from)
  const known = new Set([...(value?.table.years ?? []), year, yearOf(today), yearOf(today) - 1])
  const isEmpty = value !== null && (value.table.sum.total ?? 0) === 0
  return (
    <>
      <ReportTitle title={words.names.annual}>
        <label className="annual-year">
          {own.page.year}{' '}
          <select
            value={year}
            onChange={({ target }) => onAsk({ ...asked, ...wholeYear(Number(target.value)), keps: null, office: null })}
          >
            {[...known]
              .sort((one, other) => other - one)
              .map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
          </select>
        </label>
        <Exports question="annual-report" asked={asked} only={['docx', 'pdf']} />
      </ReportTitle>
      <p className="about annual-about">{own.page.about}</p>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && words.failed}
      </p>
      {value === null ? (
        !failed && <p className="quiet">{words.loading}</p>
      ) : (
        <>
          {isEmpty && <p className="annual-lacks">{own.page.nothing(year, value.table.years.join(', '))}</p>}
          <ol className="annual-chapters">
            {annualChapters(value, language).map((drafted) => (
              <ChapterDraft key={drafted.chapter.heading} drafted={drafted} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
