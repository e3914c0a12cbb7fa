// What the page of the installation asks the server.
import type { Change } from '#shared/configuration/changes.ts'
import type { ChangeRefused } from '#shared/configuration/refused.ts'
import type { Installation } from '#shared/installation.ts'
import { call, posting, UNREACHABLE } from '../../staff/http.ts'
import { type FileSaid, fileSaid } from '../../staff/settings-file.ts'

export const askInstallation = () => call<Installation>('/api/installation')

/** `missing`: names of files for the screens that the settings name and that are not here; said by a check. */
export type Imported = {
  readonly changes: readonly Change[]
  readonly missing?: readonly string[]
  readonly version?: number
}
/** Refused not for what the file is, but for what it would do here. */
export type ImportRefused = {
  readonly ok: false
  readonly why: 'not-here'
  readonly refused: ChangeRefused | null
}

/** `check`: says what would change and changes nothing. */
export async function importSettings(file: unknown, check: boolean): Promise<FileSaid<Imported> | ImportRefused> {
  const heard = await call<Imported>(`/api/settings/import?check=${check ? 1 : 0}`, posting(file))
  const aboutFile = heard.ok || [UNREACHABLE, 400, 413, 422].includes(heard.status)
  if (aboutFile) return fileSaid(heard)
  return { ok: false, why: 'not-here', refused: heard.status === 409 ? (heard.body as ChangeRefused) : null } // our own server's own shape
}

export const throwDemoAway = (word: string) => call<unknown>('/api/demo/throw-away', posting({ word }))
