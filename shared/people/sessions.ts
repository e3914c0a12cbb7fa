// Where somebody is signed in: `/api/account/sessions`, `/api/people/:id/sessions`.
import type { Instant } from '../queue/words.ts'
import type { Browser } from './browser.ts'

export type ListedSession = {
  /** Names it in the list; opens nothing. */
  readonly id: string
  readonly way: 'password' | 'sso'
  readonly browser: Browser
  readonly address: string
  readonly since: Instant
  /** To within five minutes. */
  readonly seen: Instant
  /** The one that asks. */
  readonly here: boolean
}
