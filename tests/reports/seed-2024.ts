// The figures of 2024 as the directorate printed them, and the same figures as single cases spread over its working days.
import { addDays, weekdayOf } from '#shared/queue/dates.ts'
import { holidayOn } from '#shared/queue/holidays.ts'
import type { Db } from '../../server/database/open.ts'

export const THE_REPORT = [
  ['0207', '52.747', '6.944', '59.691'],
  ['0325', '17.444', '2.622', '20.066'],
  ['0325Π', '35.117', '5.729', '40.846'],
  ['0207Π', '6.777', '990', '7.767'],
  ['0444', '7.875', '1.739', '9.614'],
  ['0207ΠΒ', '968', '238', '1.206'],
  ['0444Π', '3.045', '679', '3.724'],
  ['ΣΥΝΟΛΟ', '123.973', '18.941', '142.914'],
]
const CHANNELS = ['EKEP', 'ΘΥΡΙΔΕΣ']
export const REOPENED = '2024-03-18'
export const MOVED = '2024-12-03'

export const workingDays = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let date = from; date <= to; date = addDays(date, 1))
    if (weekdayOf(date) < 5 && holidayOn(date) === null) days.push(date)
  return days
}

/** 0444 opened its door on Clean Monday, a holiday, and was closed before. */
const daysOf = (kep: string): string[] =>
  kep === '0444' ? [REOPENED, ...workingDays(REOPENED, '2024-12-31')] : workingDays('2024-01-01', '2024-12-31')

/** 0207 and 0325 worked in houses of their own until they moved together. */
const officeOf = (kep: string, date: string): string => {
  if (kep === '0207' || kep === '0325') return date < MOVED ? `old-${kep}` : 'kentro'
  return `annex-${['0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π'].indexOf(kep) + 1}`
}

/** Flat rows as an office would have written them: one line of cases a day and channel. */
export function countedDays(db: Db): void {
  const insert = db.prepare(
    `INSERT INTO cases (office, date, entry, line, kep, counter, way, channel, quantity, at, seq)
     VALUES (?, ?, ?, 1, ?, '1', 'counter', ?, ?, 0, 0)`,
  )
  db.transaction(() => {
    let entry = 0
    for (const [kep = '', ...figures] of THE_REPORT.slice(0, -1))
      for (const [at, channel] of CHANNELS.entries()) {
        const days = daysOf(kep)
        const total = Number((figures[at] ?? '').replaceAll('.', ''))
        for (const [day, date] of days.entries()) {
          const quantity = Math.floor((total * (day + 1)) / days.length) - Math.floor((total * day) / days.length)
          entry += 1
          if (quantity > 0) insert.run(officeOf(kep, date), date, entry, kep, channel, quantity)
        }
      }
    db.exec(
      `INSERT INTO daily_totals (kep, date, channel, office, quantity)
       SELECT kep, date, channel, office, SUM(quantity) FROM cases GROUP BY kep, date, channel, office`,
    )
  })()
}
