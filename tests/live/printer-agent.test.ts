// The printer at another machine: it shows its code on its console, prints for its office and nobody else does, and leaves when it is removed.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { act, enrol, fleetOf, withKey } from '../kit/devices.ts'
import { kioskAt, openTestHouse, signIn, TestScreen } from '../kit/house.ts'
import { install } from '../kit/install-printers.ts'
import { tempFolder } from '../kit/temp.ts'

const ROOT = join(import.meta.dirname, '../..')
const TAKE = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const

function startAgent(url: string, folder: string) {
  const agent = spawn(process.execPath, [join(ROOT, 'printer/agent.ts'), url], {
    env: { ...process.env, SEIRA_PRINTER_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let waiter: () => void = () => undefined
  agent.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    waiter()
  })
  const ended = new Promise<void>((resolve) => agent.once('close', () => resolve()))
  const stop = async () => {
    agent.kill('SIGTERM')
    await ended
  }
  onTestFinished(stop)
  return {
    stop,
    said: () => said,
    /** Resolves with what it says next that looks like this. */
    says: (what: RegExp) =>
      new Promise<RegExpExecArray>((resolve) => {
        waiter = () => {
          const found = what.exec(said)
          if (found === null) return
          said = said.slice(found.index + found[0].length)
          resolve(found)
        }
        waiter()
      }),
  }
}
const CODE = /Code: (\d{3})\u00a0(\d{3})\./

const slipsIn = (folder: string): string[] => {
  const papers = join(folder, 'virtual-printer', 'kentro')
  return existsSync(papers) ? readdirSync(papers).filter((file) => file.endsWith('.escpos')) : []
}

test('an agent is confirmed by its code and prints alone; silent it is missed, back it is known, removed it prints nothing', async () => {
  const [folder, elsewhere] = [tempFolder(), tempFolder()]
  const { url } = await openTestHouse(folder)
  const ours = join(folder, 'printers', 'kentro')
  const admin = await signIn(url, 'admin')
  const kiosk = kioskAt(url)
  const paper = new TestScreen(url, { screen: 'paper', office: 'kentro' })
  await kiosk.ask(TAKE)
  await paper.sees(({ papers }) => papers.length === 1)
  expect(slipsIn(ours)).toHaveLength(1)

  const agent = startAgent(url, elsewhere)
  const [, one, two] = await agent.says(CODE)
  const name = 'Εκτυπωτής εκδοτηρίου'
  const wanted = { code: `${one}${two}`, kind: 'printer', office: 'kentro', name }
  expect((await enrol(url, admin, wanted)).status).toBe(200)
  await agent.says(/Τυπώνει για: Κεντρικό ΚΕΠ Λάρισας/)
  await kiosk.ask(TAKE)
  await paper.sees(({ papers }) => papers[0]?.id.endsWith('Α 002') === true)
  expect(slipsIn(ours)).toHaveLength(1)
  expect(slipsIn(elsewhere).some((file) => decodeURIComponent(file).includes('Α 002'))).toBe(true)
  const [device] = (await fleetOf(url, admin)).devices
  expect(device).toMatchObject({ kind: 'printer', state: 'ok', paper: { state: 'ready' } })

  await agent.stop()
  await kiosk.sees(({ paper: { state } }) => state === 'silent')
  await kiosk.ask(TAKE)
  const again = startAgent(url, elsewhere)
  await again.says(/Τυπώνει για/)
  await kiosk.sees(({ paper: { state } }) => state === 'ready')
  await paper.sees(({ papers }) => papers[0]?.id.endsWith('Α 003') === true)
  const printed = slipsIn(elsewhere).map((file) => file.split('_')[2])
  expect(new Set(printed).size).toBe(printed.length)
  expect(again.said()).not.toMatch(CODE)

  await act(url, admin, 'identify', { device: device?.id })
  await again.says(/This printer is: Εκτυπωτής εκδοτηρίου, Αίθουσα αναμονής/)
  await act(url, admin, 'remove', { device: device?.id })
  await again.says(/The printer was removed/)
  await again.says(CODE)
  await kiosk.ask(TAKE)
  await paper.sees(({ papers }) => papers[0]?.id.endsWith('Α 004') === true)
  expect(slipsIn(ours).some((file) => decodeURIComponent(file).includes('Α 004'))).toBe(true)
  expect(slipsIn(elsewhere).some((file) => decodeURIComponent(file).includes('Α 004'))).toBe(false)
})

test('each of an office’s printers has one agent: a second is not let in beside it, and prints at the other one', async () => {
  const folder = tempFolder()
  const { url } = await openTestHouse()
  await install(url, [{ id: 'main' }, { id: 'door', name: 'Είσοδος' }])
  const admin = await signIn(url, 'admin')
  const agents = [startAgent(url, tempFolder()), startAgent(url, folder)] as const
  const codes = await Promise.all(agents.map((agent) => agent.says(CODE)))
  const [first, second] = codes.map(([, one, two]) => ({ code: `${one}${two}`, kind: 'printer', office: 'kentro' }))
  const confirmed = async (wanted: object) => enrol(url, admin, wanted)
  expect((await confirmed({ ...first, name: 'Εκτυπωτής 1' })).status).toBe(200)
  const beside = await confirmed({ ...second, name: 'Εκτυπωτής 2', layout: 'main' })
  expect(await beside.json()).toEqual({ problem: 'has-printer' })
  expect((await confirmed({ ...second, name: 'Εκτυπωτής 2', layout: 'door' })).status).toBe(200)
  await agents[1].says(/Τυπώνει για/)
  const kiosk = new TestScreen(url, { screen: 'kiosk', office: 'kentro', printer: 'door' })
  const paper = new TestScreen(url, { screen: 'paper', office: 'kentro', printer: 'door' })
  await kiosk.ask(TAKE)
  await paper.sees(({ papers }) => papers.length === 1)
  expect(slipsIn(folder)).toHaveLength(1)
  // And a stranger's key opens no slips, whether there is an agent or not.
  const look = { screen: 'slips', office: 'kentro' } as const
  expect(await withKey(url, 'x'.repeat(43), look, { reconnection: false }).refused()).toBe('forbidden')
})
