// What the page on people asks the server.
import type { Details, DetailsProblem, HistoryEntry, ListedPerson, OneTimeCode } from '#shared/people/accounts.ts'
import type { ListedSession } from '#shared/people/sessions.ts'
import { call, posting } from '../../staff/http.ts'

export const listPeople = () => call<ListedPerson[]>('/api/people')
export const sessionsOf = (id: string) => call<ListedSession[]>(`/api/people/${id}/sessions`)
export const historyOf = (id: string) => call<HistoryEntry[]>(`/api/people/${id}/history`)

export type Added = OneTimeCode & { readonly id: string }
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly DetailsProblem[] }
  | { readonly ok: false; readonly problems: null; readonly status: number }

export const addPerson = (details: Details) => send<Added>('/api/people', details)
export const changePerson = (id: string, details: Details) => send<null>(`/api/people/${id}`, details)

async function send<T>(path: string, details: Details): Promise<Outcome<T>> {
  const heard = await call<T>(path, posting(details))
  if (heard.ok) return { ok: true, value: heard.value }
  if (heard.status !== 422) return { ok: false, problems: null, status: heard.status }
  return { ok: false, problems: (heard.body as { problems: DetailsProblem[] }).problems } // 422 always carries them
}

export const giveCode = (id: string) => call<OneTimeCode>(`/api/people/${id}/code`, posting({}))
export const setActive = (id: string, active: boolean) => call<null>(`/api/people/${id}/active`, posting({ active }))
export const unlock = (id: string) => call<null>(`/api/people/${id}/unlock`, posting({}))
export const removeSecondFactor = (id: string) => call<null>(`/api/people/${id}/no-second-factor`, posting({}))
export const endSession = (id: string, session: string) =>
  call<null>(`/api/people/${id}/end-session`, posting({ session }))
export const endSessions = (id: string) => call<null>(`/api/people/${id}/end-sessions`, posting({}))
