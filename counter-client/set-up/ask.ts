// What the first set-up asks the server: is this step right, is this file right, and the set-up itself.
import type { CheckFirst, FirstProblem, SetUpRefused, SetUpWanted } from '#shared/configuration/first-told.ts'
import type { FileSummary } from '#shared/configuration/settings-file.ts'
import type { Me } from '#shared/protocol.ts'
import { call, posting } from '../staff/http.ts'
import { type FileSaid, fileSaid } from '../staff/settings-file.ts'

/** Why nothing was looked at; `failed`: nobody answered. */
export type NotLookedAt = Exclude<SetUpRefused['problem'], 'malformed'> | 'failed'
type Problems = { readonly problems: readonly FirstProblem[] }

export async function checkStep(wanted: CheckFirst): Promise<readonly FirstProblem[] | NotLookedAt> {
  const heard = await call<Problems>('/api/setup/check', posting(wanted))
  return heard.ok ? heard.value.problems : refusedBy(heard.body)
}

export async function checkFile(code: string | null, file: unknown): Promise<FileSaid<{ summary: FileSummary }>> {
  return fileSaid(await call<{ summary: FileSummary }>('/api/setup/check-file', posting({ code, file })))
}

export async function setUpAll(wanted: SetUpWanted): Promise<Me | readonly FirstProblem[] | NotLookedAt> {
  const heard = await call<Me>('/api/setup', posting(wanted))
  if (heard.ok) return heard.value
  return heard.status === 422 ? (heard.body as Problems).problems : refusedBy(heard.body) // 422 always carries them
}

function refusedBy(body: unknown): NotLookedAt {
  const { problem } = (body ?? {}) as Partial<SetUpRefused> // our own server answers its own shapes
  return problem === 'already' || problem === 'code' || problem === 'too-many' ? problem : 'failed'
}
