// The wire between one page and its server: a story may cut it, mend it, or lose what the server says on it.
import type { Page, WebSocketRoute } from 'playwright-core'

export type Wire = {
  /** Nothing gets through any more, as when somebody pulls the plug. */
  cut(): Promise<void>
  mend(): void
  /** The page is heard, but hears nothing. */
  deafen(): void
}

/** The page is loaded anew: a wire lies only under the lines that are opened after it. */
export async function layWire(page: Page): Promise<Wire> {
  let [whole, heard] = [true, true]
  const open = new Set<WebSocketRoute>()
  await page.routeWebSocket(/\/socket\.io\//, (route) => {
    if (!whole) {
      void route.close()
      return
    }
    const server = route.connectToServer()
    open.add(route)
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
      await Promise.all([...open].map((route) => route.close()))
      open.clear()
    },
    mend: () => {
      whole = true
      heard = true
    },
    deafen: () => {
      heard = false
    },
  }
}
