// Who, when, what (before → after) and why, a line each; the newest first.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { CaseRow, Language } from '#shared/queue/words.ts'
import { caseRowsSaid } from '#shared/reports/case-rows-said.ts'
import { changedRows } from '#shared/reports/changed-rows.ts'
import { instantSaid } from '#shared/reports/instant-said.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import type { Trail, TrailOfEntry, TrailRow } from '#shared/reports/trail.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function TrailTable({ trail }: { trail: Trail }) {
  const { language } = useSpoken()
  const { columns } = text[language]
  return (
    <table className="trail-table">
      <thead>
        <tr>
          <th scope="col">{columns.at}</th>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.of}</th>
          <th scope="col">
            {columns.before} → {columns.after}
          </th>
          <th scope="col" className="num">
            {columns.change}
          </th>
          <th scope="col">{columns.reason}</th>
        </tr>
      </thead>
      <tbody>
        {trail.rows.map((row) => (
          <Row key={keyOf(row)} row={row} trail={trail} />
        ))}
      </tbody>
    </table>
  )
}

const keyOf = (row: TrailRow): string =>
  row.kind === 'signed' ? `${row.year} ${row.version}` : `${row.office} ${row.date} ${row.entry} ${row.at} ${row.kind}`

function Row({ row, trail }: { row: TrailRow; trail: Trail }) {
  const { language } = useSpoken()
  const words = text[language]
  const head = (
    <>
      <th scope="row">
        <time>{instantSaid(row.at)}</time>
      </th>
      <td data-label={words.columns.person}>{row.person?.name ?? words.forgotten}</td>
    </>
  )
  if (row.kind === 'signed')
    return (
      <tr className="trail-signed">
        {head}
        <td data-label={words.columns.kind}>{words.kinds.signed}</td>
        <td data-label={words.columns.of}>{words.yearSigned(row.year, row.version)}</td>
        <td data-label={words.columns.after}>{wholeNumber(row.total, language)}</td>
        <td />
        <td />
      </tr>
    )
  const change = sum(row.after) - sum(row.before)
  const { before, after } = changedRows(row)
  return (
    <tr>
      {head}
      <td data-label={words.columns.kind}>{words.kinds[row.kind]}</td>
      <td data-label={words.columns.of}>
        {placeOf(row, trail, language)}
        {row.clerk !== null && row.kind === 'corrected' && <small>{words.firstBy(row.clerk)}</small>}
      </td>
      <td data-label={`${words.columns.before} → ${words.columns.after}`}>
        <del>{caseRowsSaid(before, trail.procedures, language) || words.nothing}</del>{' '}
        <ins>{caseRowsSaid(after, trail.procedures, language) || words.nothing}</ins>
      </td>
      <td className="num" data-label={words.columns.change}>
        {signed(change, language)}
      </td>
      <td data-label={words.columns.reason}>{row.reason}</td>
    </tr>
  )
}

function placeOf({ date, office, kep, counter }: TrailOfEntry, { offices }: Trail, language: Language): string {
  const words = text[language]
  return [dateSaid(date), offices[office]?.[language] ?? office, `${words.kep} ${kep}`, words.counter(counter)].join(
    ' · ',
  )
}

const sum = (rows: readonly CaseRow[]): number => rows.reduce((total, { quantity }) => total + quantity, 0)
const signed = (change: number, language: Language): string =>
  change > 0 ? `+${wholeNumber(change, language)}` : change < 0 ? `−${wholeNumber(-change, language)}` : '0'
