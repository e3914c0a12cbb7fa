// What the settings pages ask the server: what holds, what would change, to change it, the history, to take back.
import type { Change } from '#shared/configuration/changes.ts'
import type { ChangeRefused } from '#shared/configuration/refused.ts'
import type { Place } from '#shared/configuration/sections.ts'
import type { SettingsNow, SettingsVersion } from '#shared/configuration/told.ts'
import { call, UNREACHABLE } from '../staff/http.ts'

/** `signed-out`, `no-answer`: the page stays as it is, and nothing has changed. */
export type Refused = ChangeRefused | { readonly ok: false; readonly why: 'signed-out' | 'no-answer' }
export type Checked = { readonly ok: true; readonly changes: readonly Change[] } | Refused
export type Saved = { readonly ok: true; readonly version: number; readonly changes: readonly Change[] } | Refused
export type Wanted = Place & { readonly base: number; readonly value: unknown }

export const settingsNow = () => call<SettingsNow>('/api/settings')
export const settingsHistory = () => call<readonly SettingsVersion[]>('/api/settings/history')
export const checkSection = (wanted: Wanted): Promise<Checked> => ask('/api/settings/check', wanted)
export const saveSection = (wanted: Wanted): Promise<Saved> => ask('/api/settings', wanted)
export const undoVersion = (version: number): Promise<Saved> => ask('/api/settings/undo', { version })

async function ask<T>(path: string, body: unknown): Promise<(T & { readonly ok: true }) | Refused> {
  const heard = await call<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body, unreadable),
  })
  if (heard.ok) return { ...heard.value, ok: true }
  if (heard.status === 401 || heard.status === 403) return { ok: false, why: 'signed-out' }
  const refused = heard.status !== UNREACHABLE && isRefused(heard.body)
  return refused ? (heard.body as ChangeRefused) : { ok: false, why: 'no-answer' } // our own server's shape
}

/** A field of a number with something else in it: it goes out as a text, which the door finds, and never as «nothing». */
const unreadable = (_: string, value: unknown) => (Number.isNaN(value) ? '' : value)

const isRefused = (body: unknown) => typeof body === 'object' && body !== null && 'why' in body
