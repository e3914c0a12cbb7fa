// The real server in a process of its own, started as in production, on a folder with the demo and as many counters as a row needs.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import { officeOn } from '#shared/configuration/office-on.ts'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { DEMO_PASSWORD, larisa } from '../../server/demo/larisa.ts'
import { makeDemo } from '../../server/demo/make-demo.ts'
import { People } from '../../server/people.ts'
import { changeOffices } from '../kit/demo-office.ts'
import { heldBytes, INSPECTED, inspectorOf } from './memory.ts'
import { type Run, within } from './run.ts'

const ROOT = join(import.meta.dirname, '../..')
const STARTS_WITHIN_MS = 20_000
const STOPS_WITHIN_MS = 5_000

export const OFFICE = 'kentro'

/** Everybody at the central office may call everything: then all counters race for the same line. */
export function officeWith(counters: number) {
  const plan = larisa.offices.find(({ id }) => id === OFFICE)
  if (plan === undefined) throw new Error('the demo has no central office')
  return officeOn(larisa, withCounters(plan, counters), '2026-11-23')
}

const withCounters = (plan: OfficePlan, counters: number): OfficePlan => ({
  ...plan,
  counters: Array.from({ length: counters }, (_, i) => ({
    id: String(i + 1),
    belongs: [{ kep: '0207', from: null, to: null }],
    profile: null,
    serves: plan.services.map(({ id }) => id),
    helps: [],
  })),
})

/** The demo, with `clerk-1` … for each counter, and other printers where they are given. Gives the folder. */
export async function foundOffice(
  run: Run,
  counters: number,
  printers: OfficePlan['printers'] | null = null,
): Promise<string> {
  const folder = run.folder()
  const db: Db = openDatabase(folder)
  const people = new People(db)
  await makeDemo(db, people, Date.now())
  changeOffices(db, Date.now(), (office) =>
    office.id === OFFICE ? { ...withCounters(office, counters), printers: printers ?? office.printers } : office,
  )
  for (let n = 1; n <= counters; n++) {
    const id = `clerk-${n}`
    await people.add({ id, username: id, name: `Υπάλληλος ${n}`, role: 'clerk', password: DEMO_PASSWORD })
  }
  db.close()
  return folder
}

export type Server = {
  readonly url: string /** Bytes that it holds. */
  readonly held: () => Promise<number>
  stop(): Promise<void>
}

/** `more`: of its environment. */
export async function startServer(run: Run, folder: string, more: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = spawn(process.execPath, [INSPECTED, join(ROOT, 'server/main.ts')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', SEIRA_DATA: folder, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const inspector = inspectorOf(child.stderr)
  let said = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const [, url] = /(http:\/\/\S+?)\/kiosk/.exec(said) ?? []
        if (url !== undefined) resolve(url)
      })
    child.once('error', reject)
    void ended.then(() => reject(new Error(`the server ended: ${said}`)))
  })
  const stop = async () => {
    child.kill('SIGINT')
    const impatient = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS)
    await ended
    clearTimeout(impatient)
  }
  run.atEnd(stop)
  return {
    url: await within(ready, STARTS_WITHIN_MS, 'the server'),
    held: async () => heldBytes(await inspector),
    stop,
  }
}

/** The cookie of a real session. */
export async function signIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: DEMO_PASSWORD }),
  })
  if (!response.ok) throw new Error(`${username} may not sign in: ${response.status}`)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}
