// A year's months beside the e-KEP's: `channel=EKEP`, or `channel=-` for all channels together.
import { yearOf } from '#shared/queue/dates.ts'
import type { Asked } from '#shared/reports/asked.ts'
import type { Reconciliation } from '#shared/reports/reconciliation.ts'
import { inKep } from '#shared/rights.ts'
import { codes } from '../import/checked-register.ts'
import { reconciled } from '../reconciliation/reconciled.ts'
import { NotAnswered, type Reading } from './question.ts'

const ALL = '-'
/** The column that is called after it. */
const EKEP = 'EKEP'

/** Of the year that the stretch begins in. */
export function reconciliation({ db, scope, now }: Reading, { from, keps, more }: Asked): Reconciliation {
  const year = yearOf(from)
  const channels = codes(db, 'channels')
  const asked = more.channel ?? (channels.includes(EKEP) ? EKEP : ALL)
  if (asked !== ALL && !channels.includes(asked)) throw new NotAnswered('malformed')
  const channel = asked === ALL ? null : asked
  const mine = codes(db, 'keps').filter((kep) => inKep(scope, kep) && (keps === null || keps.includes(kep)))
  return { year, channel, channels, keps: mine, cells: reconciled(db, { year, channel, keps: mine, now }) }
}
