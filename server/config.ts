// What whoever starts the server may say: PORT, HOST, SEIRA_DATA, SEIRA_TLS_CERT with SEIRA_TLS_KEY, SEIRA_PROXY, SEIRA_VOICE,
// SEIRA_PUSH_SERVICES, SEIRA_DEMO_PAST, --empty, --lively.
import { resolve } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import type { CertificateFiles } from './certificate.ts'
import type { InFront } from './doors/forwarded.ts'

export type Config = {
  readonly port: number
  /** The address to listen on. Loopback unless told otherwise: a demo with known passwords is not for the whole network. */
  readonly host: string
  readonly dataFolder: string
  /** Its own https; null: plain http, alone or behind a proxy that speaks https. */
  readonly tls: CertificateFiles | null
  readonly proxy: InFront
  /** The speech engine, a program that speaks as espeak-ng does, and what it is told before all else. */
  readonly voice: readonly string[]
  /** A real first run: an empty folder gets no demo office. */
  readonly empty: boolean
  /** Simulated people in the demo's own central office; refused where the data is not a demo's. */
  readonly lively: boolean
  /** How much faster than in earnest simulated people come and work. */
  readonly pace: number
  /** A new demo begins with a made-up past, so that its reports are not empty; tests have days of their own. */
  readonly past?: boolean
  /** Origins of push services beside those of the browsers' makers. */
  readonly pushServices?: readonly string[]
}

/** Found on the path where it is installed. */
const ENGINE = 'espeak-ng'

/** Quick enough to watch, slow enough to follow. */
const LIVELY_PACE = 6

/** @throws {CannotStart} something was said that means nothing. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const asked = env.PORT ?? '8080'
  const port = Number(asked)
  if (!/^\d+$/.test(asked) || port > 65_535) throw new CannotStart('port-wrong', { port: asked })
  const lively = args.includes('--lively')
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    dataFolder: resolve(env.SEIRA_DATA ?? (lively ? 'data-demo' : 'data')),
    tls: readTls(env.SEIRA_TLS_CERT, env.SEIRA_TLS_KEY),
    proxy: readProxy(env.SEIRA_PROXY),
    voice: [env.SEIRA_VOICE || ENGINE],
    empty: args.includes('--empty') || env.SEIRA_EMPTY === '1',
    lively,
    pace: LIVELY_PACE,
    past: env.SEIRA_DEMO_PAST !== '0',
    pushServices: (env.SEIRA_PUSH_SERVICES ?? '').split(' ').filter((one) => one !== ''),
  }
}

function readTls(cert = '', key = ''): CertificateFiles | null {
  if (cert === '' && key === '') return null
  if (cert === '' || key === '') throw new CannotStart('tls-half')
  return { cert: resolve(cert), key: resolve(key) }
}

function readProxy(asked = ''): InFront {
  if (asked === '') return null
  if (asked === 'loopback') return asked
  if (!/^[1-9]$/.test(asked)) throw new CannotStart('proxy-wrong', { proxy: asked })
  return Number(asked)
}
