// Once a day what is older than it may be is forgotten, one day of one office at a time, so that no call waits for it.
import { setTimeout as rest } from 'node:timers/promises'
import { dateOf } from '#shared/calendar.ts'
import { type Retention, SHORT_LIVES } from '#shared/configuration/retention.ts'
import type { Db } from '../database/open.ts'
import { log } from '../log.ts'
import { forgetMarks, forgetOpinions } from '../opinions/forget-opinions.ts'
import { type Due, dueDays, monthsBefore } from './due.ts'
import { forgetStaff } from './forget-staff.ts'
import { keepTotals } from './keep-totals.ts'

/** Between two days: a full counter room has this long to call. */
const REST_MS = 20
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export type RetentionParts = {
  readonly db: Db
  readonly clock: () => number
  /** As it is set now; null: nothing is set up yet. */
  readonly retention: () => Retention | null
}

export class RetentionKeeper {
  private readonly parts: RetentionParts
  private lookedOn = ''
  private lookedAt = 0
  private stopped = false
  private underWay: Promise<void> = Promise.resolve()

  constructor(parts: RetentionParts) {
    this.parts = parts
  }

  /** To be called every few seconds: short lives end every hour; days are looked at when the date has changed, and after a start. */
  lookAtTheClock(): void {
    const now = this.parts.clock()
    if (now - this.lookedAt >= HOUR_MS) {
      this.lookedAt = now
      forgetShortLives(this.parts.db, now)
    }
    const today = dateOf(now)
    if (today <= this.lookedOn) return
    this.lookedOn = today
    this.underWay = this.underWay.then(() => this.forget(today))
  }

  /** Resolves when nothing is under way any more. */
  done(): Promise<void> {
    return this.underWay
  }

  /** The day that is under way is finished; the rest waits for the next start. */
  stop(): Promise<void> {
    this.stopped = true
    return this.underWay
  }

  private async forget(today: string): Promise<void> {
    const { db, clock, retention } = this.parts
    try {
      const now = clock()
      const wanted = retention()
      if (wanted !== null) forgetOpinions(db, monthsBefore(today, wanted.staffMonths))
      for (const due of wanted === null ? [] : dueDays(db, wanted, today)) {
        if (this.stopped) return
        carryOut(db, due, now)
        await rest(REST_MS)
      }
    } catch (cause) {
      log('what is too old could not be forgotten; it is tried again tomorrow', cause)
    }
  }
}

function carryOut(db: Db, due: Due, now: number): void {
  if (due.what === 'staff') forgetStaff(db, due, now)
  else keepTotals(db, due, now)
}

function forgetShortLives(db: Db, now: number): void {
  db.prepare('DELETE FROM answers WHERE at < ?').run(now - SHORT_LIVES.answers)
  db.prepare('DELETE FROM sessions WHERE expires_at < ?').run(now)
  db.prepare('DELETE FROM sign_in_tries WHERE last_at < ?').run(now - SHORT_LIVES.signInTries)
  forgetMarks(db, dateOf(now - DAY_MS))
}
