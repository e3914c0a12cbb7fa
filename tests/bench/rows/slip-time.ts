// How long a slip takes from its view to the bytes of its job, in the printer's own letters and drawn, against encoding two lines.

import { encode } from '#shared/slip/greek/encode.ts'
import { profileOf } from '#shared/slip/installed.ts'
import { NO_EXTRAS } from '#shared/slip/parts.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import { slipBytes } from '../../../printer/bytes/slip-bytes.ts'
import { compare, type Line, type Row } from '../figures.ts'
import type { Run } from '../run.ts'
import { officeWith } from '../server.ts'

/** A round of them, so that a clock of microseconds can tell. */
const SLIPS = 50

export async function slipTimeRow(run: Run): Promise<Row> {
  const { name, services } = officeWith(12)
  const slip: Slip = {
    ...{ id: 'Α 057', ticket: 'Α 057', letter: 'Α', language: 'el', ahead: 12, practice: false, lastLine: null },
    service: services[0]?.name ?? name,
    takenAt: Date.parse('2026-11-23T09:42:00+02:00'),
    wait: { from: 5, to: 10 },
    closes: null,
    page: 'https://seira.example.gr/t/AAAAAAAAAAAAAAAAAAAAAA',
  }
  const line = async (what: string, make: string): Promise<Line> => {
    const profile = profileOf({ make, greek: { as: 'make' }, paper: null })
    const least = () => encode(`${name.el}${slip.ticket}`, profile.charset).bytes.length
    const ours = () => slipBytes(slipLayout(slip, name, profile, { ...NO_EXTRAS, qr: slip.page }), profile).length
    return compare(what, 'ms', await run.interleave(timed(least), timed(ours)))
  }
  return {
    title: `The time of ${SLIPS} slips, from what they say to their bytes`,
    better: 'less',
    baseline: 'the office’s name and the number, encoded and nothing else',
    lines: [
      await line('in the printer’s letters, 80 mm', 'epson-80'),
      await line('drawn in dots, 80 mm', 'generic'),
      await line('drawn in dots, 58 mm', 'generic-58'),
    ],
    notes: ['With a QR: of its own for the first, drawn for the others.'],
    mustBeZero: {},
  }
}

/** Milliseconds of a whole round. */
const timed = (work: () => number) => (): number => {
  const began = performance.now()
  let bytes = 0
  for (let n = 0; n < SLIPS; n++) bytes += work()
  if (bytes === 0) throw new Error('nothing was made')
  return performance.now() - began
}
