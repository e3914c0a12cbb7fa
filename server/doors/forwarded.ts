// What a proxy in front says of whoever comes is believed exactly as far as SEIRA_PROXY says, and otherwise not at all.
import type { IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'

/** How many proxies stand in front, or `loopback`: those on this machine. Null: none. */
export type InFront = number | 'loopback' | null
/** Whether the word of this address is believed; `hop` 0 is whoever speaks to us. The form that express asks for. */
export type Trusts = (address: string, hop: number) => boolean

export type Caller = {
  readonly address: string
  /** The host, with its port, that the browser thinks it speaks to. */
  readonly host: string | undefined
  readonly secure: boolean
}

export function trusting(proxy: InFront): Trusts {
  if (proxy === null) return () => false
  return proxy === 'loopback' ? isLoopback : (_address, hop) => hop < proxy
}

/** The same as express says of a request; a socket's handshake has no express. */
export function callerOf(request: IncomingMessage, trusts: Trusts): Caller {
  const nearest = request.socket.remoteAddress ?? ''
  const chain = [nearest, ...said(request, 'x-forwarded-for').reverse()]
  const believed = trusts(nearest, 0)
  const told = (name: string) => (believed ? said(request, name)[0] : undefined)
  return {
    address: chain.find((address, hop) => !trusts(address, hop)) ?? chain.at(-1) ?? '',
    host: told('x-forwarded-host') ?? request.headers.host,
    secure: request.socket instanceof TLSSocket || told('x-forwarded-proto') === 'https',
  }
}

const isLoopback = (address: string): boolean => /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)

function said({ headers }: IncomingMessage, name: string): string[] {
  const header = headers[name]
  const written = Array.isArray(header) ? header.join(',') : (header ?? '')
  return written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
