// The line was cut under a citizen's tap: the next tap for the same is the same one, for a minute and no longer.
import { expect, test } from 'vitest'
import type { Command } from '#shared/queue/commands.ts'
import { idFor, leftUnanswered } from './unanswered.ts'

const certificates: Command = { type: 'takeTicket', service: 'b', language: 'el', priority: null }
const lost = leftUnanswered(certificates, 'first-id', 1_000)

test('the same thing again is the same command', () => {
  expect(idFor({ ...certificates }, lost, 30_000, 'fresh-id')).toBe('first-id')
})

test('another service, another language or a class is another one', () => {
  for (const other of [{ service: 'a' }, { language: 'en' }, { priority: 'disability' }] as const)
    expect(idFor({ ...certificates, ...other }, lost, 2_000, 'fresh-id')).toBe('fresh-id')
})

test('a minute later somebody else stands there, and gets a number of their own', () => {
  expect(idFor(certificates, lost, 61_000, 'fresh-id')).toBe('fresh-id')
})

test('where everything was answered each tap is its own', () => {
  expect(idFor(certificates, null, 2_000, 'fresh-id')).toBe('fresh-id')
})
