// What came of a day: numbers by outcome, waits, and cases per KEP and channel.
import type { Asked } from '#shared/reports/asked.ts'
import type { DaySummary } from '#shared/reports/day-summary.ts'
import { inKep } from '#shared/rights.ts'
import type { Reading } from './question.ts'
import { waits } from './waits.ts'
import { listedChannels, listedKeps, withUnlisted } from './year/codes.ts'

type Counted = { readonly kep: string; readonly channel: string; readonly quantity: number }

export function daySummary(reading: Reading, asked: Asked): DaySummary {
  const { db, whole, now, scope } = reading
  const { from, to, office } = asked
  const counted = db
    .prepare<[object], Counted>(
      `SELECT kep, channel, SUM(quantity) AS quantity FROM daily_totals
       WHERE date BETWEEN :from AND :to AND (:office IS NULL OR office = :office) GROUP BY kep, channel`,
    )
    .all({ from, to, office })
    .filter(({ kep }) => inKep(scope, kep) && (asked.keps === null || asked.keps.includes(kep)))
  const channels = withUnlisted(
    listedChannels(db),
    counted.map(({ channel }) => channel),
  )
  const keps = withUnlisted(
    listedKeps(db),
    counted.map(({ kep }) => kep),
  ).filter((kep) => counted.some((one) => one.kep === kep))
  const quantity = (kep: string, channel: string) =>
    counted.find((one) => one.kep === kep && one.channel === channel)?.quantity ?? 0
  return {
    office: whole?.offices.find(({ id }) => id === office)?.name ?? null,
    asOf: now,
    waits: waits(reading, asked),
    channels,
    cases: keps.map((kep) => ({ kep, quantities: channels.map((channel) => quantity(kep, channel)) })),
  }
}
