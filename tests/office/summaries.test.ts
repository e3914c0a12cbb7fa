// Days and months that sum themselves up: when, where to, over which troubles, and never twice.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type MailSettings, NO_SUMMARIES, type Summaries as Settings } from '#shared/configuration/summaries.ts'
import { openDatabase } from '../../server/database/open.ts'
import type { Period } from '../../server/summaries/due.ts'
import { Summaries } from '../../server/summaries/summaries.ts'
import { FakeSmtp } from '../kit/fake-smtp.ts'
import { tempFolder } from '../kit/temp.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const DAILY: Settings = { ...NO_SUMMARIES, daily: true, format: 'csv' }
const mailTo = (smtp: FakeSmtp): MailSettings => ({
  host: '127.0.0.1',
  port: smtp.at(),
  security: 'none',
  user: '',
  from: 'seira@dimos.example',
  to: ['kep@dimos.example'],
})

/** An office that works on 26 November 2026; whoever tells the story moves the clock. */
function office(settings: Settings) {
  const dataFolder = tempFolder()
  const db = openDatabase(dataFolder)
  let now = Date.parse('2026-11-26T10:00:00+02:00')
  let ended = false
  const made: Period[] = []
  const worked = (date: string) =>
    db
      .prepare(
        "INSERT INTO journal VALUES ('kentro', (SELECT count(*) + 1 FROM journal), ?, 1, 'clerk', NULL, 'c', 'dayBegan', '{}')",
      )
      .run(date)
  worked('2026-11-26')
  let set = settings
  const open = () =>
    new Summaries({
      db,
      clock: () => now,
      dataFolder,
      settings: () => set,
      offices: () => [{ id: 'kentro', isEnded: ended }],
      write: async (period) => {
        made.push(period)
        return new TextEncoder().encode(`${period.kind} ${period.office} ${period.period}`)
      },
      letter: ({ period }, name, bytes) => ({
        subject: period,
        text: period,
        attachment: { name, type: 'text/csv', bytes },
      }),
      patience: 300,
    })
  let summaries = open()
  return {
    db,
    dataFolder,
    made,
    worked,
    folder: join(dataFolder, 'summaries'),
    files: () => (existsSync(join(dataFolder, 'summaries')) ? readdirSync(join(dataFolder, 'summaries')).sort() : []),
    set: (to: Settings) => {
      set = to
    },
    end: () => {
      ended = true
    },
    /** The clock goes on by so much, and the office looks at it. */
    after: async (ms: number) => {
      now += ms
      summaries.lookAtTheClock()
      await summaries.done()
    },
    restart: async () => {
      await summaries.stop()
      summaries = open()
    },
    again: (period: Period) => summaries.again(period),
    state: () =>
      summaries
        .now()
        .last.map(({ period, fileState, fileProblem, mailState, mailProblem }) =>
          [period, fileState, fileProblem, mailState, mailProblem].filter((one) => one !== null).join(' '),
        ),
  }
}

test('until somebody says so nothing is written', async () => {
  const { after, end, files, state } = office(NO_SUMMARIES)
  end()
  await after(DAY)
  expect([files(), state()]).toEqual([[], []])
})

test('the day is written when it is ended, once', async () => {
  const { after, end, files, folder, made } = office(DAILY)
  await after(HOUR)
  expect(files()).toEqual([])
  end()
  await after(HOUR)
  await after(HOUR)
  await after(DAY)
  expect(files()).toEqual(['2026-11-26-kentro.csv'])
  expect(readFileSync(join(folder, '2026-11-26-kentro.csv'), 'utf8')).toBe('day kentro 2026-11-26')
  expect(made).toHaveLength(1)
})

test('at a set time it does not wait for the end; where nobody ends the day it comes in the night', async () => {
  const atNoon = office({ ...DAILY, at: '12:00' })
  await atNoon.after(HOUR)
  expect(atNoon.files()).toEqual([])
  await atNoon.after(HOUR)
  expect(atNoon.files()).toEqual(['2026-11-26-kentro.csv'])
  const forgetful = office(DAILY)
  await forgetful.after(13 * HOUR)
  expect(forgetful.files()).toEqual([])
  await forgetful.after(HOUR)
  expect(forgetful.files()).toEqual(['2026-11-26-kentro.csv'])
})

test('on the first of the month comes the month before, in the New Year too; days without work have nothing', async () => {
  const { after, files } = office({ ...DAILY, monthly: true })
  await after(60_000)
  await after(5 * DAY)
  expect(files()).toEqual(['2026-11-26-kentro.csv', '2026-11.csv'])
  await after(31 * DAY)
  expect(files()).toEqual(['2026-11-26-kentro.csv', '2026-11.csv', '2026-12.csv'])
})

test('a server that was off makes up for a week, and for nothing older, nor for what was before it was switched on', async () => {
  const { after, worked, files, restart } = office(DAILY)
  for (const date of ['2026-11-25', '2026-11-27', '2026-11-28', '2026-12-04']) worked(date)
  await after(60_000)
  await restart()
  await after(9 * DAY) // the 5th of December
  expect(files()).toEqual(['2026-11-28-kentro.csv', '2026-12-04-kentro.csv'])
})

