// What citizens say: numbers without gaps however many write at once, each heard once, nothing that leads to anybody, and an end to words.
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import type { Rating } from '#shared/opinions.ts'
import { readPeriod } from '#shared/reports/period.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { Messages } from '../../server/opinions/messages.ts'
import { Ratings } from '../../server/opinions/ratings.ts'
import { messagesPerKep } from '../../server/reports/messages-per-kep.ts'
import { type Looking, satisfaction } from '../../server/reports/satisfaction.ts'
import { RetentionKeeper } from '../../server/retention/retention-keeper.ts'
import { dumpOf } from '../kit/dump.ts'
import { tempFolder } from '../kit/temp.ts'

const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const DAY = 24 * 3_600_000
const MONTH = 31 * DAY

function larisaSays() {
  const folder = tempFolder()
  const db = openDatabase(folder)
  new Configurations(db).found(larisa, NINE, true)
  return { folder, db, ratings: new Ratings(db), messages: new Messages(db) }
}
const to = (kep: string, id: string, text = 'Ζέστη στην αίθουσα') =>
  ({ id, office: 'kentro', kep, kind: 'complaint', text, contact: 'eleni@example.gr' }) as const

describe('reference numbers', () => {
  test('four write at once, each from a connection of its own: no number twice, none left out', async () => {
    const { folder, messages } = larisaSays()
    const written = await Promise.all(
      ['Ελένη', 'Νίκος', 'Άννα', 'Θανάσης'].map(
        (who) =>
          new Promise<string[]>((resolve, reject) => {
            const file = new URL('../kit/message-writer.ts', import.meta.url)
            const writer = new Worker(file, { workerData: { folder, who, messages: 25, now: NINE } })
            writer.once('message', resolve)
            writer.once('error', reject)
          }),
      ),
    )
    const expected = Array.from({ length: 100 }, (_, n) => `Π-2026-0207-${String(n + 1).padStart(4, '0')}`)
    expect(written.flat().toSorted()).toEqual(expected)
    expect(messages.all()).toHaveLength(100)
  })

  test('each KEP counts its own, from one, every year; sent again it is the same message', () => {
    const { messages } = larisaSays()
    const send = (kep: string, id: string, at = NINE) => messages.send(to(kep, id), at).reference
    expect(send('0207', 'one')).toBe('Π-2026-0207-0001')
    expect(send('0325Π', 'two')).toBe('Π-2026-0325Π-0001')
    expect(send('0207', 'three')).toBe('Π-2026-0207-0002')
    expect(send('0207', 'one', NINE + 60_000)).toBe('Π-2026-0207-0001')
    // In Athens the new year has begun.
    expect(send('0207', 'four', Date.parse('2026-12-31T22:30:00Z'))).toBe('Π-2027-0207-0001')
    expect(messages.all()).toHaveLength(4)
  })

  test('the disk says no: nothing was sent, and its number is the next one’s', () => {
    const { db, messages } = larisaSays()
    db.exec("CREATE TRIGGER no_disk BEFORE INSERT ON opinions_heard BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    expect(() => messages.send(to('0207', 'one'), NINE)).toThrow(/disk full/)
    db.exec('DROP TRIGGER no_disk')
    expect(messages.send(to('0207', 'one'), NINE).reference).toBe('Π-2026-0207-0001')
    expect(() => db.exec('DELETE FROM messages')).toThrow(/keeps its number/)
  })
})

describe('ratings', () => {
  test('of one link count once, whatever comes after, and hold nothing but a count', () => {
    const { folder, ratings } = larisaSays()
    const place = { office: 'kentro', kep: '0207', date: '2026-11-23' }
    expect(ratings.say(place, 'πριν από κάθε βαθμό', 'link')).toBe(false)
    expect([ratings.rate(place, 4, 'phone', 'link'), ratings.rate(place, 1, 'phone', 'link')]).toEqual([true, false])
    expect([ratings.say(place, 'Ευγενικοί', 'link'), ratings.say(place, 'πάλι', 'link')]).toEqual([true, false])
    const dump = dumpOf(folder)
    expect(dump.ratings).toEqual([JSON.stringify({ ...place, source: 'phone', rating: 4, count: 1 })])
    expect(Object.keys(JSON.parse(dump.opinion_words?.[0] ?? ''))).toEqual(['id', 'office', 'kep', 'date', 'text'])
    expect(dump.opinions_heard?.join()).not.toContain('link')
  })
})

describe('how satisfied people were', () => {
  const looking: Looking = { today: '2026-12-01', atLeast: () => 10, sees: () => true }
  const november = readPeriod('2026-11')
  const year = readPeriod('2026')
  if (november === null || year === null) throw new Error('these are periods')

  function rated(counts: readonly [kep: string | null, date: string, rating: Rating, times: number][]) {
    const { db, ratings } = larisaSays()
    for (const [kep, date, rating, times] of counts)
      for (let n = 0; n < times; n++)
        ratings.rate({ office: 'kentro', kep, date }, rating, 'phone', `${kep} ${date} ${rating} ${n}`)
    return db
  }

  test('nine are too few to tell anything, the tenth tells', () => {
    const nine = rated([['0207', '2026-11-23', 4, 9]])
    expect(satisfaction(nine, november, looking).rows).toMatchObject([{ kep: '0207', counts: null, total: null }])
    new Ratings(nine).rate({ office: 'kentro', kep: '0207', date: '2026-11-24' }, 1, 'exit', 'the tenth')
    expect(satisfaction(nine, november, looking).rows).toMatchObject([{ counts: [9, 0, 0, 1], total: 10 }])
  })

  test('today is told tomorrow', () => {
    const db = rated([['0207', '2026-11-23', 3, 12]])
    expect(satisfaction(db, november, { ...looking, today: '2026-11-23' }).rows).toEqual([])
    expect(satisfaction(db, november, { ...looking, today: '2026-11-24' }).rows).toMatchObject([{ total: 12 }])
  })

  test('no sum gives away the row that is too small, and no year the month', () => {
    const db = rated([
      ['0207', '2026-11-23', 4, 20],
      ['0325', '2026-11-23', 1, 3],
      ['0207', '2026-10-23', 1, 4],
    ])
    const told = satisfaction(db, november, looking)
    expect(told.rows.map(({ total }) => total)).toEqual([20, null])
    expect(told.sum).toBeNull()
    expect(satisfaction(db, year, looking).rows[0]).toMatchObject({ counts: [20, 0, 0, 0], total: 20, leftOut: true })
  })

  test('small months that are enough together are in the year', () => {
    const months = ['2026-01-10', '2026-02-10', '2026-03-10'].map((date) => ['0207', date, 2, 5] as const)
    const db = rated([
      ...months.map((one): [string, string, Rating, number] => [...one]),
      ['0207', '2026-11-10', 4, 30],
    ])
    expect(satisfaction(db, year, looking).rows).toMatchObject([{ counts: [30, 0, 15, 0], leftOut: false }])
  })
})

test('the messages of a period, KEP by KEP: also those that got none say so', () => {
  const { db, messages } = larisaSays()
  messages.send(to('0207', 'one'), NINE)
  messages.send({ ...to('0207', 'two'), kind: 'thanks' }, NINE)
  messages.send(to('0325', 'three'), NINE - 40 * DAY)
  const november = readPeriod('2026-11')
  const told = november === null ? [] : messagesPerKep(db, november)
  expect(told.map(({ kep }) => kep)).toEqual(larisa.keps.map(({ code }) => code))
  expect(told[0]).toEqual({ kep: '0207', complaint: 1, suggestion: 0, thanks: 1, open: 2 })
  expect(told[1]).toEqual({ kep: '0325', complaint: 0, suggestion: 0, thanks: 0, open: 0 })
})

test('after two years no word of anybody is left, and every count and number is', async () => {
  const { folder, db, ratings, messages } = larisaSays()
  const place = { office: 'kentro', kep: '0207', date: '2026-11-23' }
  ratings.rate(place, 4, 'phone', 'link')
  ratings.say(place, 'Η κυρία Σταύρου ήταν ευγενική', 'link')
  messages.send(to('0207', 'one'), NINE)
  const found = messages.find('Π-2026-0207-0001')
  if (found === null) throw new Error('it was sent')
  messages.become(found, 'answered', 'Καλέσαμε τεχνικό', 'head', NINE + DAY)
  const WORDS = ['Σταύρου', 'Ζέστη', 'eleni@example.gr', 'τεχνικό', '"head"']
  const later = async (months: number) => {
    const clock = () => NINE + months * MONTH
    const keeper = new RetentionKeeper({ db, clock, retention: () => ({ staffMonths: 24, detailMonths: 60 }) })
    keeper.lookAtTheClock()
    await keeper.done()
  }
  await later(23)
  for (const word of WORDS)
    expect(JSON.stringify(Object.values(dumpOf(folder))).replaceAll('\\', ''), word).toContain(word)
  expect(dumpOf(folder).opinions_heard).toEqual([])
  await later(25)
  for (const word of WORDS)
    expect(JSON.stringify(Object.values(dumpOf(folder))).replaceAll('\\', ''), word).not.toContain(word)
  expect(dumpOf(folder).ratings).toHaveLength(1)
  expect(messages.all()).toMatchObject([
    {
      reference: 'Π-2026-0207-0001',
      text: null,
      contact: null,
      state: 'answered',
      history: [{ by: null, said: null }],
    },
  ])
  const newer = { ...to('0207', 'two', 'Ευχαριστώ'), contact: null }
  expect(messages.send(newer, NINE).reference).toBe('Π-2026-0207-0002')
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  const bytes = readFileSync(databaseFile(folder)).toString('utf8')
  for (const word of WORDS.slice(0, -1)) expect(bytes.includes(word), word).toBe(false)
})
