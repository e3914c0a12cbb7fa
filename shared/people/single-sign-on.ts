// The municipality's own sign-in (OpenID Connect): what an administrator says of it, and what a sign-in by it may be told.

export type SignOnSettings = {
  readonly issuer: string
  readonly clientId: string
  /** The claim that holds who it is: `people.sso_name`. */
  readonly usernameClaim: string
  readonly button: { readonly el: string; readonly en: string }
}

/** `secret` null: it stays as it is. It is never sent back. */
export type SignOnWanted = SignOnSettings & { readonly secret: string | null }

/** `GET /api/sso`: what its button is called; null while nobody has set it up. */
export type SignOnOffered = { readonly button: SignOnSettings['button'] | null }

/** Our own page to which the provider leads back: it must know this address. */
export const SIGN_ON_RETURN = '/sign-in'

export type SignOnField = 'issuer' | 'clientId' | 'secret' | 'usernameClaim' | 'buttonEl' | 'buttonEn'
export type SignOnProblem = {
  readonly field: SignOnField
  readonly problem:
    | 'missing'
    | 'no-address'
    | 'not-https'
    | 'unreachable'
    | 'not-a-provider'
    | 'another-issuer'
    | 'secret-again'
}

/** The pages to which a sign-in leads back. */
export const signOnPages = ['/desk', '/supervisor', '/settings'] as const
export type SignOnPage = (typeof signOnPages)[number]

export type SignOnRefusal =
  /** `off`: nobody set it up. `stale`: too late, another window, or not begun here. `refused`: the provider said no. */
  | { readonly problem: 'off' | 'stale' | 'refused' | 'unreachable' | 'misconfigured' }
  /** Known there as `name`, and nobody here has that name. */
  | { readonly problem: 'unknown'; readonly name: string }
