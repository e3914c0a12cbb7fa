// Slips for the staff: one that shows whether the printer is well, one that says how the day was.
import { slipDate, timeOf } from '../calendar.ts'
import { wholeNumber } from '../greek/numbers.ts'
import type { Instant } from '../queue/words.ts'
import { staffSlipText as say } from '../text/slip.ts'
import type { DayOnPaper } from '../views/asked-slips.ts'
import { drawnLines } from './drawn/drawn-lines.ts'
import { Fitting } from './fitting.ts'
import { centred, feed, type Layout, type LayoutLine, text } from './layout.ts'
import { LARGEST, type Profile } from './profile.ts'
import { wrap } from './wrap.ts'

const EVERY_LETTER = [
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
  'αβγδεζηθικλμνξοπρσςτυφχψω',
  'ΆΈΉΊΌΎΏΪΫ άέήίόύώϊϋΐΰ «»–€',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789 .,:;!?()/&+-%',
] as const

export function testSlip(profile: Profile, office: string, at: Instant): Layout {
  return onPaper(profile, (fitted, line) => [
    ...line(office, 1, true),
    ...line(say.test, 2, true),
    feed(1),
    ...EVERY_LETTER.flatMap((letters) => line(letters, 1, false)),
    feed(1),
    centred(fitted('Α 057'), Math.min(LARGEST[profile.dialect], Math.floor(profile.columns / 6)), true),
    feed(1),
    ...line(`${say.profile}: ${profile.title}`, 1, false),
    ...line(`${say.page}: ${profile.charset.name}, ${profile.codePage}`, 1, false),
    feed(1),
    ...line(say.testSays, 1, false),
    ...line(`${slipDate(at, 'el')} ${timeOf(at)}`, 1, true),
  ])
}

/** Figures at the right edge, as a cash register prints them. */
export function endOfDaySlip(day: DayOnPaper, profile: Profile): Layout {
  return onPaper(profile, (fitted, line) => {
    const row = (name: string, n: number, bold: boolean): LayoutLine =>
      text(beside(fitted(name), wholeNumber(n, 'el'), profile.columns), 'left', 1, bold)
    return [
      ...line(day.office, 1, true),
      ...line(say.endOfDay, 2, true),
      ...line(slipDate(day.at, 'el'), 1, true),
      feed(1),
      row(say.taken, day.taken, true),
      row(say.served, day.served, false),
      row(say.missed, day.missed, false),
      row(say.cancelled, day.cancelled, false),
      row(say.expired, day.expired, false),
      row(say.cases, day.cases, true),
      feed(1),
      text(fitted(say.perService), 'left', 1, true),
      ...day.services.map(({ letter, name, taken }) => row(`${letter}  ${name}`, taken, false)),
      feed(1),
      ...line(say.printed(slipDate(day.at, 'el'), timeOf(day.at)), 1, false),
    ]
  })
}

type Fit = (words: string) => string
type Line = (words: string, size: number, bold: boolean) => LayoutLine[]

/** In the printer's own letters, or drawn where it has none. */
function onPaper(profile: Profile, write: (fitted: Fit, line: Line) => LayoutLine[]): Layout {
  const drawn = profile.form === 'picture'
  const fitting = new Fitting(drawn ? drawnLines.letters : profile.charset)
  const line: Line = (words, size, bold) =>
    wrap(fitting.fitted(words), Math.floor(profile.columns / size)).map((part) => centred(part, size, bold))
  const lines = write(fitting.fitted, line)
  return {
    lines: drawn ? [{ kind: 'picture', picture: drawnLines.draw(lines, profile) }] : lines,
    lost: fitting.lost(),
  }
}

/** The name gives way: `Α  Επικυρώσεις αντιγρά..      57`. */
function beside(name: string, figures: string, columns: number): string {
  const room = columns - figures.length - 1
  const shown = name.length > room ? `${name.slice(0, room - 2)}..` : name
  return `${shown.padEnd(room + 1)}${figures}`
}
