// The server's ears: http or https, patient with slow lines and not with those who only keep one busy.
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { CannotStart } from './cannot-start.ts'
import type { Pem } from './certificate.ts'
import { mayTakeItsTime } from './takes-its-time.ts'

const LIMITS = {
  /** To say what is wanted. */
  headersTimeout: 10_000,
  /** To send all of it: a megabyte over a poor line. */
  requestTimeout: 60_000,
  /** How often both are looked at. */
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 10_000,
  maxHeaderSize: 16 * 1024,
}
const MOST_CONNECTIONS = 5_000
const MOST_HEADERS = 100

/** `pem` null: plain http. */
export function webServer(pem: Pem | null, limits: Partial<typeof LIMITS> = {}): Server | TlsServer {
  const options = { ...LIMITS, ...limits }
  const server = pem === null ? createServer(options) : createTlsServer({ ...options, ...pem, minVersion: 'TLSv1.2' })
  server.maxConnections = MOST_CONNECTIONS
  server.maxHeadersCount = MOST_HEADERS
  server.on('clientError', putOut)
  return server
}

const SAID: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** As Node does it by itself, but for those who may take their time. */
function putOut(cause: NodeJS.ErrnoException, line: Duplex): void {
  const code = cause.code ?? ''
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT' && mayTakeItsTime(line)) return
  if (line.writable && code !== 'ECONNRESET')
    line.write(`HTTP/1.1 ${SAID[code] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`)
  line.destroy()
}

/** Gives the port. @throws {CannotStart} somebody else has it. */
export function listen(server: Server | TlsServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new CannotStart('port-taken', { port }, cause) : cause)
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port)) // a listening TCP server has one
  })
}

/** Where a server on this machine is reached: by `here` when it listens on every address, else where it listens. */
export function addressOf(host: string, here: string, port: number, scheme: 'http' | 'https' = 'http'): string {
  const name = host === '0.0.0.0' || host === '::' ? here : host.includes(':') ? `[${host}]` : host
  return `${scheme}://${name}:${port}`
}

export type InsideWay = { readonly url: string; close(): void }

/**
 * A way in for processes of this house when the doors speak https: plain http that never leaves the machine. It leads to the
 * live door and to nothing else, and that lets in here only whoever shows the house's key.
 */
export async function insideWay(server: Server | TlsServer): Promise<InsideWay> {
  const inside = webServer(null)
  inside.on('upgrade', (...call) => server.emit('upgrade', ...call))
  inside.on('request', (_request, response) => response.writeHead(404).end())
  const port = await listen(inside, 0, '127.0.0.1')
  return { url: addressOf('127.0.0.1', '127.0.0.1', port), close: () => inside.close() }
}
