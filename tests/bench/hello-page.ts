// The least page of React and Socket.IO (hello/main.tsx): built, served packed as ours are, and told something by its server.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { Server } from 'socket.io'
import { build } from 'vite'
import type { Run } from './run.ts'

const HELLO = fileURLToPath(import.meta.resolve('./hello/main.tsx'))

/** Gives the folder that the builder wrote into. */
export async function buildHello(run: Run): Promise<string> {
  const folder = run.folder()
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: HELLO },
    },
  })
  return folder
}

export type HelloSite = { readonly url: string; readonly tell: (words: string) => void }

/** Whoever comes is told something at once, so that there is something to paint. */
export async function serveHello(run: Run): Promise<HelloSite> {
  const assets = join(await buildHello(run), 'assets')
  const names = readdirSync(assets)
  const script = names.find((name) => name.endsWith('.js'))
  const html = `<!doctype html><html lang="en"><title>hello</title><body></body><script type="module" src="/${script}"></script></html>`
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1)
    const isScript = names.includes(name)
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(isScript ? readFileSync(join(assets, name)) : html, { level: 9 }))
  })
  const io = new Server(server, { transports: ['websocket'], serveClient: false })
  io.on('connection', (guest) => guest.emit('view', 'hello'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  run.atEnd(() => io.close())
  const { port } = server.address() as AddressInfo // it listens on TCP
  return { url: `http://127.0.0.1:${port}/`, tell: (words) => void io.emit('view', words) }
}
