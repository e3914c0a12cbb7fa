// What the staff pages ask outside the line: who is signed in, where one may sit, the year, whether all is new.
import type { SetUpNow } from '#shared/configuration/first-told.ts'
import type { SignInRefusal } from '#shared/people/sign-in.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { ImportedYear, ImportProblem } from '#shared/reports/import-problem.ts'

/** `unreachable`: no answer at all, or one that is no answer of ours. */
export type Heard<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly status: number }

/** A status for when nobody answered. */
export const UNREACHABLE = 0

export async function call<T>(path: string, init: RequestInit = {}): Promise<Heard<T> & { readonly body: unknown }> {
  try {
    const response = await fetch(path, init)
    const body: unknown = response.status === 204 ? null : await response.json()
    if (!response.ok) return { ok: false, status: response.status, body }
    return { ok: true, value: body as T, body } // our own server answers its own shapes
  } catch (problem) {
    console.warn(path, problem)
    return { ok: false, status: UNREACHABLE, body: null }
  }
}

export const posting = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

export const whoAmI = () => call<Me>('/api/me')
/** `code`: of the second factor; null while nobody has asked for it. */
export const signInAs = (username: string, password: string, code: string | null) =>
  call<Me>('/api/sign-in', posting({ username, password, code })).then(entered)
/** `code`: the one-time code. */
export const choosePassword = (username: string, code: string, password: string) =>
  call<Me>('/api/sign-in/new-password', posting({ username, code, password })).then(entered)
export const signOut = () => call<null>('/api/sign-out', posting({}))
export const offices = () => call<OfficeSeats[]>('/api/offices')
export const setUpNow = () => call<SetUpNow>('/api/setup')

export type Entered =
  | { readonly ok: true; readonly me: Me }
  | { readonly ok: false; readonly refusal: SignInRefusal | { readonly problem: 'unreachable' | 'failed' } }

function entered(heard: Heard<Me> & { readonly body: unknown }): Entered {
  if (heard.ok) return { ok: true, me: heard.value }
  if (heard.status === UNREACHABLE) return { ok: false, refusal: { problem: 'unreachable' } }
  return { ok: false, refusal: refusalIn(heard.body) ?? { problem: 'failed' } }
}

/** What the server says of a refused password or code; null when it says something else. */
export function refusalIn(body: unknown): SignInRefusal | null {
  const known: readonly SignInRefusal['problem'][] = [
    'wrong',
    'code-needed',
    'code-wrong',
    'code-expired',
    'choose-password',
    'locked',
    'password',
  ]
  const refusal = body as SignInRefusal | null // our own server answers its own shapes
  return refusal !== null && known.includes(refusal.problem) ? refusal : null
}

/** `check`: says what the file holds and writes nothing. */
export async function importYear(
  file: File,
  year: number,
  check: boolean,
): Promise<ImportedYear | readonly ImportProblem[] | 'failed'> {
  const asked = new URLSearchParams({ year: String(year), file: file.name })
  if (check) asked.set('check', '1')
  const heard = await call<ImportedYear>(`/api/imports?${asked}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: file,
  })
  if (heard.ok) return heard.value
  return heard.status === 422 ? (heard.body as { problems: ImportProblem[] }).problems : 'failed' // 422 always carries them
}
