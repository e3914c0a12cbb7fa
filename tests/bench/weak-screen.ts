// A page in Chromium on a weak machine and a slow line: when its first picture stands, and when it has painted what it was told.
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Run, within } from './run.ts'

/** A television's stick, by what Chromium can pretend: a quarter of this CPU, 10 Mbit/s, 20 ms to the server. */
export const WEAK = { cpu: 4, bytesPerSecond: 10_000_000 / 8, latency: 20 }
const PATIENCE_MS = 30_000

export type WeakScreen = {
  /** Milliseconds from asking for the page to its first picture. */
  readonly firstPicture: number
  /** When the page has painted this, by this process's clock. Ask before it is told. */
  readonly paints: (words: string) => Promise<{ readonly painted: Promise<number> }>
  readonly close: () => Promise<void>
}

export async function openBrowser(run: Run): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.SEIRA_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  run.atEnd(() => browser.close())
  return browser
}

/** `isThere`: what stands on the page once it is live. */
export async function openWeakScreen(browser: Browser, url: string, isThere: string): Promise<WeakScreen> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const { bytesPerSecond, latency } = WEAK
  const line = { offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond }
  await cdp.send('Network.emulateNetworkConditions', line)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: WEAK.cpu })
  let seen: (at: number) => void = () => undefined
  await page.exposeFunction('painted', () => seen(performance.now()))
  await page.goto(url, { waitUntil: 'commit' })
  const firstPicture = await within(firstContentfulPaint(page), PATIENCE_MS, 'the first picture')
  await page.locator(isThere).first().waitFor({ timeout: PATIENCE_MS })
  return {
    firstPicture,
    paints: async (words) => {
      const hears = new Promise<number>((resolve) => {
        seen = resolve
      })
      const painted = within(hears, PATIENCE_MS, words)
      await page.evaluate(watchFor, words)
      return { painted }
    },
    close: () => context.close(),
  }
}

const firstContentfulPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint')
          if (first !== undefined) resolve(first.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )

/** Runs in the page. A frame is painted when the task after it runs. */
function watchFor(words: string): void {
  const say = () => requestAnimationFrame(() => setTimeout(() => Reflect.get(globalThis, 'painted')()))
  const observer = new MutationObserver(() => {
    if (!(document.body.textContent ?? '').includes(words)) return
    observer.disconnect()
    say()
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
}
