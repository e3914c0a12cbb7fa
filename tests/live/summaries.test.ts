// A real day that is ended: its summary lies in the folder and in the mail; and the mail's password is told to nobody but its own server.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NO_SUMMARIES, type Summaries } from '#shared/configuration/summaries.ts'
import type { SummariesNow } from '#shared/summaries.ts'
import { FakeSmtp } from '../kit/fake-smtp.ts'
import { deskAt, get, kioskAt, openTestHouse, post, signIn, TestScreen } from '../kit/house.ts'
import { done } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const SECRET = 'kodikos-tou-dimou-7731'
const mailAt = (port: number, more: object = {}) => ({
  host: '127.0.0.1',
  port,
  security: 'none' as const,
  user: '',
  from: 'seira@dimos.example',
  to: ['kep@dimos.example'],
  ...more,
})

async function administratorOf(url: string) {
  const cookie = await signIn(url, 'admin')
  return {
    cookie,
    sets: async (summaries: Summaries) => {
      const { version: base } = await (await get(url, '/api/settings', cookie)).json()
      const body = { base, section: 'summaries', office: null, value: { summaries } }
      return post(url, '/api/settings', body, cookie)
    },
    sees: async () => (await (await get(url, '/api/summaries', cookie)).json()) as SummariesNow,
  }
}

test('the day is ended, and its summary lies in the folder and in the head’s mail', { timeout: 60_000 }, async () => {
  const smtp = await FakeSmtp.open()
  const folder = tempFolder()
  let now = Date.parse('2026-11-26T10:00:00+02:00')
  const { url } = await openTestHouse(folder, () => {
    now += 50
    return now
  })
  const administrator = await administratorOf(url)
  const wanted = { ...NO_SUMMARIES, daily: true, format: 'csv' as const, mail: mailAt(smtp.at()) }
  expect((await administrator.sets(wanted)).status).toBe(201)
  done(await kioskAt(url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null }))
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  done(await maria.ask({ type: 'openCounter', counter: '3', takeOver: false }))
  done(await maria.ask({ type: 'callNext', counter: '3' }))
  done(await maria.ask({ type: 'startServing', counter: '3' }))
  done(await maria.ask({ type: 'finish', counter: '3', rows: [] }))
  done(await maria.ask({ type: 'closeCounter', counter: '3' }))
  const today = new TestScreen(url, { screen: 'today', office: 'kentro' }, administrator.cookie)
  done(await today.ask({ type: 'endDay' }))
  now += 60_000
  await expect
    .poll(async () => (await administrator.sees()).last.map(({ fileState, mailState }) => [fileState, mailState]), {
      timeout: 40_000,
    })
    .toEqual([['written', 'sent']])
  expect(readdirSync(join(folder, 'summaries'))).toEqual(['2026-11-26-kentro.csv'])
  const lines = readFileSync(join(folder, 'summaries', '2026-11-26-kentro.csv'), 'utf8').split('\r\n')
  expect(lines).toContain('ΣΥΝΟΛΟ;1;0;1')
  expect(lines.find((line) => line.startsWith('Όλες;1;1;'))).toBeDefined()
  expect(smtp.heard.map(({ to }) => to)).toEqual([['kep@dimos.example']])
})

test('the password goes to the server that it was typed for, and to no page, file or other server', async () => {
  const smtp = await FakeSmtp.open()
  const { url } = await openTestHouse()
  const { cookie, sets, sees } = await administratorOf(url)
  const clear = await sets({ ...NO_SUMMARIES, mail: mailAt(smtp.at(), { user: 'seira' }) })
  expect(clear.status).toBe(422)
  expect(await clear.text()).toContain('mail-in-clear')
  const mail = mailAt(smtp.at(), { user: 'seira', security: 'starttls' })
  expect((await sets({ ...NO_SUMMARIES, mail })).status).toBe(201)
  expect((await sees()).hasSecret).toBe(false)
  const typed = { secret: SECRET, host: mail.host, user: 'seira' }
  expect(await (await post(url, '/api/summaries/secret', typed, cookie)).text()).not.toContain(SECRET)
  expect((await sees()).hasSecret).toBe(true)
  for (const path of ['/api/summaries', '/api/settings', '/api/settings/export', '/api/settings/history'])
    expect(await (await get(url, path, cookie)).text(), path).not.toContain(SECRET)
  // Without the encryption it does not leave the house.
  const tried = await post(url, '/api/summaries/test', {}, cookie)
  expect(await tried.json()).toMatchObject({ ok: false, problem: 'no-tls' })
  expect(smtp.signedIn).toEqual([])
  expect((await sets({ ...NO_SUMMARIES, mail: { ...mail, host: 'localhost' } })).status).toBe(201)
  expect((await sees()).hasSecret).toBe(false)
})
