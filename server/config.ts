// What whoever starts the server may say: PORT, HOST, SEIRA_DATA, --empty, --lively. Nothing else.
import { resolve } from 'node:path'
import { CannotStart } from './cannot-start.ts'

export type Config = {
  readonly port: number
  /** The address to listen on. Loopback unless told otherwise: a demo with known passwords is not for the whole network. */
  readonly host: string
  readonly dataFolder: string
  /** A real first run: an empty folder gets no demo office. */
  readonly empty: boolean
  /** Simulated people in the demo's own central office; refused where the data is not a demo's. */
  readonly lively: boolean
  /** How much faster than in earnest simulated people come and work. */
  readonly pace: number
}

/** Quick enough to watch, slow enough to follow. */
const LIVELY_PACE = 6

/** @throws {CannotStart} PORT is no port. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const asked = env.PORT ?? '8080'
  const port = Number(asked)
  if (!/^\d+$/.test(asked) || port > 65_535) throw new CannotStart('port-wrong', { port: asked })
  const lively = args.includes('--lively')
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    dataFolder: resolve(env.SEIRA_DATA ?? (lively ? 'data-demo' : 'data')),
    empty: args.includes('--empty') || env.SEIRA_EMPTY === '1',
    lively,
    pace: LIVELY_PACE,
  }
}
