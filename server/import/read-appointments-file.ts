// Reads a file of appointments for one date: all of it, or every reason why not. Books nothing.
import type { AppointmentProblem, AppointmentProblemKey } from '#shared/appointments/file.ts'
import { readDate } from '#shared/appointments/read-date.ts'
import { readWanted } from '#shared/appointments/read-wanted.ts'
import type { WantedAppointment } from '#shared/queue/commands.ts'
import type { Day } from '#shared/queue/day.ts'
import { timeOf } from '#shared/queue/local-time.ts'
import { type AppointmentColumns, readAppointmentColumns } from './appointment-columns.ts'
import { csvTable, type Line, withoutEmptyEnd } from './csv-table.ts'

/** As many as one command books. */
export const MOST_ROWS = 300

export type AppointmentRow = WantedAppointment & { readonly line: number }
export type ReadAppointmentsFile =
  | { readonly ok: true; readonly rows: readonly AppointmentRow[]; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly problems: readonly AppointmentProblem[] }

/** `day` is the day that they are for. */
export function readAppointmentsFile(bytes: Uint8Array, day: Day): ReadAppointmentsFile {
  const table = csvTable(bytes)
  if (!table.ok) return no(table.problem)
  const [heading, ...body] = table.lines
  if (heading === undefined) return no({ line: 0, problem: 'file-empty', value: '' })
  const read = readAppointmentColumns(heading)
  if (!read.ok) return read
  if (body.length === 0) return no({ line: 0, problem: 'no-rows', value: '' })
  if (body.length > MOST_ROWS) return no({ line: 0, problem: 'too-many-rows', value: String(body.length) })
  const lines = body.map((line) => readRow(line, read.columns, day))
  const rows = lines.flatMap(({ row }) => row ?? [])
  const problems = [...lines.flatMap((line) => line.problems), ...twiceIn(rows, day)]
  if (problems.length > 0) return no(...problems.sort((a, b) => a.line - b.line))
  return { ok: true, rows, ignored: read.columns.ignored }
}

const no = (...problems: AppointmentProblem[]): ReadAppointmentsFile => ({ ok: false, problems })

type ReadRow = { readonly row: AppointmentRow | null; readonly problems: readonly AppointmentProblem[] }

function readRow({ line, cells }: Line, { places, width }: AppointmentColumns, day: Day): ReadRow {
  const problems: AppointmentProblem[] = []
  const note = (problem: AppointmentProblemKey, value: string) => void problems.push({ line, problem, value })
  const cell = (place: number | null) => (place === null ? '' : (cells[place] ?? ''))
  if (places.date !== null) checkDate(cell(places.date), day.date, note)
  const written = { time: cell(places.time), service: cell(places.service), reference: cell(places.reference) }
  const read = readWanted(written, day.settings.services)
  if (!read.ok) for (const { problem, value } of read.problems) note(problem, value)
  const extra = withoutEmptyEnd(cells).slice(width)
  if (extra.length > 0) note('cell-extra', extra.join(' · '))
  return { row: read.ok ? { ...read.wanted, line } : null, problems }
}

function checkDate(typed: string, wanted: string, note: (problem: AppointmentProblemKey, value: string) => void): void {
  const date = readDate(typed)
  if (typed === '') note('date-missing', '')
  else if (date === null) note('date-wrong', typed)
  else if (date !== wanted) note('date-other', typed)
}

function twiceIn(rows: readonly AppointmentRow[], day: Day): AppointmentProblem[] {
  const seen = new Set<string>()
  return rows.flatMap((row): AppointmentProblem[] => {
    const key = keyOf(row)
    const isTwice = row.reference !== null && seen.has(key)
    seen.add(key)
    return isTwice ? [{ line: row.line, problem: 'twice-in-file', value: saidOf(row, day) }] : []
  })
}

/** The rows that somebody is booked for already, by the same time, service and reference. */
export function bookedAlready(rows: readonly AppointmentRow[], day: Day): AppointmentProblem[] {
  const booked = standing(day)
  return rows
    .filter((row) => row.reference !== null && booked.has(keyOf(row)))
    .map((row) => ({ line: row.line, problem: 'booked-already', value: saidOf(row, day) }))
}

/** How many have no reference, where somebody without one is booked already for the same: they may be the same people. */
export function alike(rows: readonly AppointmentRow[], day: Day): number {
  const booked = standing(day)
  return rows.filter((row) => row.reference === null && booked.has(keyOf(row))).length
}

function standing(day: Day): Set<string> {
  const all = [...day.appointments.values()].filter(({ state }) => state !== 'cancelled')
  return new Set(all.map(({ booked, service, reference }) => keyOf({ time: timeOf(booked), service, reference })))
}

const keyOf = ({ time, service, reference }: WantedAppointment): string => `${time} ${service} ${reference ?? ''}`

function saidOf({ time, service, reference }: WantedAppointment, day: Day): string {
  const letter = day.settings.services.find(({ id }) => id === service)?.letter ?? service
  return [time, letter, reference].join(' · ')
}
