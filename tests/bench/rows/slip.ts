// How many bytes a slip sends to its printer, against the least that says the same: the office's name and the number.

import { encode } from '#shared/slip/greek/encode.ts'
import { NO_EXTRAS } from '#shared/slip/parts.ts'
import { EPSON_80MM } from '#shared/slip/profile.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import { slipBytes } from '../../../printer/bytes/slip-bytes.ts'
import { compareOnce, type Line, type Row } from '../figures.ts'
import { officeWith } from '../server.ts'

const BAUD = 19_200
const BITS_A_BYTE = 10

export function slipRow(): Row {
  const { name, services } = officeWith(12)
  const slipFor = (ticket: string, service: Slip['service'], language: Slip['language'], ahead: number): Slip => ({
    ...{
      id: ticket,
      ticket,
      letter: ticket.slice(0, 1),
      service,
      language,
      ahead,
      wait: null,
      practice: false,
      lastLine: null,
      closes: null,
      page: null,
    },
    takenAt: Date.parse('2026-11-23T09:42:00+02:00'),
  })
  const line = (what: string, slip: Slip, office = name): Line => {
    const ours = slipBytes(slipLayout(slip, office, EPSON_80MM, NO_EXTRAS), EPSON_80MM).length
    const least = encode(`${office[slip.language]}${slip.ticket}`, EPSON_80MM.charset).bytes.length + 2 // two line ends
    return compareOnce(what, 'bytes', least, ours)
  }
  const signatures = services[0]?.name ?? name
  const endless = { el: 'Ω '.repeat(100), en: 'W '.repeat(100) }
  const lines = [
    line('in Greek: Α 057, 12 before it', slipFor('Α 057', signatures, 'el', 12)),
    line('in English: Α 057, next', slipFor('Α 057', signatures, 'en', 0)),
    line('longest names: Α 1000, 1,000 before it', slipFor('Α 1000', endless, 'el', 1000), endless),
  ]
  const longest = Math.max(...lines.map(({ ours }) => ours.max))
  const seconds = ((longest * BITS_A_BYTE) / BAUD).toFixed(2)
  return {
    title: 'The bytes of a slip',
    better: 'less',
    baseline: 'the office’s name and the number as two lines of text, no size, no cut',
    lines,
    notes: [`The longest takes ${seconds} s on a line of ${BAUD} baud (worked out, ${BITS_A_BYTE} bits a byte).`],
    mustBeZero: {},
  }
}
