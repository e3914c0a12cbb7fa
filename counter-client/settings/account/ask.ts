// What one's own account asks the server.
import type { Account, Enrolment } from '#shared/people/account.ts'
import type { ListedSession } from '#shared/people/sessions.ts'
import type { SignInRefusal } from '#shared/people/sign-in.ts'
import { call, posting, refusalIn } from '../../staff/http.ts'

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: SignInRefusal | { readonly problem: 'expired' | 'failed' } }

async function ask<T>(path: string, body: unknown): Promise<Outcome<T>> {
  const heard = await call<T>(path, posting(body))
  if (heard.ok) return { ok: true, value: heard.value }
  if (heard.status === 401) return { ok: false, refusal: { problem: 'expired' } }
  return { ok: false, refusal: refusalIn(heard.body) ?? { problem: 'failed' } }
}

export const myAccount = () => call<Account>('/api/account')
export const mySessions = () => call<ListedSession[]>('/api/account/sessions')
export const endMySession = (id: string) => call<null>('/api/account/sessions/end', posting({ id }))
export const endMyOthers = () => call<null>('/api/account/sessions/end-others', posting({}))

export const changePassword = (current: string, password: string) =>
  ask<null>('/api/account/password', { current, password })
export const enrol = (password: string) => ask<Enrolment>('/api/account/second-factor/enrol', { password })
export const confirmEnrolment = (code: string) => ask<string[]>('/api/account/second-factor/confirm', { code })
export const turnOff = (password: string) => ask<null>('/api/account/second-factor/off', { password })
