// `npm run rebuild`: the flat rows laid out anew from the journal; killed anywhere, it has done the whole of it or nothing.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Configurations } from '../../server/configuration/configurations.ts'
import { holdFolder } from '../../server/database/one-at-a-time.ts'
import { databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { makeHistory } from '../../server/history/made-history.ts'
import { verify } from '../../server/reports/verify.ts'
import { tempFolder } from '../kit/temp.ts'

const MAIN = join(import.meta.dirname, '../../server/rebuild.ts')
const env = (folder: string) => ({ ...process.env, SEIRA_DATA: folder })
const rebuild = (folder: string) => spawnSync(process.execPath, [MAIN], { env: env(folder), encoding: 'utf8' })

/** Two weeks in March, of which somebody has spoilt some rows: so many differences before, none after. */
let spoilt = ''
let differences = 0
beforeAll(() => {
  spoilt = mkdtempSync(join(tmpdir(), 'seira-spoilt-'))
  const db = openDatabase(spoilt)
  new Configurations(db).found(larisa, Date.parse('2024-03-11T07:00:00+02:00'), true)
  const clerkAt = (office: string, counter: string) => `past-${office}-${counter}`
  makeHistory(db, larisa, { seed: 1, from: '2024-03-11', to: '2024-03-26', sums: null, clerkAt })
  db.exec("UPDATE cases SET counter = '99' WHERE date = '2024-03-13'")
  db.exec("DELETE FROM tickets WHERE date = '2024-03-14'")
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  differences = verify(databaseFile(spoilt)).unexplained
}, 120_000)
afterAll(() => rmSync(spoilt, { recursive: true, force: true }))

function aCopy(): string {
  const folder = tempFolder()
  cpSync(databaseFile(spoilt), databaseFile(folder))
  return folder
}

/** It is killed so many milliseconds after it has said that it begins. */
async function killedAfter(folder: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [MAIN], { env: env(folder), stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds))
  await ended
}

test('says how many facts it read, and verifies them', () => {
  expect(differences).toBeGreaterThan(10)
  const folder = aCopy()
  const { stdout, status } = rebuild(folder)
  expect(status).toBe(0)
  expect(stdout).toMatch(/γράφτηκαν ξανά από το ημερολόγιο: [\d.]+ γεγονότα/)
  expect(stdout.trimEnd()).toMatch(/0 ανεξήγητες.*\n.*Διαφορές: 0 \/ Differences: 0$/)
  expect(verify(databaseFile(folder)).unexplained).toBe(0)
}, 120_000)

test('killed when it has just begun, nothing has changed', async () => {
  const folder = aCopy()
  await killedAfter(folder, 0)
  expect(verify(databaseFile(folder)).unexplained).toBe(differences)
}, 120_000)

test('killed at any moment, everything is as it was or as it should be, and the next one does it', async () => {
  const folder = aCopy()
  const outcomes: number[] = []
  for (const chance of fc.sample(fc.integer({ min: 0, max: 1_500 }), { numRuns: 6, seed: 20261128 })) {
    await killedAfter(folder, chance)
    outcomes.push(verify(databaseFile(folder)).unexplained)
  }
  for (const left of outcomes) expect([0, differences]).toContain(left)
  expect(rebuild(folder).status).toBe(0)
}, 120_000)

test('not while a server holds the folder', () => {
  const folder = aCopy()
  const release = holdFolder(folder)
  const { status, stderr } = rebuild(folder)
  release()
  expect(status).toBe(1)
  expect(stderr).toContain('Τρέχει ήδη μια Σειρά')
  expect(verify(databaseFile(folder)).unexplained).toBe(differences)
}, 120_000)

test('in a folder without data it says so', () => {
  expect(rebuild(tempFolder())).toMatchObject({ status: 1, stderr: expect.stringContaining('Δεν υπάρχουν δεδομένα') })
})
