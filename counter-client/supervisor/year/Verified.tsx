// What was recounted and when: green when every sum agrees, red and by name when one does not. It comes after the table.
import { timeOf } from '#shared/calendar.ts'
import { wholeNumber } from '#shared/greek/numbers.ts'
import { differenceName } from '#shared/reports/sheets/verified-sheet.ts'
import type { Known, YearTable, YearVerified } from '#shared/reports/year-table.ts'
import { year as text } from '#shared/text/year.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'

/** `verified` null: it is being recounted; of another ΣΥΝΟΛΟ than the table shows, it is too. */
export function Verified({ table, verified }: { table: YearTable; verified: YearVerified | null }) {
  const { language } = useSpoken()
  const words = text[language]
  if (verified === null || verified.total !== table.sum.total)
    return (
      <p className="verified verifying" role="status">
        {words.verifying}
      </p>
    )
  const { count, cases, at, differences } = verified
  const counted = wholeNumber(cases, language)
  const said = (value: Known) => (value === null ? '–' : wholeNumber(value, language))
  if (count === 0)
    return (
      <p className="verified" role="status">
        <Icon name="check" />
        <span>
          <b>{words.verified}</b> {words.verifiedMore(counted, timeOf(at))}
        </span>
      </p>
    )
  return (
    <div className="verified differs" role="alert">
      <Icon name="warn" />
      <div>
        <b>{words.differs}</b> {words.differsMore(wholeNumber(count, language), counted, timeOf(at))}
        <ul>
          {differences.map((one) => {
            const name = differenceName(one, language)
            return <li key={`${name} ${one.office}`}>{words.differsAt(name, said(one.stored), said(one.recounted))}</li>
          })}
          {count > differences.length && (
            <li>{words.differsMoreOf(wholeNumber(count - differences.length, language))}</li>
          )}
        </ul>
      </div>
    </div>
  )
}
