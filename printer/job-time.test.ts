// A slip is given three times what it needs, and a drawn one at a slow line much more.
import { expect, test } from 'vitest'
import { NO_EXTRAS } from '#shared/slip/parts.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import { slipBytes } from './bytes/slip-bytes.ts'
import { deadlineMs } from './job-time.ts'

const SLIP = {
  ...{ id: 'Α 057', ticket: 'Α 057', letter: 'Α', language: 'el' as const, takenAt: 0, ahead: 12, wait: null },
  ...{ service: { el: 'Διαβατήρια', en: 'Passports' }, practice: false, lastLine: null, closes: null, page: null },
}
const jobFor = (name: keyof typeof PROFILES) => {
  const profile = PROFILES[name]
  return slipBytes(slipLayout(SLIP, { el: 'ΚΕΠ', en: 'KEP' }, profile, NO_EXTRAS), profile)
}

test.each([
  ['text at 9600 baud', 'epson-80', 960, 3_000, 6_000],
  ['text in the network', 'epson-80', 100_000, 2_500, 5_000],
  ['drawn in the network', 'generic', 100_000, 3_000, 6_000],
  ['drawn at 9600 baud', 'generic', 960, 60_000, 120_000],
  ['a Star’s text in the network', 'star-line', 100_000, 2_500, 5_000],
  ['a Star’s text on its narrow paper, at 9600 baud', 'star-line-58', 960, 3_500, 7_000],
] as const)('%s', (_, name, bytesPerSecond, least, most) => {
  const ms = deadlineMs(jobFor(name), bytesPerSecond, PROFILES[name])
  expect(ms).toBeGreaterThan(least)
  expect(ms).toBeLessThan(most)
})
