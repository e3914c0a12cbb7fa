// Builds the public screens: one small page each, so that a board on a weak TV never carries the kiosk's code.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const LIST = './transports/index.js'
const SLIM = '\0websocket-only:'
/** Looks at the browser as soon as it is loaded, so that nothing shakes it off. */
const POLLING = /\/polling-xhr(?:\.node)?\.js$/
const NO_POLLING = '\0no-polling'

/** Our screens speak over WebSocket alone: socket.io's other transports stay off the weak TV. */
const websocketOnly: Plugin = {
  name: 'websocket-only',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer?.includes('/engine.io-client/')) return null
    if (POLLING.test(id)) return NO_POLLING
    return id === LIST ? `${SLIM}${join(dirname(importer), 'transports')}` : null
  },
  load(id) {
    if (id === NO_POLLING) return 'export const XHR = null'
    if (!id.startsWith(SLIM)) return null
    const socket = join(id.slice(SLIM.length), 'websocket.js')
    return `import { WS } from ${JSON.stringify(socket)}\nexport const transports = { websocket: WS }`
  },
}

export default defineConfig({
  root: here('.'),
  base: '/display/',
  plugins: [react(), websocketOnly],
  build: {
    outDir: '../dist/display',
    emptyOutDir: true,
    // Every file by its own address: the pages' content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        hub: here('hub.html'),
        board: here('board.html'),
        kiosk: here('kiosk.html'),
        counter: here('counter.html'),
        printer: here('printer.html'),
        privacy: here('privacy.html'),
        ticket: here('ticket.html'),
        exit: here('exit.html'),
        opinion: here('opinion.html'),
        door: here('door.html'),
        take: here('take.html'),
      },
    },
  },
})
