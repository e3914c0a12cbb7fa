// Every profile can print a slip, and none contradicts itself.
import { describe, expect, test } from 'vitest'
import { PROFILES, profileNamed } from './profiles.ts'

describe.each(Object.entries(PROFILES))('%s', (_, profile) => {
  test('its paper, its page and what it tells go together', () => {
    expect(profile.columns * 12).toBeLessThanOrEqual(profile.dots)
    expect(profile.dots % 8).toBe(0)
    expect(profile.codePage).toBeGreaterThan(0)
    expect(profile.codePage).toBeLessThan(256)
    expect(profile.confirms === 'never').toBe(profile.status === 'none')
    expect([profile.status === 'star', profile.confirms === 'etb']).toEqual(
      Array(2).fill(profile.dialect === 'star-line'),
    )
  })
})

test('a printer that nobody knows is drawn for', () => {
  expect(profileNamed('laser').form).toBe('picture')
  expect(profileNamed('toString').form).toBe('picture')
  expect(profileNamed('xprinter-80').codePage).toBe(7)
})
