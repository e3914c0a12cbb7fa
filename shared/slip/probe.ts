// The slip that finds a printer's Greek: every page that Greek printers are known to have, numbered, so that a person names the line that reads well.
import { staffSlipText } from '../text/slip.ts'
import { type Charset, ISO8859_7, PC737, PC851, PC869, WPC1253 } from './greek/charsets.ts'
import { feed, type Layout, type LayoutLine, text } from './layout.ts'

export type Candidate = { readonly codePage: number; readonly charset: Charset }

/** Where makers put each page. Among them are the letters in which the pages differ: Ά tells WPC1253 from ISO8859-7. */
const KNOWN: readonly (readonly [Charset, readonly number[]])[] = [
  [WPC1253, [47, 17, 7, 90, 24]],
  [PC737, [14, 24, 64, 29, 42, 10]],
  [ISO8859_7, [15, 41, 38, 18, 67, 45]],
  [PC869, [38, 66, 44, 27, 17]],
  [PC851, [11, 16]],
]
export const CANDIDATES: readonly Candidate[] = KNOWN.flatMap(([charset, pages]) =>
  pages.map((codePage) => ({ codePage, charset })),
)

/** Short enough for the narrow paper beside its number, and with every letter on which pages disagree. */
const SAMPLE = 'Θυρίδα ΆΩάώςΪμν'

/** Line `n` is the candidate `n`, counted from 1. */
export function probeLayout(candidates: readonly Candidate[]): Layout {
  const lines = candidates.flatMap(({ codePage, charset }, i): LayoutLine[] => [
    { kind: 'page', codePage, charset },
    text(
      `${String(i + 1).padStart(2)}  ${charset.name} ${codePage}`.padEnd(17).slice(0, 17) + SAMPLE,
      'left',
      1,
      false,
    ),
  ])
  return {
    lines: [...staffSlipText.probe.map((line) => text(line, 'left', 1, true)), feed(1), ...lines, feed(1)],
    lost: [],
  }
}
