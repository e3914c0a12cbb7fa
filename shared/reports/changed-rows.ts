// Of an entry that was corrected, the rows that the correction changed: what stayed as it was is left out of both sides.
import type { CaseRow } from '../queue/words.ts'

type Sides = { readonly before: readonly CaseRow[]; readonly after: readonly CaseRow[] }

/** Rows of the same channel and procedure are one. Where nothing differs both sides are empty. */
export function changedRows({ before, after }: Sides): Sides {
  const was = summed(before)
  const is = summed(after)
  const differs = ([key, { quantity }]: [string, CaseRow], other: ReadonlyMap<string, CaseRow>) =>
    other.get(key)?.quantity !== quantity
  return {
    before: [...was].filter((one) => differs(one, is)).map(([, row]) => row),
    after: [...is].filter((one) => differs(one, was)).map(([, row]) => row),
  }
}

function summed(rows: readonly CaseRow[]): Map<string, CaseRow> {
  const sums = new Map<string, CaseRow>()
  for (const row of rows) {
    const key = `${row.channel} ${row.procedure}`
    const known = sums.get(key)
    sums.set(key, { ...row, quantity: (known?.quantity ?? 0) + row.quantity })
  }
  return sums
}
