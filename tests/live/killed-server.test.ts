// The server is killed in the middle of load and started again: every answer that was given still holds.

import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import { openDatabase } from '../../server/database/open.ts'
import { verify } from '../../server/reports/verify.ts'
import { boardAt, deskAt, kioskAt, signIn } from '../kit/house.ts'
import { runServer, startServer } from '../kit/server-process.ts'
import { tempFolder } from '../kit/temp.ts'

const TAKE: Command = { type: 'takeTicket', service: 'a', language: 'el', priority: null }

test('killed three times under load, it has kept every ticket and every call that it acknowledged', async () => {
  const folder = tempFolder()
  const acknowledged = new Map<string, Answer>()
  for (let life = 1; life <= 3; life++) {
    const server = await startServer(folder)
    const giver = deskAt(server.url, '5', await signIn(server.url, 'nikos'))
    const desk = deskAt(server.url, '3', await signIn(server.url, 'maria'))
    await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })
    const pressing = keepPressing(life, (id) => giver.ask(TAKE, id), acknowledged)
    const serving = keepPressing(life + 10, (id) => desk.ask({ type: 'callNext', counter: '3' }, id), acknowledged)
    await pressing.afterSome
    await server.kill()
    giver.socket.disconnect()
    desk.socket.disconnect()
    pressing.stop()
    serving.stop()
  }

  const server = await startServer(folder)
  const board = await boardAt(server.url).sees(() => true)
  const giver = deskAt(server.url, '5', await signIn(server.url, 'nikos'))
  const taken = [...acknowledged].filter(([, answer]) => answer.ok && answer.reply.ahead !== undefined)
  for (const [id, answer] of taken) expect(await giver.ask(TAKE, id)).toEqual(answer)
  expect(board.calls.length).toBeGreaterThan(0)
  expect(taken.length).toBeGreaterThan(30)
  expect(new Set(taken.map(([, answer]) => answer.ok && answer.reply.ticket)).size).toBe(taken.length)
  expect(await server.stop()).toBe(0)

  expect(verify(join(folder, 'seira.db')).differences).toEqual([])
})

/** Presses again as soon as it is answered; ids are its own; what was acknowledged is written down. */
function keepPressing(series: number, press: (id: string) => Promise<Answer>, acknowledged: Map<string, Answer>) {
  let on = true
  let enough: () => void = () => undefined
  const afterSome = new Promise<void>((resolve) => {
    enough = resolve
  })
  const go = async () => {
    for (let n = 1; on; n++) {
      const id = `press-${series}-${n}`
      const answer = await press(id).catch(() => null)
      if (answer === null) return
      if (answer.ok) acknowledged.set(id, answer)
      if (n === 40) enough()
    }
  }
  void go()
  const stop = () => {
    on = false
  }
  return { afterSome, stop }
}

test('a screen whose server comes back on the same port is live again by itself', async () => {
  const folder = tempFolder()
  const first = await startServer(folder)
  const board = boardAt(first.url)
  const kiosk = kioskAt(first.url)
  await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  await board.sees((view) => view.services[0]?.people === 1)
  await first.kill()
  const again = await startServer(folder, [], Number(new URL(first.url).port))
  const heard = board.heard.length
  await new Promise((resolve) => board.socket.io.once('reconnect', resolve))
  await board.sees((view) => board.heard.length > heard && view.services[0]?.people === 1)
  expect(await again.stop()).toBe(0)
})

test('Ctrl-C stops it cleanly and a second start goes on with the same day', async () => {
  const folder = tempFolder()
  const first = await startServer(folder)
  await kioskAt(first.url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  expect(await first.stop()).toBe(0)
  const second = await startServer(folder)
  expect(
    await kioskAt(second.url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null }),
  ).toMatchObject({
    reply: { ticket: 'Α 002', ahead: 1 },
  })
})

test.for([
  { story: 'a taken port', say: /already in use/ },
  { story: 'a port that is none', say: /PORT must be a number/ },
  { story: 'a data folder that is a file', say: /cannot be written/ },
  { story: 'data of a newer version', say: /newer version/ },
  { story: 'a folder that another Seira holds', say: /already running/ },
  { story: 'a real office for a lively demo', say: /simulated people never enter a real office/ },
])('it cannot start on $story, and says so in one sentence', async ({ story, say }) => {
  const folder = tempFolder()
  const env: Record<string, string> = { PORT: '0' }
  let data = folder
  const other = createServer()
  if (story === 'a taken port') {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    env.PORT = String((other.address() as AddressInfo).port) // a listening TCP server has one
  }
  if (story === 'a port that is none') env.PORT = '80a'
  if (story === 'a data folder that is a file') {
    data = join(folder, 'file')
    writeFileSync(data, '')
  }
  if (story === 'data of a newer version') {
    const db = openDatabase(folder)
    db.pragma('user_version = 999')
    db.close()
  }
  if (story === 'a folder that another Seira holds') await startServer(folder)

  const args = story === 'a real office for a lively demo' ? ['--empty', '--lively'] : []
  const failed = runServer(data, args, env)
  expect(await failed.ended).toBe(1)
  expect(failed.said()).toMatch(say)
  expect(failed.said()).not.toMatch(/\n\s+at /)
  other.close()
})

test('--empty gives a real first run: no office, no account, and the first set-up waits', async () => {
  const server = await startServer(tempFolder(), ['--empty'])
  expect(await (await fetch(`${server.url}/api/setup`)).json()).toEqual({ needed: true, asksCode: false })
  expect(await (await fetch(`${server.url}/api/hub`)).json()).toEqual({ demo: false, offices: [] })
  expect(server.said()).not.toMatch(/demo-kep/)
  expect(server.said()).toMatch(/Κωδικός πρώτης ρύθμισης.*: \d{3} \d{3}\n/)
})
