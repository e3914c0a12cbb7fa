// The journal only grows, every commit is on disk before it is answered, and old data is brought up or refused in words.

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { holdFolder } from '../../server/database/one-at-a-time.ts'
import { migrationFiles, openDatabase } from '../../server/database/open.ts'
import { maria, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

test('a fact can be neither changed nor deleted', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  expect(() => kentro.db.exec("UPDATE journal SET type = 'nothing'")).toThrow('the journal never changes')
  expect(() => kentro.db.exec('DELETE FROM journal')).toThrow('the journal never shrinks')
})

test('every opening is durable, also the second one of the same file', () => {
  const folder = tempFolder()
  for (let opening = 1; opening <= 2; opening++) {
    const db = openDatabase(folder)
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    db.close()
  }
})

test('facts, flat rows and the answer stand or fall together', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, maria)
  await kentro.ask(
    { type: 'logCases', counter: '3', way: 'phone', rows: [{ channel: 'EKEP', procedure: null, quantity: 2 }] },
    maria,
  )
  const count = (table: string) => kentro.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect([count('journal'), count('cases'), count('daily_totals'), count('answers')]).toEqual([3, 1, 1, 2])
})

test('data of a newer version is refused in one sentence and stays as it was', () => {
  const folder = tempFolder()
  const db = openDatabase(folder)
  db.pragma(`user_version = ${migrationFiles().length + 1}`)
  db.close()
  expect(() => openDatabase(folder)).toThrow(/newer version of Seira/)
})

test('data of the first version is brought to this one', () => {
  const folder = tempFolder()
  const old = new Database(join(folder, 'seira.db'))
  old.pragma('user_version = 0')
  old.close()
  const db = openDatabase(folder)
  expect(db.pragma('user_version', { simple: true })).toBe(migrationFiles().length)
  db.close()
})

test('a second server on the same folder is told so', () => {
  const folder = tempFolder()
  const release = holdFolder(folder)
  expect(() => holdFolder(folder)).toThrow(/already running/)
  release()
  holdFolder(folder)()
})

test('a folder that cannot be made is named', () => {
  expect(() => holdFolder('/dev/null/seira')).toThrow(/cannot be written/)
})
