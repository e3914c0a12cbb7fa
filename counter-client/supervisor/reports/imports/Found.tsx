// What a good file would change, or has changed: for each year in words, and cell by cell as it is and as it would be.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { FoundRegister, FoundYear, RegisterChange } from '#shared/reports/registers.ts'
import { reportImports as text } from '#shared/text/report-imports.ts'
import { reportReconciliation } from '#shared/text/report-reconciliation.ts'
import { dayAndTime } from '../../../staff/dates.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function Found({ found, done }: { found: FoundRegister; done: boolean }) {
  const { language } = useSpoken()
  const words = text[language].dialog
  const total = wholeNumber(found.total, language)
  const said = {
    cases: done ? words.imported : words.found,
    ekep: done ? words.importedEkep : words.foundEkep,
  }[found.kind]
  const files = found.replaces.map(({ file, at }) => `${text[language].quoted(file)} (${dayAndTime(at)})`).join(', ')
  return (
    <>
      <div className="found-right">
        <p>{said(total)}</p>
        {files !== '' && <p>{words.replaces(files)}</p>}
        {found.years.map((year) => (
          <YearSaid key={year.year} year={year} />
        ))}
      </div>
      {found.years.map(({ year }) => (
        <Changes key={year} year={year} done={done} changes={found.changes.filter((change) => change.year === year)} />
      ))}
    </>
  )
}

function YearSaid({ year: { year, total, months, keps, alreadyCounted } }: { year: FoundYear }) {
  const { language } = useSpoken()
  const words = text[language].dialog
  const number = (value: number) => wholeNumber(value, language)
  const say = () => {
    if (keps === 0 && total === 0) return words.lost(year)
    if (keps === 0) return words.undivided(year, number(total))
    return words.year1(year, words.keps(keps), number(total), months.length === 0 ? '' : words.months(months.length))
  }
  return (
    <>
      <p>{say()}</p>
      {alreadyCounted > 0 && (
        <p className="heed">{words.adds(year, words.cases(alreadyCounted, number(alreadyCounted)))}</p>
      )}
    </>
  )
}

type ChangesProps = { year: number; done: boolean; changes: readonly RegisterChange[] }

function Changes({ year, done, changes }: ChangesProps) {
  const { language } = useSpoken()
  const words = text[language].dialog
  const changed = changes.filter(({ now, after }) => now !== after)
  const number = (value: number | null) => (value === null ? '–' : wholeNumber(value, language))
  const byMonth = changes.some(({ month }) => month !== null)
  const sum = (of: (change: RegisterChange) => number | null) => changes.reduce((all, one) => all + (of(one) ?? 0), 0)
  if (changed.length === 0) return <p className="quiet">{words.same}</p>
  return (
    <>
      <div className="imports-changes">
        <table>
          <caption>{(done ? words.changed : words.changes)(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kep}</th>
              {byMonth && <th scope="col">{words.when}</th>}
              <th scope="col">{words.channel}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.after}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ kep, month, channel, now, after }) => (
              <tr key={`${kep} ${month} ${channel}`}>
                <th scope="row">{kep ?? words.undividedCell}</th>
                {byMonth && <td>{month === null ? '–' : reportReconciliation[language].months[month - 1]}</td>}
                <td>{channel ?? words.total}</td>
                <td>{number(now)}</td>
                <td>{number(after)}</td>
                <td>{signed((after ?? 0) - (now ?? 0), number)}</td>
              </tr>
            ))}
          </tbody>
          {!byMonth && (
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <td />
                <td>{number(sum(({ now }) => now))}</td>
                <td>{number(sum(({ after }) => after))}</td>
                <td>{signed(sum(({ after }) => after) - sum(({ now }) => now), number)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {changes.length > changed.length && <p className="quiet">{words.unchanged(changes.length - changed.length)}</p>}
    </>
  )
}

function signed(difference: number, number: (value: number) => string): string {
  if (difference === 0) return number(0)
  return `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`
}
