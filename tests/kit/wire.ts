// The wire between one page and its server: a story may cut it, mend it, or lose what the server says on it.
import type { Page, WebSocketRoute } from 'playwright-core'

export type Wire = {
  /** Nothing gets through any more, as when somebody pulls the plug. */
  cut(): Promise<void>
  mend(): Promise<void>
  /** The page is heard, but hears nothing. */
  deafen(): void
}

/** The page is loaded anew: a wire lies only under the lines that are opened after it. */
export async function layWire(page: Page): Promise<Wire> {
  let [whole, heard] = [true, true]
  const open = new Set<WebSocketRoute>()
  const closeAll = async () => {
    const routes = [...open]
    open.clear()
    await Promise.all(routes.map((route) => route.close()))
  }
  await page.routeWebSocket(/\/socket\.io\//, (route) => {
    open.add(route)
    if (!whole) return // nobody at the other end, and silence
    const server = route.connectToServer()
    route.onClose(() => {
      open.delete(route)
      void server.close()
    })
    server.onMessage((message) => {
      if (heard) route.send(message)
    })
  })
  await page.reload()
  return {
    cut: async () => {
      whole = false
      await closeAll()
    },
    mend: async () => {
      const wasCut = !whole
      whole = true
      heard = true
      if (wasCut) await closeAll()
    },
    deafen: () => {
      heard = false
    },
  }
}