test('a file that stands there is not written over, and one of another day neither', async () => {
  const { after, end, files, folder } = office(DAILY)
  mkdirSync(folder)
  writeFileSync(join(folder, '2026-11-26-kentro.csv'), 'what a colleague keeps there')
  end()
  await after(HOUR)
  expect(files()).toEqual(['2026-11-26-kentro-2.csv', '2026-11-26-kentro.csv'])
  expect(readFileSync(join(folder, '2026-11-26-kentro.csv'), 'utf8')).toBe('what a colleague keeps there')
})

test('a folder that is none is tried again, and the file comes when it can', async () => {
  const { after, end, set, files, state, dataFolder } = office(DAILY)
  const blocked = join(dataFolder, 'a-file')
  writeFileSync(blocked, 'no folder')
  set({ ...DAILY, folder: join(blocked, 'inside') })
  end()
  await after(HOUR)
  expect(state()).toEqual(['2026-11-26 due no-folder none'])
  set(DAILY)
  await after(30_000)
  expect(files()).toEqual([]) // a minute has not passed
  await after(30_000)
  expect(files()).toEqual(['2026-11-26-kentro.csv'])
  expect(state()).toEqual(['2026-11-26 written none'])
})

test('killed between writing and marking: the next start finds the file and writes no second one', async () => {
  const { db, after, end, files, state, restart, made } = office(DAILY)
  end()
  await after(HOUR)
  db.prepare("UPDATE summaries SET file_state = 'writing', written_at = NULL").run()
  await restart()
  await after(HOUR)
  expect([files(), state(), made.length]).toEqual([['2026-11-26-kentro.csv'], ['2026-11-26 written none'], 1])
})

test('killed before the file was there: it is made anew', async () => {
  const { db, after, end, files, restart, folder } = office(DAILY)
  mkdirSync(folder)
  end()
  await after(HOUR)
  db.prepare("UPDATE summaries SET file_state = 'writing', file = '2026-11-26-kentro-9.csv'").run()
  writeFileSync(join(folder, '.2026-11-26-kentro.csv.half'), 'ha')
  await restart()
  await after(HOUR)
  expect(files().filter((name) => !name.startsWith('.'))).toEqual(['2026-11-26-kentro.csv'])
})

test('a mail server that is down is tried again with growing pauses, and the mail goes once', async () => {
  const smtp = await FakeSmtp.open()
  const { after, end, state } = office({ ...DAILY, mail: mailTo(smtp) })
  await smtp.unplug()
  end()
  await after(HOUR)
  expect(state()).toEqual(['2026-11-26 written due refused'])
  await after(60_000)
  await after(60_000) // the second pause is five minutes: nobody asks
  await smtp.plugIn()
  await after(60_000)
  expect(smtp.heard).toEqual([])
  await after(3 * 60_000)
  expect(state()).toEqual(['2026-11-26 written sent'])
  await after(DAY)
  expect(smtp.heard).toHaveLength(1)
})

test('a server that took the mail and fell silent is not sent it twice; whoever asks for it sends the same message', async () => {
  const smtp = await FakeSmtp.open()
  smtp.mood = 'silent-after'
  const { after, end, state, again } = office({ ...DAILY, mail: mailTo(smtp) })
  end()
  await after(HOUR)
  smtp.mood = 'well'
  await after(DAY)
  expect(state()).toEqual(['2026-11-26 written unknown timeout'])
  expect(again({ kind: 'day', office: 'kentro', period: '2026-11-25' })).toBe(false)
  expect(again({ kind: 'day', office: 'kentro', period: '2026-11-26' })).toBe(true)
  await after(1_000)
  expect(state()).toEqual(['2026-11-26 written sent'])
  expect(again({ kind: 'day', office: 'kentro', period: '2026-11-26' })).toBe(false)
  const ids = smtp.heard.map(({ text }) => /^Message-ID: (.*)$/m.exec(text)?.[1])
  expect(ids).toEqual([ids[0], ids[0]])
})

test('the server fell while a mail was on its way: it is not sent again by itself', async () => {
  const smtp = await FakeSmtp.open()
  const { db, after, end, state, restart } = office({ ...DAILY, mail: mailTo(smtp) })
  end()
  await after(HOUR)
  db.prepare("UPDATE summaries SET mail_state = 'sending'").run()
  await restart()
  await after(DAY)
  expect(state()).toEqual(['2026-11-26 written unknown cut-off'])
  expect(smtp.heard).toHaveLength(1)
})

test('after two days it is given up, and is seen to be', async () => {
  const smtp = await FakeSmtp.open()
  smtp.mood = 'no-recipient'
  const { after, end, state } = office({ ...DAILY, mail: mailTo(smtp) })
  end()
  for (let hour = 0; hour < 60; hour += 1) await after(HOUR)
  smtp.mood = 'well'
  await after(DAY)
  expect(state()).toEqual(['2026-11-26 written given-up recipients'])
  expect(smtp.heard).toEqual([])
})

test('a folder that may not be written to does not keep the mail back', async () => {
  const smtp = await FakeSmtp.open()
  const { after, end, state, dataFolder, set } = office(DAILY)
  const blocked = join(dataFolder, 'a-file')
  writeFileSync(blocked, 'no folder')
  chmodSync(blocked, 0o400)
  set({ ...DAILY, folder: join(blocked, 'inside'), mail: mailTo(smtp) })
  end()
  await after(HOUR)
  expect(state()).toEqual(['2026-11-26 due no-folder sent'])
  expect(smtp.heard).toHaveLength(1)
})
