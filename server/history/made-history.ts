// A made-up history of an installation, from a seed: facts of whole years at all its offices, laid out by the writers of the flat rows.
import { createHash } from 'node:crypto'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { officeOn } from '#shared/configuration/office-on.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Db } from '../database/open.ts'
import { Journal } from '../journal.ts'
import { apportion } from './apportion.ts'
import { chanceOf } from './chance-of.ts'
import { countingDay } from './counting-day.ts'
import { LivedDay } from './lived-day.ts'
import { casesOfYear } from './past-year.ts'
import { queueDay } from './queue-day.ts'
import { type ByChannel, Work } from './work.ts'
import { weightOf, workingDays } from './working-days.ts'

export type Asked = {
  readonly seed: number
  /** Both ends in it; no date of it may have a fact already, nor any after it. */
  readonly from: LocalDate
  readonly to: LocalDate
  /** Null: ticket by ticket, and cases as people come. Else only cases, so many at once in an entry: far fewer facts. */
  readonly sums: number | null
  readonly clerkAt: (office: string, counter: string) => string
}
export type Made = {
  readonly facts: number
  readonly cases: number
  /** SHA-256 of the journal's lines: the same seed makes the same history. */
  readonly digest: string
}

/** One transaction for each office and year: nothing of an office's year, or the whole of it. */
export function makeHistory(db: Db, whole: Configuration, asked: Asked): Made {
  const journal = new Journal(db)
  const digest = createHash('sha256')
  const days = casesByDay(asked)
  let facts = 0
  let cases = 0
  // Office by office in the journal's own order: rows go to the end of their tables, which keeps the file small and the making quick.
  for (const plan of whole.offices.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    let seq = journal.lastSeq(plan.id) + 1
    for (const year of yearsOf(asked)) {
      db.transaction(() => {
        for (const date of days.keys()) {
          if (!date.startsWith(year)) continue
          const settings = officeOn(whole, plan, date)
          const chance = chanceOf(asked.seed, plan.id, date)
          const keps = [...new Set(settings.counters.map(({ kep }) => kep))]
          const work = keps.map((kep) => new Work(settings, kep, days.get(date)?.get(kep) ?? new Map(), chance))
          const all = work.reduce((sum, one) => sum + one.cases, 0)
          if (all === 0) continue
          const day = new LivedDay(date, settings)
          const clerkAt = (counter: string) => asked.clerkAt(plan.id, counter)
          if (asked.sums === null && settings.services.length > 0) queueDay(day, work, clerkAt, chance)
          else countingDay(day, work, asked.sums, clerkAt, chance)
          const rows = day.rows(seq)
          journal.append(rows, [])
          for (const row of rows) digest.update(JSON.stringify(row))
          seq += rows.length
          facts += rows.length
          cases += all
        }
      })()
    }
  }
  return { facts, cases, digest: digest.digest('hex') }
}

const yearsOf = ({ from, to }: Asked): string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

/** How many cases each KEP has in each channel on each working day: a whole year's work shared out, of which the asked days are kept. */
function casesByDay(asked: Asked): Map<LocalDate, Map<string, ByChannel>> {
  const days = new Map<LocalDate, Map<string, Map<string, number>>>()
  for (const year of yearsOf(asked)) {
    const dates = workingDays(`${year}-01-01`, `${year}-12-31`)
    for (const { kep, channel, quantity } of casesOfYear(Number(year), asked.seed)) {
      const weights = dates.map((date) => weightOf(kep, date, asked.seed))
      for (const [at, part] of apportion(quantity, weights).entries()) {
        const date = dates[at] ?? ''
        if (part === 0 || date < asked.from || date > asked.to) continue
        const ofDay = days.get(date) ?? new Map<string, Map<string, number>>()
        const ofKep = ofDay.get(kep) ?? new Map<string, number>()
        days.set(date, ofDay.set(kep, ofKep.set(channel, part)))
      }
    }
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)))
}
