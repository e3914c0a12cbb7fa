// A part of the build: our screens speak over WebSocket alone, so socket.io's other transports stay off the weak TV.
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const LIST = './transports/index.js'
const SLIM = '\0websocket-only:'
/** Looks at the browser as soon as it is loaded, so that nothing shakes it off. */
const POLLING = /\/polling-xhr(?:\.node)?\.js$/
const NO_POLLING = '\0no-polling'

/** Stands in for the engine's own list of its transports. */
export const websocketOnly: Plugin = {
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
