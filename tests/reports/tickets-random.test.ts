// Random days: whatever a thousand hands do, the reports on tickets add up, agree with each other and with the day in memory.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#shared/queue/day.ts'
import { estimatesTold } from '#shared/queue/estimates-told.ts'
import { noPace } from '#shared/queue/pace.ts'
import { larissaWithRoll } from '#shared/queue/testing/office.ts'
import { commandOf, type Press, press } from '#shared/queue/testing/random-days.ts'
import { EIGHT } from '#shared/queue/testing/story.ts'
import type { Ends } from '#shared/reports/outcomes.ts'
import { sumOf } from '#shared/reports/rush.ts'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { estimates } from '../../server/reports/estimates.ts'
import { outcomes } from '../../server/reports/outcomes.ts'
import { rush } from '../../server/reports/rush.ts'
import { serviceTimes } from '../../server/reports/service-times.ts'
import { waits } from '../../server/reports/waits.ts'
import { askedFor, readingOf } from '../kit/reading.ts'
import { tempFolder } from '../kit/temp.ts'

async function livedThrough(presses: readonly Press[]): Promise<{ db: Db; day: Day; now: number }> {
  const db = openDatabase(tempFolder())
  let now = EIGHT
  const office = new Office({
    id: larissaWithRoll.id,
    settingsOn: () => larissaWithRoll,
    journal: new Journal(db),
    clock: () => now,
    paceBefore: () => noPace,
    tell: () => undefined,
  })
  for (const [index, pressed] of presses.entries()) {
    // No two within one millisecond: what came first is told by the time alone.
    now += Math.max(1, pressed.after)
    const command = commandOf(office.today(), pressed, larissaWithRoll)
    await office.ask({ id: `${index}`, command, by: pressed.by, kept: 0 })
  }
  return { db, day: office.today(), now }
}

const endsOf = ({ arrived, served, missed, cancelled, expired, open }: Ends): number[] => [
  arrived,
  served,
  missed,
  cancelled,
  expired,
  open,
]
const added = (some: readonly Ends[]): number[] =>
  some.reduce((sums, one) => sums.map((sum, at) => sum + (endsOf(one)[at] ?? 0)), [0, 0, 0, 0, 0, 0])

/** Whole seconds in the line, as the day in memory knows it: from each wait’s beginning to its call. */
function waitedByMemory(day: Day, now: number): number {
  let milliseconds = 0
  for (const { stays, takenAt, waitsFrom, state, expiredFrom, endedAt } of day.tickets.values()) {
    for (const [nth, { waitedFrom, calledAt }] of stays.entries())
      milliseconds += calledAt - (nth === 0 ? Math.min(takenAt, waitedFrom) : waitedFrom)
    const last = stays.at(-1)
    const struckOut = state === 'cancelled' && (last === undefined || waitsFrom >= (last.endedAt ?? Infinity))
    if (state === 'waiting' || expiredFrom === 'waiting' || struckOut)
      milliseconds += (endedAt ?? now) - (last === undefined ? takenAt : waitsFrom)
  }
  return milliseconds / 1_000
}

test('ends add up, shares hold, and what is told twice is told alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: 150, maxLength: 220, size: 'max' }), async (presses) => {
      const { db, day, now } = await livedThrough(presses)
      const reading = readingOf(db, now)
      const asked = askedFor(day.date)
      const ends = outcomes(reading, asked)
      expect(ends.all.arrived).toBe(day.tickets.size)
      expect(sumOf(endsOf(ends.all).slice(1))).toBe(ends.all.arrived)
      expect(added(ends.services)).toEqual(endsOf(ends.all))
      expect(added(ends.stretches)).toEqual(endsOf(ends.all))
      const byMemory = [...day.tickets.values()]
      expect(ends.all.served).toBe(byMemory.filter(({ state }) => state === 'served').length)
      expect(ends.all.cancelled).toBe(byMemory.filter(({ state }) => state === 'cancelled').length)

      const found = waits(reading, asked)
      const { all } = found
      expect([all.arrived, all.served]).toEqual([ends.all.arrived, ends.all.served])
      expect((all.wait?.people ?? 0) + all.unknown).toBe(all.served)
      expect(sumOf(found.columns)).toBe(all.wait?.people ?? 0)
      // Up to the end of the fourth column is up to twenty minutes, which is the target.
      expect(sumOf(found.columns.slice(0, 4))).toBe(all.within)
      for (const parts of [found.services, found.comings, ...(found.classes.length === 0 ? [] : [found.classes])]) {
        expect(sumOf(parts.map(({ arrived }) => arrived))).toBe(all.arrived)
        expect(sumOf(parts.map(({ within }) => within))).toBe(all.within)
        expect(sumOf(parts.map(({ wait }) => wait?.sum ?? 0))).toBe(all.wait?.sum ?? 0)
      }

      const { weekdays, line } = rush(reading, asked)
      expect(sumOf(weekdays.flatMap(({ taken }) => taken))).toBe(all.arrived)
      const waited = sumOf(line.map((hour) => hour.waited))
      expect(Math.abs(waited - waitedByMemory(day, now))).toBeLessThanOrEqual(line.length)

      const told = estimates(reading, asked)
      const { within, late, told: called } = estimatesTold(day.tickets.values())
      expect([told.all.called, told.all.within, told.all.later]).toEqual([called, within, late])
      expect(sumOf(told.columns)).toBe(told.all.called)

      const times = serviceTimes(reading, asked)
      expect(sumOf(times.services.map(({ time }) => time?.sum ?? 0))).toBe(times.all.time?.sum ?? 0)
      expect(sumOf(times.columns)).toBe(times.all.time?.people ?? 0)
      db.close()
    }),
    { numRuns: 8 },
  )
})
