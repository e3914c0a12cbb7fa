// A real server on a free port of this machine, and people who come to its doors.
import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { Answer, Down, Look, Screen, Told, Up } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Config } from '../../server/config.ts'
import { DEMO_PASSWORD } from '../../server/demo/larisa.ts'
import { type House, openHouse } from '../../server/house.ts'
import { tempFolder } from './temp.ts'

/** A program that is nowhere: what is installed on the machine makes no test speak. */
const NO_ENGINE = 'no-speech-engine'

/** A demo on a free port where simulated people hurry; `more` says what is otherwise. */
export const testConfig = (dataFolder: string, more: Partial<Config> = {}): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataFolder,
  tls: null,
  proxy: null,
  voice: [NO_ENGINE],
  empty: false,
  lively: false,
  pace: 2_000,
  ...more,
})

export async function openTestHouse(
  folder = tempFolder(),
  clock: () => number = Date.now,
  more: Partial<Config> = {},
): Promise<House> {
  const house = await openHouse(testConfig(folder, more), clock)
  onTestFinished(() => house.close())
  return house
}

/** The session's cookie of a person of the demo. */
export async function signIn(url: string, username: string, password = DEMO_PASSWORD): Promise<string> {
  const response = await post(url, '/api/sign-in', { username, password })
  if (response.status !== 200) throw new Error(`${username} may not sign in: ${response.status}`)
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

export const post = (url: string, path: string, body: unknown, cookie = ''): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

export const get = (url: string, path: string, cookie = ''): Promise<Response> =>
  fetch(url + path, { headers: { cookie } })

/** A screen: it looks, it asks, and a story can wait until it sees something. */
export class TestScreen<S extends Screen> {
  readonly socket: Socket<Down, Up>
  readonly heard: Told<S>[] = []
  private readonly look: Look
  private waiters: { sees: (told: Told<S>) => boolean; resolve: (told: Told<S>) => void }[] = []

  constructor(url: string, look: Look & { readonly screen: S }, cookie = '', options: object = {}) {
    this.look = look
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 100,
      auth: { look },
      extraHeaders: { cookie },
      ...options,
    })
    this.socket.on('view', (told) => this.hear(told as Told<S>)) // the room is that of the look
    onTestFinished(() => {
      this.socket.disconnect()
    })
  }

  ask(command: Command, id: string = randomUUID(), kept = 0): Promise<Answer> {
    return this.socket.timeout(10_000).emitWithAck('ask', { id, office: this.look.office, command, kept })
  }

  /** Resolves with the newest view, or a later one, in which the story's claim is true. */
  sees(claim: (view: Told<S>['view']) => boolean): Promise<Told<S>['view']> {
    const sees = (told: Told<S>) => claim(told.view)
    const last = this.heard.at(-1)
    if (last !== undefined && sees(last)) return Promise.resolve(last.view)
    return new Promise((resolve) => {
      this.waiters.push({ sees, resolve: (told) => resolve(told.view) })
    })
  }

  /** Why the door did not let it in. */
  refused(): Promise<string> {
    return new Promise((resolve) => {
      this.socket.once('connect_error', (error) => resolve(error.message))
    })
  }

  private hear(told: Told<S>): void {
    this.heard.push(told)
    const ready = this.waiters.filter((waiter) => waiter.sees(told))
    this.waiters = this.waiters.filter((waiter) => !ready.includes(waiter))
    for (const waiter of ready) waiter.resolve(told)
  }
}

export const kioskAt = (url: string) => new TestScreen(url, { screen: 'kiosk', office: 'kentro' })
export const boardAt = (url: string) => new TestScreen(url, { screen: 'board', office: 'kentro' })
export const deskAt = (url: string, counter: string, cookie: string) =>
  new TestScreen(url, { screen: 'desk', office: 'kentro', counter }, cookie)

/** Quick colleagues call from the same line: whoever sits here presses until it is their turn. */
export async function callsSomebody(desk: TestScreen<'desk'>, counter: string): Promise<void> {
  await desk.sees(({ waiting }) => waiting.length > 0)
  const answer = await desk.ask({ type: 'callNext', counter })
  if (!answer.ok) await callsSomebody(desk, counter)
}
