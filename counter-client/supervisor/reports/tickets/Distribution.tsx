// How many took how long, in columns of five minutes, with the figures right under them: the table is the axis.
import type { Picture } from '#shared/charts/picture.ts'
import { cellSaid } from '#shared/reports/cell-said.ts'
import type { SheetTable } from '#shared/reports/sheet.ts'
import { Chart } from '../../../staff/Chart.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { UNDER_TABLE, UnderTable } from '../../../staff/UnderTable.tsx'
import { Notes } from './Notes.tsx'

type Props = {
  of: string
  /** Its rows are the columns of the chart. */
  table: SheetTable
  /** Null: there is nothing to draw. */
  picture: (wide: number) => Picture | null
}

export function Distribution({ of, table, picture }: Props) {
  const { language } = useSpoken()
  const drawn = picture(UNDER_TABLE)
  if (drawn === null) return null
  const [, count, share] = table.columns
  const cells = (at: number) =>
    table.rows.map((row) => cellSaid(row[at] ?? null, table.columns[at]?.kind ?? 'text', language))
  return (
    <section className="tickets-drawn">
      <div className="h2row">
        <h2>{table.name}</h2>
        <span className="quiet">{of}</span>
      </div>
      <UnderTable
        label={table.name}
        names={cells(0)}
        rows={[
          { name: count?.heading ?? '', hue: null, cells: cells(1) },
          { name: share?.heading ?? '', hue: null, cells: cells(2) },
        ]}
      >
        <Chart picture={drawn} />
      </UnderTable>
      <Notes notes={table.notes} />
    </section>
  )
}
