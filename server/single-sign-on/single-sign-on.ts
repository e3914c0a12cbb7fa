// Signing in at the municipality's own provider: begun here, kept for ten minutes, finished once, by the browser that began it.
import { randomBytes } from 'node:crypto'
import { type Configuration, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import type { SignOnPage, SignOnRefusal } from '#shared/people/single-sign-on.ts'
import { log } from '../log.ts'
import { personOf } from '../people/stored.ts'
import type { People, Person } from '../people.ts'
import { discover, type Flow, signInAddress, whatWentWrong, whoCameBack } from './provider.ts'
import type { Registered, SignOnTable } from './settings.ts'

export const FLOW_MS = 10 * 60_000
const MOST_FLOWS = 200

type Kept = Flow & { readonly until: number; readonly page: SignOnPage; readonly registered: Registered }
type Refused = { readonly ok: false } & SignOnRefusal
export type Begun = { readonly ok: true; readonly address: string; readonly flow: string } | Refused
export type CameBack = { readonly ok: true; readonly person: Person; readonly page: SignOnPage } | Refused

export class SingleSignOn {
  private readonly table: SignOnTable
  private readonly people: People
  /** The oldest first. */
  private readonly flows = new Map<string, Kept>()
  /** What the provider said of itself, so that not every press of the button asks it. */
  private described: { of: string; until: number; provider: Promise<Configuration> } | null = null

  constructor(table: SignOnTable, people: People) {
    this.table = table
    this.people = people
  }

  /** `redirect`: our own page, as this browser reaches it. The returned flow goes into a cookie. */
  async begin(redirect: string, page: SignOnPage, now: number): Promise<Begun> {
    const registered = this.table.read()
    if (registered === null) return { ok: false, problem: 'off' }
    const made = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), redirect }
    try {
      const address = await signInAddress(await this.provider(registered, now), made)
      return { ok: true, address, flow: this.keep({ ...made, page, registered, until: now + FLOW_MS }, now) }
    } catch (cause) {
      return this.failed(cause)
    }
  }

  /** `query`: what the provider led back with. */
  async finish(flow: string | null, query: string, now: number): Promise<CameBack> {
    const kept = this.take(flow ?? '', now)
    if (kept === null || new URLSearchParams(query).get('state') !== kept.state) return { ok: false, problem: 'stale' }
    try {
      const provider = await this.provider(kept.registered, now)
      const name = await whoCameBack(provider, kept, query, kept.registered.usernameClaim)
      if (name === null) return { ok: false, problem: 'misconfigured' }
      const found = this.people.accounts.findBySsoName(name)
      if (found === undefined) return { ok: false, problem: 'unknown', name }
      return { ok: true, person: personOf(found), page: kept.page }
    } catch (cause) {
      return this.failed(cause)
    }
  }

  private provider(registered: Registered, now: number): Promise<Configuration> {
    const of = JSON.stringify(registered)
    if (this.described?.of === of && this.described.until > now) return this.described.provider
    const provider = discover(registered)
    this.described = { of, until: now + FLOW_MS, provider }
    // One that did not answer is asked anew by the next who comes; whoever waits for it now is told by `await`.
    provider.catch(() => {
      this.described = null
    })
    return provider
  }

  private keep(kept: Kept, now: number): string {
    for (const [flow, { until }] of this.flows)
      if (until <= now || this.flows.size >= MOST_FLOWS) this.flows.delete(flow)
    const flow = randomBytes(32).toString('base64url')
    this.flows.set(flow, kept)
    return flow
  }

  /** Good once. */
  private take(flow: string, now: number): Kept | null {
    const kept = this.flows.get(flow)
    this.flows.delete(flow)
    return kept !== undefined && kept.until > now ? kept : null
  }

  private failed(cause: unknown): Refused {
    const problem = whatWentWrong(cause)
    if (problem !== 'refused') log('single sign-on did not work', cause)
    return { ok: false, problem }
  }
}
