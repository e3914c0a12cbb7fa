// What became different between two configurations, as a history tells it: which thing, which part of it, before and after.

/** A thing in a list is named by its id, code or date; its place in the list only where the order itself changed. */
export type Change = {
  readonly where: readonly string[]
  readonly what: 'added' | 'removed' | 'changed' | 'moved'
  /** JSON values; null where there was, or is, nothing. */
  readonly before: unknown
  readonly after: unknown
}

export function changesBetween(before: unknown, after: unknown, where: readonly string[] = []): Change[] {
  if (same(before, after)) return []
  if (isRecord(before) && isRecord(after) && areOfOneKind(before, after)) return inRecords(before, after, where)
  const [was, is] = [named(before), named(after)]
  if (was !== null && is !== null && (was.size > 0 || is.size > 0)) return inLists(was, is, where)
  return [{ where, what: 'changed', before: before ?? null, after: after ?? null }]
}

/** A printer's connection of another kind is another connection: told whole, not field by field. */
const areOfOneKind = (before: Record<string, unknown>, after: Record<string, unknown>): boolean =>
  KINDS.every((key) => before[key] === after[key])
const KINDS = ['kind', 'as'] as const

function inRecords(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  where: readonly string[],
): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => changesBetween(before[key], after[key], [...where, key]))
}

function inLists(was: Named, is: Named, where: readonly string[]): Change[] {
  const [kept, order] = [[...was.keys()].filter((key) => is.has(key)), [...is.keys()].filter((key) => was.has(key))]
  const moved: Change[] = same(kept, order) ? [] : [{ where, what: 'moved', before: kept, after: order }]
  return [
    ...[...was].flatMap(([key, before]): Change[] =>
      is.has(key)
        ? changesBetween(before, is.get(key), [...where, key])
        : [{ where: [...where, key], what: 'removed', before, after: null }],
    ),
    ...[...is].flatMap(([key, after]): Change[] =>
      was.has(key) ? [] : [{ where: [...where, key], what: 'added', before: null, after }],
    ),
    ...moved,
  ]
}

type Named = ReadonlyMap<string, unknown>
const NAMES = ['id', 'code', 'date'] as const

/** Null when it is no list, or its things have no names. */
function named(list: unknown): Named | null {
  if (!Array.isArray(list)) return null
  const all = list.map((one: unknown) => [isRecord(one) ? nameOf(one) : null, one] as const)
  const names = all.flatMap(([name]) => (name === null ? [] : [name]))
  if (names.length < all.length || new Set(names).size < all.length) return null
  return new Map(all.map(([name, one]) => [name ?? '', one]))
}

function nameOf(one: Record<string, unknown>): string | null {
  const name = NAMES.map((key) => one[key]).find((value) => typeof value === 'string')
  return typeof name === 'string' ? name : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
