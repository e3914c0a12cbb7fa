// The floor's clerk and screens: bare ws clients of floor-server.ts.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { CALL } from './floor.ts'
import { heldBytes, INSPECTED, inspectorOf } from './memory.ts'
import type { Press } from './rows/click.ts'
import { type Run, within } from './run.ts'

const SERVER = fileURLToPath(import.meta.resolve('./floor-server.ts'))
const PATIENCE_MS = 10_000

export type Floor = {
  /** `lastScreen` is of the screens; `lastFollower` of those who came later. */
  readonly press: () => Promise<Press & { readonly lastFollower: number }>
  /** More who hear each call. */
  readonly follow: (many: number) => Promise<void>
  /** Bytes that its server holds. */
  readonly held: () => Promise<number>
}

/** `printer`: a port to which each call goes too; 0: none. */
export async function openFloorScreens(run: Run, screens: number, printer = 0): Promise<Floor> {
  const child = fork(SERVER, [run.folder(), String(printer)], {
    execArgv: [INSPECTED],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const inspector = child.stderr && inspectorOf(child.stderr)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  run.atEnd(async () => {
    child.kill()
    await ended
  })
  const port = await within(new Promise((resolve) => child.once('message', resolve)), PATIENCE_MS, 'the floor’s server')
  const more = (many: number) => Promise.all(Array.from({ length: many }, () => connect(run, `ws://127.0.0.1:${port}`)))
  const sockets = await more(screens + 1)
  const press = async () => {
    const heard = sockets.map(next)
    const began = performance.now()
    sockets[0]?.send(CALL)
    const [clerk = Number.NaN, ...others] = await within(Promise.all(heard), PATIENCE_MS, 'the floor')
    const last = (all: readonly number[]) => Math.max(...all) - began
    return {
      clerk: clerk - began,
      lastScreen: last(others.slice(0, screens)),
      lastFollower: last(others.slice(screens)),
    }
  }
  const follow = async (many: number) => void sockets.push(...(await more(many)))
  const held = async () => heldBytes((await inspector) ?? '')
  return { press, follow, held }
}

async function connect(run: Run, url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  run.atEnd(() => socket.terminate())
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return socket
}

/** When it hears the next frame. */
const next = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => {
    socket.once('message', () => resolve(performance.now()))
  })
