// A page whose line a story holds in its own hand: it says each view itself, and when; no server is behind it.
import type { Page, WebSocketRoute } from 'playwright-core'
import type { Screen, Told } from '#shared/protocol.ts'

export type Hand<S extends Screen> = {
  /** Tells the page; `at` is the server's clock, and `build` another than the page's own where it is to load itself anew. */
  tell(at: number, view: Told<S>['view'], build?: string): Promise<void>
  /** The line breaks, and is not mended. */
  hangUp(): Promise<void>
  /** From now on the page gets through again. */
  pickUp(): void
}

/** The page is loaded anew. Its build is the page's own, so that it does not load itself again. */
export async function toldByHand<S extends Screen>(page: Page, screen: S): Promise<Hand<S>> {
  let line: WebSocketRoute | null = null
  let [open, away] = [Promise.withResolvers<WebSocketRoute>(), false]
  await page.routeWebSocket(/\/socket\.io\//, (route) => {
    if (away) return void route.close()
    route.send('0{"sid":"hand","upgrades":[],"pingInterval":600000,"pingTimeout":600000,"maxPayload":1000000}')
    route.onMessage((message) => {
      if (!message.toString().startsWith('40')) return
      route.send('40{"sid":"hand"}')
      line = route
      open.resolve(route)
    })
    route.onClose(() => {
      open = Promise.withResolvers<WebSocketRoute>()
    })
  })
  await page.reload()
  const build = await page.evaluate(() => document.documentElement.dataset.build ?? '')
  return {
    tell: async (at, view, other = build) => {
      const route = await open.promise
      route.send(`42${JSON.stringify(['view', { screen, at, build: other, view }])}`)
    },
    hangUp: async () => {
      away = true
      await line?.close()
    },
    pickUp: () => {
      away = false
    },
  }
}
