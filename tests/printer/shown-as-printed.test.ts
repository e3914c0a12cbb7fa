// What the page of the settings shows of a slip is what comes out of the printer, line by line and dot by dot, for every make.
import { describe, expect, test } from 'vitest'
import { municipality } from '#shared/configuration/testing/larissa.ts'
import { type Bitmap, stacked } from '#shared/slip/drawn/bitmap.ts'
import { onPaper } from '#shared/slip/on-paper.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { sampleLayout } from '../../counter-client/settings/sections/printers/picture/sample.ts'
import { slipBytes } from '../../printer/bytes/slip-bytes.ts'
import { interpret } from '../../printer/virtual/interpret.ts'

const [office] = municipality.offices
if (office === undefined) throw new Error('the stories have a central office')
const style = {
  header: [{ el: 'Δήμος Λαρισαίων', en: 'Municipality of Larissa' }],
  bothLanguages: true,
  qr: true,
}
const address = 'https://seira.larisa.example.gr'
type Line = string | Bitmap

/** Bands of a picture follow each other without a seam; white lines may come one by one. */
function paper(lines: readonly Line[]): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    if (typeof line === 'object' && typeof above === 'object') whole.splice(-1, 1, stacked([above, line]))
    else whole.push(line)
  }
  return whole
}

const lineOf = (line: {
  kind: string
  lines?: number
  text?: string
  align?: string
  bold?: boolean
  width?: number
}) =>
  line.kind === 'feed'
    ? Array.from({ length: line.lines ?? 0 }, () => 'feed')
    : [`${line.text} ${line.align} ${line.bold} ${line.width}`]

describe.each(Object.keys(PROFILES))('%s', (make) => {
  test.each(['ticket', 'copy', 'test', 'day'] as const)('the %s slip', (kind) => {
    const printer = { make, greek: { as: 'make' }, paper: null } as const
    const { layout, profile } = sampleLayout({
      kind,
      language: 'el',
      printer,
      style,
      address,
      office,
      today: '2026-11-23',
    })
    const pictures: Bitmap[] = []
    const shown = onPaper(layout, profile, (picture) => `${pictures.push(picture) - 1}`).flatMap((line): Line[] => {
      const picture = line.kind === 'picture' ? pictures[Number(line.png)] : undefined
      return picture === undefined ? lineOf(line) : [picture]
    })
    const printed = interpret(slipBytes(layout, profile), profile).flatMap((line): Line[] => {
      if (line.kind === 'cut') return []
      return line.kind === 'picture' ? [line.picture] : lineOf(line)
    })
    expect(paper(printed)).toEqual(paper(shown))
  })
})
