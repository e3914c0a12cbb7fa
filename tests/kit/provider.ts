// The municipality's own sign-in, as a story needs it: a provider that runs, Seira set up for it, and people who know their way.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { SignOnWanted } from '#shared/people/single-sign-on.ts'
import { post } from './house.ts'

const CLIENT = 'seira'
export const PROVIDER_SECRET = 'only-the-two-of-us-know'

export type Provider = { readonly issuer: string; stop(): Promise<void> }

/** `url`: where Seira is. */
export async function startProvider(url: string): Promise<Provider> {
  const script = join(import.meta.dirname, 'provider-process.mjs')
  const running = spawn(process.execPath, [script, `${url}/sign-in`, CLIENT, PROVIDER_SECRET], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => running.once('close', () => resolve()))
  const stop = () => {
    running.kill('SIGKILL')
    return ended
  }
  onTestFinished(stop)
  let said = ''
  const issuer = await new Promise<string>((resolve, reject) => {
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const found = /provider at (\S+)/.exec(said)?.[1]
        if (found !== undefined) resolve(found)
      })
    void ended.then(() => reject(new Error(`the provider ended: ${said}`)))
  })
  return { issuer, stop }
}

export const wantedAt = (issuer: string): SignOnWanted => ({
  issuer,
  clientId: CLIENT,
  secret: PROVIDER_SECRET,
  usernameClaim: 'preferred_username',
  button: { el: 'Είσοδος με λογαριασμό του δήμου', en: 'Sign in with your municipal account' },
})

export async function setUpSignOn(url: string, admin: string, { issuer }: Provider): Promise<void> {
  const answer = await post(url, '/api/single-sign-on', wantedAt(issuer), admin)
  if (answer.status !== 204) throw new Error(`single sign-on was not set up: ${answer.status} ${await answer.text()}`)
}

/** At the provider's own pages: the name, any password, and yes to what Seira asks for. */
export async function logsInAtProvider(page: Page, name: string): Promise<void> {
  await page.locator('input[name=login]').fill(name)
  await page.locator('input[name=password]').fill('anything')
  await page.locator('button[type=submit]').click()
  await page.getByText('Authorize', { exact: true }).waitFor()
  await page.locator('button[type=submit]').click()
}
