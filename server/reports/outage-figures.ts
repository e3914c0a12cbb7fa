// What did not work from when to when, and for how much of their opening hours were the KEPs without it?
import type { Configuration } from '#shared/configuration/configuration.ts'
import { kepOn } from '#shared/configuration/office-on.ts'
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import { hoursOn } from '#shared/queue/opening.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import type { KepDowntime, Outage, OutageFigures } from '#shared/reports/figures.ts'
import { common, lengthOf, type Stretch } from '#shared/reports/intervals.ts'
import type { Db } from '../database/open.ts'
import type { Reading } from './question.ts'
import { ENTERED, ENTERED_COLUMNS, entered, kepsAsked, sees, trail } from './said.ts'

type Row = Omit<Outage, 'entered' | 'noticed'> & {
  readonly noticed: 0 | 1
  readonly enteredBy: string | null
  readonly enteredAt: number | null
}

/** Those that reach into the period, the newest first. */
export function outagesIn(db: Db, span: Span): Outage[] {
  const { from, to } = stretchOf(span)
  return db
    .prepare<[number, number, number], Row>(
      `SELECT t.id, t.what, t.kind, t.kep, t.office, t.device, t.began_at AS began, t.ended_at AS ended, t.words,
         t.noticed, ${ENTERED_COLUMNS} FROM outages AS t ${ENTERED('outage')}
       WHERE t.began_at < ? AND (t.ended_at IS NULL OR t.ended_at > ? OR t.began_at >= ?)
         AND t.taken_back_at IS NULL ORDER BY t.began_at DESC, t.id DESC`,
    )
    .all(to, from, from)
    .map((row) => ({ ...entered(row), noticed: row.noticed === 1 }))
}

export function outageFigures({ db, scope, now, whole }: Reading, asked: Asked): OutageFigures {
  const keps = kepsAsked(db, scope, asked.keps)
  const within = stretchOf(asked)
  const until = Math.max(within.from, Math.min(within.to, now))
  const period = { from: within.from, to: until }
  const outages = outagesIn(db, asked).filter(
    (one) => sees(scope, one) && (one.kep === null || asked.keps === null || asked.keps.includes(one.kep)),
  )
  const lines = outages.filter(({ what }) => what === 'line')
  return {
    outages,
    downtime: keps.map((kep): KepDowntime => {
      const open = whole === null ? [] : openOf(whole, kep, asked, period)
      const theirs = lines.filter((one) => isOf(one, kep, whole))
      const down = common(
        theirs.map(({ began, ended }) => ({ from: began, to: ended ?? now })),
        [period],
      )
      return {
        kep,
        outages: theirs.length,
        down: lengthOf(down),
        downOpen: lengthOf(common(down, open)),
        open: lengthOf(open),
      }
    }),
    trail: trail(db, ['outage'], scope),
  }
}

/** What is said of an office is of every KEP that has a counter there. */
const isOf = ({ kep, office }: Outage, of: string, whole: Configuration | null): boolean => {
  if (kep !== null) return kep === of
  if (office === null) return true
  const plan = whole?.offices.find(({ id }) => id === office)
  return plan?.counters.some(({ belongs }) => belongs.some((one) => one.kep === of)) === true
}

/** When any office with a counter of this KEP was open, by the hours that are set now. */
function openOf(whole: Configuration, kep: string, span: Span, period: Stretch): Stretch[] {
  const plans = whole.offices.filter(({ counters }) =>
    counters.some(({ belongs }) => belongs.some((one) => one.kep === kep)),
  )
  const ranges: Stretch[] = []
  for (let date = span.from; date <= span.to && startOf(date) < period.to; date = addDays(date, 1))
    for (const plan of plans)
      if (plan.counters.some((counter) => kepOn(counter, date) === kep))
        for (const { from, to } of hoursOn(plan, date).ranges)
          ranges.push({ from: instantOf(date, from), to: instantOf(date, to) })
  return common(ranges, [period])
}

export const stretchOf = ({ from, to }: Span): Stretch => ({ from: startOf(from), to: startOf(addDays(to, 1)) })
const startOf = (date: LocalDate): Instant => instantOf(date, '00:00')
