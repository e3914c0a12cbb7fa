// Talking to the provider: what it says of itself, where a sign-in goes, and who it was that came back.
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client'
import type { SignOnProblem } from '#shared/people/single-sign-on.ts'
import { isLoopback, type Registered } from './settings.ts'

const PATIENCE_S = 8

/** What only this sign-in knows, so that nobody can finish another one's. */
export type Flow = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Where the provider leads back to. */
  readonly redirect: string
}

export async function discover({ issuer, clientId, secret }: Registered): Promise<Configuration> {
  const address = new URL(issuer)
  // The library calls plain http insecure; the settings take it for a provider on this very machine only.
  const execute = isLoopback(address) ? [allowInsecureRequests] : []
  return discovery(address, clientId, secret, asProviderTakesIt(secret), { execute, timeout: PATIENCE_S })
}

/** As OpenID Connect has it where the provider says nothing: in the header. */
const asProviderTakesIt =
  (secret: string): ClientAuth =>
  (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const show = taken.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret)
    show(server, ...rest)
  }

export async function signInAddress(provider: Configuration, flow: Flow): Promise<string> {
  return buildAuthorizationUrl(provider, {
    redirect_uri: flow.redirect,
    scope: 'openid profile',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  }).href
}

/** Who it was, by the claim that holds the name; null when the provider does not say. `query`: what it led back with. */
export async function whoCameBack(
  provider: Configuration,
  flow: Flow,
  query: string,
  claim: string,
): Promise<string | null> {
  const address = new URL(flow.redirect)
  address.search = query
  const tokens = await authorizationCodeGrant(provider, address, {
    pkceCodeVerifier: flow.verifier,
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) return null
  const inToken = nameIn(claims[claim])
  if (inToken !== null || provider.serverMetadata().userinfo_endpoint === undefined) return inToken
  return nameIn((await fetchUserInfo(provider, tokens.access_token, claims.sub))[claim])
}

const REFUSED = [
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
]

/** What went wrong on the way: nobody there, the provider said no to the person, or the two do not fit together. */
export function whatWentWrong(cause: unknown): 'unreachable' | 'refused' | 'misconfigured' {
  if (cause instanceof AuthorizationResponseError) return REFUSED.includes(cause.error) ? 'refused' : 'misconfigured'
  if (cause instanceof ResponseBodyError) return 'misconfigured'
  if (cause instanceof ClientError && cause.code !== 'OAUTH_TIMEOUT') return 'misconfigured'
  return 'unreachable'
}

/** The same of its own description, for whoever types its address. */
export function issuerProblem(cause: unknown): SignOnProblem['problem'] {
  if (!(cause instanceof ClientError) || cause.code === 'OAUTH_TIMEOUT') return 'unreachable'
  return cause.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' ? 'another-issuer' : 'not-a-provider'
}

const nameIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
