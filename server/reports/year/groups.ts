// The rows of the table: one for each KEP, or building by building those that worked there.
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Known, YearFigures, YearGroup, YearRow } from '#shared/reports/year-table.ts'
import { withUnlisted } from './codes.ts'
import { type Cell, cellsOf, type KnownSpan, sumOf } from './known.ts'

export type Both = { readonly now: KnownSpan; readonly before: KnownSpan; readonly isBeforeKnown: boolean }

/** Every KEP has a row, also one that has counted nothing. */
export function byKep(both: Both, keps: readonly string[], channels: readonly string[]): YearGroup[] {
  const of = figuresOf(both, channels)
  const rows = keps.map((kep): YearRow => ({ kep, ...of((cell) => cell.kep === kep) }))
  return [{ place: null, rows, ...of(() => true) }]
}

/** A case counts where it was counted: a KEP that moved has a row in both buildings. What was imported stands in none. */
export function byBuilding(
  both: Both,
  keps: readonly string[],
  channels: readonly string[],
  offices: Configuration['offices'],
): YearGroup[] {
  const of = figuresOf(both, channels)
  const cells = [...cellsOf(both.now), ...(both.isBeforeKnown ? cellsOf(both.before) : [])]
  const found = cells.flatMap(({ office }) => (office === null ? [] : [office]))
  const ids: (string | null)[] = withUnlisted(
    offices.map(({ id }) => id),
    found,
  )
  return [...ids, null].flatMap((id): YearGroup[] => {
    const here = cells.filter(({ office }) => office === id)
    const rows = keps
      .filter((kep) => here.some((cell) => cell.kep === kep))
      .map((kep): YearRow => ({ kep, ...of((cell) => cell.kep === kep && cell.office === id) }))
    const name = offices.find((office) => office.id === id)?.name ?? { el: id ?? '', en: id ?? '' }
    return rows.length === 0
      ? []
      : [{ place: id === null ? null : { id, name }, rows, ...of(({ office }) => office === id) }]
  })
}

const figuresOf =
  ({ now, before, isBeforeKnown }: Both, channels: readonly string[]) =>
  (belongs: (cell: Cell) => boolean): YearFigures => {
    const cells = cellsOf(now).filter(belongs)
    const total = sumOf(cells, now)
    const quantity = (channel: string): Known =>
      total === null ? null : cells.reduce((sum, cell) => sum + (cell.channel === channel ? cell.quantity : 0), 0)
    return { quantities: channels.map(quantity), total, before: isBeforeKnown ? rowBefore(before, belongs) : null }
  }

/** Of a year that is partly one figure nobody knows how much of that was this KEP's. */
function rowBefore(before: KnownSpan, belongs: (cell: Cell) => boolean): Known {
  const { undivided, undividable } = before.imported
  if (undivided > 0 || undividable.length > 0) return null
  return cellsOf(before)
    .filter(belongs)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}
