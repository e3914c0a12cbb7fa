// What is kept, why, and for how long: one ruled line each.
import type { Privacy } from '#shared/privacy.ts'

type Row = { readonly what: string; readonly why: string; readonly lasts: (told: Privacy) => string }
type Props = {
  rows: readonly Row[]
  columns: { readonly what: string; readonly why: string; readonly lasts: string }
  told: Privacy
}

export function Kept({ rows, columns, told }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{columns.lasts}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, why, lasts }) => (
          <tr key={what}>
            <td>{what}</td>
            <td>{why}</td>
            <td className="lasts">{lasts(told)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
