// What stands around a slip so that the printer says when it is out, and by what its word is known.
import type { Profile } from '#shared/slip/profile.ts'

export type DoneMark = {
  readonly before: Buffer
  readonly behind: Buffer
  /** What it echoes, where it knows ids. */
  readonly id: string | null
  /** To what it counts, where it counts. */
  readonly count: number | null
}
type Counted = {
  /** To what the job before was to count, and whether the printer came to it. */
  readonly last: number
  readonly arrived: boolean
  /** What the printer said last. */
  readonly now: number | null
}
/** What the process before was at is not known; so far it counts only when slip after slip broke off. */
export const NOTHING_COUNTED: Counted = { last: 8, arrived: false, now: null }

const NOTHING = Buffer.alloc(0)
const ID_LETTERS = 4
const COUNT_AT_MOST = 31
const COUNT_FROM_ZERO = Buffer.from([0x1b, 0x1e, 0x45, 0])
const ETB = 0x17

/** `job`: 0 to 9999. */
export function doneMark(job: number, counted: Counted, { confirms }: Pick<Profile, 'confirms'>): DoneMark {
  if (confirms === 'job-id') {
    const id = String(job).padStart(ID_LETTERS, '0')
    const behind = Buffer.from([0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30, ...Buffer.from(id, 'ascii')])
    return { before: NOTHING, behind, id, count: null }
  }
  if (confirms === 'etb') {
    const count = nextCount(counted)
    return { before: COUNT_FROM_ZERO, behind: Buffer.alloc(count, ETB), id: null, count }
  }
  return {
    before: NOTHING,
    behind: confirms === 'fence' ? Buffer.from([0x1d, 0x72, 1]) : NOTHING,
    id: null,
    count: null,
  }
}

/**
 * A Star counts each `ETB` when all before it is on paper (Star's «Line Mode Command Specifications»), so a slip ends with as many as
 * nothing else can have brought it to: not what it says now, not 0 (it was switched off and on), and, while a job before may still
 * be in it, more than that one had.
 */
function nextCount({ last, arrived, now }: Counted): number {
  const above = arrived ? 0 : Math.max(last, now ?? 0)
  const next = above + 1 === now ? above + 2 : above + 1
  return next > COUNT_AT_MOST ? 1 + ((now ?? 0) % 2) : next
}
