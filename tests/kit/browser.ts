// A real Chromium at the pages of a real server, found by what a person reads on them.
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { DEMO_PASSWORD } from '../../server/demo/larisa.ts'

const path = process.env.SEIRA_BROWSER ?? '/usr/bin/chromium'

/** Opens one browser for the file's tests; each page is a visitor of its own. */
export function openBrowser(): { visit: (url: string, size?: Size) => Promise<Page> } {
  let browser: Browser | null = null
  beforeAll(async () => {
    if (!existsSync(path)) throw new Error(`no browser at ${path}: run npm test, which finds one, or set SEIRA_BROWSER`)
    // No page of a test reaches another machine.
    const here = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
    const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu', here, ...quiet] })
  })
  afterAll(() => browser?.close())
  return {
    visit: async (url, size = { width: 1366, height: 768 }) => {
      if (browser === null) throw new Error('the browser is not open yet')
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'el-GR' })
      onTestFinished(() => context.close())
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        // What another site says of itself, such as the municipality's sign-in, is not ours.
        if (new URL(page.url()).origin !== new URL(url).origin) return
        // A refusal in HTTP and a server that is away are part of the story.
        if (
          message.type() === 'error' &&
          !/status of (?:4\d\d|502)|ERR_CONNECTION|ERR_INTERNET|ERR_SOCKET_NOT_CONNECTED|WebSocket connection/.test(
            message.text(),
          )
        )
          problems.push(message.text())
      })
      onTestFinished(() => {
        if (problems.length > 0) throw new Error(`the page ${url} complained: ${problems.join('\n')}`)
      })
      await page.goto(url)
      return page
    },
  }
}
type Size = { readonly width: number; readonly height: number }

export async function signInAs(page: Page, username: string): Promise<void> {
  await page.getByLabel('Όνομα χρήστη').fill(username)
  await page.getByLabel('Κωδικός', { exact: true }).fill(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
}

/** What an automatic check of WCAG 2.2 A and AA finds, as sentences; none is right. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
