// What the staff pages ask outside the line: who is signed in, where one may sit, the year, whether all is new.
import type { SetUpNow } from '#shared/configuration/first-told.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { ImportedYear, ImportProblem } from '#shared/reports/import-problem.ts'
import type { YearlyTotals } from '#shared/reports/yearly-totals.ts'

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
export const signInAs = (username: string, password: string) =>
  call<Me>('/api/sign-in', posting({ username, password }))
export const signOut = () => call<null>('/api/sign-out', posting({}))
export const offices = () => call<OfficeSeats[]>('/api/offices')
export const yearlyTotals = (year: number) => call<YearlyTotals>(`/api/years/${year}`)
export const setUpNow = () => call<SetUpNow>('/api/setup')

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
