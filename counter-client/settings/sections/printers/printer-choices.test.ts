// What somebody chooses of a printer: another connection, a line that could be read, and how it is then said to be.
import { expect, test } from 'vitest'
import { VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import { printer } from '#shared/queue/printers.ts'
import { CANDIDATES } from '#shared/slip/probe.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { greekOfLine, greekOfPage, PROBE_LINES } from './greek-of-page.ts'
import { linkOfKind } from './link-of-kind.ts'
import { conditionOf, wellnessOf } from './now/condition.ts'
import { slipSaid } from './now/slip-said.ts'

test('another connection keeps the device that was typed, and begins as most printers are set', () => {
  const usb = { kind: 'usb', path: '/dev/usb/lp0' } as const
  expect(linkOfKind('serial', usb)).toEqual({ kind: 'serial', path: '/dev/usb/lp0', baud: 19_200, flow: 'rtscts' })
  expect(linkOfKind('tcp', usb)).toEqual({ kind: 'tcp', host: '', port: 9_100 })
  expect(linkOfKind('usb', { kind: 'virtual' })).toEqual({ kind: 'usb', path: '' })
  expect(linkOfKind('usb', usb)).toBe(usb)
})

test('every line of the probe slip is a Greek that the settings take, and no other number is', () => {
  for (let n = 1; n <= PROBE_LINES; n++) {
    const greek = greekOfLine(n)
    expect(greek).toMatchObject({ charset: CANDIDATES[n - 1]?.charset.name, codePage: CANDIDATES[n - 1]?.codePage })
    expect(printer.safeParse({ ...VIRTUAL_PRINTER, greek }).success).toBe(true)
  }
  expect([0, -1, 1.5, Number.NaN, PROBE_LINES + 1].map(greekOfLine)).toEqual([null, null, null, null, null])
})

test('the page of every make can be set by its number', () => {
  for (const profile of Object.values(PROFILES))
    expect(greekOfPage(profile)).toEqual({ as: 'page', charset: profile.charset.name, codePage: profile.codePage })
})

test('a printer is said to be as it says itself; one that says nothing, as the house can tell', () => {
  const out = { state: 'paper-out', trouble: null } as const
  expect(conditionOf({ state: 'ready', since: 0, printer: out })).toBe(out)
  expect(conditionOf({ state: 'ready', since: 0 }).state).toBe('ready')
  expect(conditionOf({ state: 'silent', since: 0 }).state).toBe('silent')
  expect(
    (['ready', 'blind', 'paper-low', 'paper-out', 'silent'] as const).map((state) =>
      wellnessOf({ state, trouble: null }),
    ),
  ).toEqual(['well', 'heed', 'heed', 'ill', 'ill'])
})

test('a slip is named by its number, and by its date when that is not today’s', () => {
  const monday = Date.parse('2026-11-23T10:00:00+02:00')
  expect(slipSaid('2026-11-23 Α 023', monday)).toBe('Α 023')
  expect(slipSaid('2026-11-20 Α 023', monday)).toBe('Α 023 (20/11/2026)')
  expect(slipSaid('3f9a1c', monday)).toBe('3f9a1c')
})
