// Whoever hangs a switch at the kiosk says in its address how fast the light goes; nonsense is the usual pace.
import { expect, test } from 'vitest'
import { scanSeconds } from './scan-seconds.ts'

test('two seconds, or what is asked within reason; nought is never', () => {
  expect(['', '?scan=', '?scan=soon', '?office=kentro'].map(scanSeconds)).toEqual([2, 2, 2, 2])
  expect(['?scan=3', '?scan=0.1', '?scan=600', '?scan=-4'].map(scanSeconds)).toEqual([3, 0.5, 15, 0.5])
  expect(scanSeconds('?scan=0')).toBeNull()
})
