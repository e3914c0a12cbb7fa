// A slip → how its paper is laid out: the number as large as the paper is wide, then what one waits for.
import { slipDate, timeOf } from '#shared/calendar.ts'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Bilingual } from '#shared/queue/settings.ts'
import { slipText } from '#shared/text/slip.ts'
import { waitText } from '#shared/text/waits.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import { printable } from '../greek/encode.ts'
import type { Profile } from '../profile.ts'
import type { Layout, LayoutLine } from './layout.ts'
import { wrap } from './wrap.ts'

const LARGEST = 8
/** With these a job stays within 768 bytes, whatever the names are. */
const OFFICE_LINES = 2
const OFFICE_LETTERS = 68
const SERVICE_LETTERS = 200
const LAST_LETTERS = 200

export function slipLayout(slip: Slip, office: Bilingual, profile: Profile): Layout {
  const say = slipText[slip.language]
  const lost: string[] = []
  const fitted = (text: string): string => {
    const { text: shown, lost: missing } = printable(text.replace(/\p{White_Space}+/gu, ' '), profile.charset)
    lost.push(...missing)
    return shown.replace(/ +/g, ' ').trim()
  }
  const line = (text: string, size: number, bold: boolean): LayoutLine[] =>
    wrap(text, Math.floor(profile.columns / size)).map((part) => centred(part, size, bold))
  const label = fitted(slip.ticket)
  const figures: LayoutLine[] =
    slip.ahead === 0
      ? line(fitted(say.next), 2, true)
      : [
          ...line(wholeNumber(slip.ahead, slip.language), 4, true),
          ...line(fitted(say.peopleBefore(slip.ahead)), 1, false),
        ]
  const { figures: minutes, under } = waitText[slip.language]
  const wait: LayoutLine[] =
    slip.wait === null
      ? []
      : [feed(1), ...line(fitted(minutes(slip.wait)), 4, true), ...line(fitted(under(slip.wait)), 1, false)]
  const lines = [
    ...(slip.practice ? line(fitted(say.practice), 4, true) : []),
    ...officeLines(fitted(office[slip.language]), profile.columns),
    feed(1),
    ...line(label, largest(label, profile.columns), true),
    feed(1),
    ...serviceLines(fitted(slip.service[slip.language]), profile.columns),
    feed(1),
    centred(perforation(profile.columns), 1, false),
    feed(1),
    ...figures,
    ...wait,
    feed(1),
    ...line(fitted(slip.practice ? say.notValid : say.willCall), 1, false),
    ...line(fitted(`${slipDate(slip.takenAt, slip.language)} ${timeOf(slip.takenAt)}`), 1, true),
    ...lastLines(fitted(slip.lastLine ?? ''), profile.columns),
  ]
  return { lines, lost }
}

const feed = (lines: number): LayoutLine => ({ kind: 'feed', lines })

const centred = (text: string, size: number, bold: boolean): LayoutLine => ({
  kind: 'text',
  text,
  align: 'center',
  bold,
  width: size,
  height: size,
})

/** The magnification at which the whole label stands in one line. */
const largest = (label: string, columns: number): number =>
  Math.max(1, Math.min(LARGEST, Math.floor(columns / Math.max(1, label.length))))

function officeLines(name: string, columns: number): LayoutLine[] {
  const lines = wrap(name.length > OFFICE_LETTERS ? `${name.slice(0, OFFICE_LETTERS - 3)}...` : name, columns)
  const shown = lines.slice(0, OFFICE_LINES)
  if (lines.length > OFFICE_LINES) shown.push(`${shown.pop()?.slice(0, columns - 3) ?? ''}...`)
  return shown.map((line) => centred(line, 1, true))
}

/** Large while it stays within three lines; a very long name goes small rather than down the paper. */
function serviceLines(name: string, columns: number): LayoutLine[] {
  const shown = name.slice(0, SERVICE_LETTERS)
  const large = wrap(shown, Math.floor(columns / 2))
  return large.length <= 3
    ? large.map((line) => centred(line, 2, true))
    : wrap(shown, columns).map((line) => centred(line, 1, true))
}

/** What the office says in its own words, apart from what every slip says. */
function lastLines(said: string, columns: number): LayoutLine[] {
  const lines = wrap(said.slice(0, LAST_LETTERS), columns)
  return lines.length === 0 ? [] : [feed(1), ...lines.map((line) => centred(line, 1, false))]
}

const perforation = (columns: number): string => '- '.repeat(Math.floor(columns / 2)).trim()
