// A slip → lines of the printer's own letters: the number as large as the paper is wide, then what one waits for.
import type { Bilingual } from '../queue/bilingual.ts'
import type { Slip } from '../views/slips-view.ts'
import { drawnSlip } from './drawn/drawn-slip.ts'
import { Fitting } from './fitting.ts'
import { framed } from './frame.ts'
import { centred, feed, type Layout, type LayoutLine } from './layout.ts'
import { type Extras, type SlipParts, slipParts } from './parts.ts'
import { LARGEST, type Profile } from './profile.ts'
import { wrap } from './wrap.ts'

/** With these a job stays within 768 bytes, whatever the names are; what only some slips say comes on top. */
const OFFICE_LINES = 2
const OFFICE_LETTERS = 68
const SERVICE_LETTERS = 200
/** Of the office's own lines. */
const OWN_LETTERS = 200

export function slipLayout(slip: Slip, office: Bilingual, profile: Profile, extras: Extras): Layout {
  const parts = slipParts(slip, office, extras)
  return profile.form === 'picture' ? drawnSlip(parts, profile) : written(parts, profile)
}

function written(parts: SlipParts, profile: Profile): Layout {
  const { columns, charset } = profile
  const fitting = new Fitting(charset)
  const { fitted } = fitting
  const line = (words: string, size: number, bold: boolean): LayoutLine[] =>
    wrap(fitted(words), Math.floor(columns / size)).map((part) => centred(part, size, bold))
  const own = (words: string): LayoutLine[] => line(fitted(words).slice(0, OWN_LETTERS), 1, false)
  const label = fitted(parts.label)
  const lines = [
    ...(parts.practice === null ? [] : line(parts.practice, 4, true)),
    ...parts.header.flatMap(own),
    ...officeLines(fitted(parts.office), columns),
    ...(parts.copy === null ? [] : framed(fitted(parts.copy), profile)),
    feed(1),
    ...line(label, largest(label, profile), true),
    feed(1),
    ...serviceLines(fitted(parts.service), columns),
    ...(parts.alsoService === null ? [] : line(parts.alsoService.slice(0, SERVICE_LETTERS), 1, false)),
    feed(1),
    centred(perforation(columns), 1, false),
    feed(1),
    ...factLines(parts, line),
    ...(parts.alsoFacts === null ? [] : [feed(1), ...line(parts.alsoFacts, 1, false)]),
    ...qrLines(parts, line),
    feed(1),
    ...(parts.closes === null ? [] : line(parts.closes, 1, true)),
    ...parts.said.flatMap((said) => line(said, 1, false)),
    ...line(parts.date, 1, true),
    ...(parts.lastLine === null ? [] : lastLines(own(parts.lastLine))),
  ]
  return { lines, lost: fitting.lost() }
}

type Line = (words: string, size: number, bold: boolean) => LayoutLine[]

const factLines = ({ facts }: SlipParts, line: Line): LayoutLine[] =>
  facts.flatMap(({ large, under }, i) => [
    ...(i === 0 ? [] : [feed(1)]),
    ...(under === null ? line(large, 2, true) : [...line(large, 4, true), ...line(under, 1, false)]),
  ])

const qrLines = ({ qr }: SlipParts, line: Line): LayoutLine[] =>
  qr === null ? [] : [feed(1), { kind: 'qr', payload: qr.payload }, feed(1), ...line(qr.caption, 1, false)]

/** What the office says in its own words, apart from what every slip says. */
const lastLines = (lines: readonly LayoutLine[]): LayoutLine[] => (lines.length === 0 ? [] : [feed(1), ...lines])

/** The magnification at which the whole label stands in one line. */
const largest = (label: string, { columns, dialect }: Profile): number =>
  Math.max(1, Math.min(LARGEST[dialect], Math.floor(columns / Math.max(1, label.length))))

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

const perforation = (columns: number): string => '- '.repeat(Math.floor(columns / 2)).trim()
