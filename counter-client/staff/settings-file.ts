// A settings file that somebody chose: read here, looked at by the server, and what either of them says of it.
import type { Problem } from '#shared/configuration/problems.ts'
import type { Heard } from './http.ts'

const MOST_BYTES = 4_000_000

export type FileRefusal =
  | { readonly why: 'too-large' | 'not-whole' | 'not-settings' | 'newer-format' | 'unreachable' }
  | { readonly why: 'problems'; readonly problems: readonly Problem[] }
export type FileSaid<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & FileRefusal)

export async function readFile(file: File): Promise<FileSaid<unknown>> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'too-large' }
  try {
    return { ok: true, value: JSON.parse(await file.text()) }
  } catch (notJson) {
    console.warn(file.name, notJson)
    return { ok: false, why: 'not-whole' }
  }
}

/** The server's answer about a file, in the same terms. */
export function fileSaid<T>(heard: Heard<T> & { readonly body: unknown }): FileSaid<T> {
  if (heard.ok) return { ok: true, value: heard.value }
  if (heard.status === 413) return { ok: false, why: 'too-large' }
  if (heard.status === 422) return { ok: false, ...(heard.body as FileRefusal) } // our own server's own shape
  return { ok: false, why: heard.status === 400 ? 'not-whole' : 'unreachable' }
}
