// Hands in one file. Not `fetch`, which cannot say how much has gone out.
import { FILE_TYPES, type FileType, MOST_BYTES } from '#shared/files/kinds.ts'
import type { KeptFile, NotTaken } from '#shared/files/told.ts'

export type NotUploaded = NotTaken | 'signed-out' | 'unreachable'
export type Uploaded =
  | { readonly ok: true; readonly file: KeptFile }
  | { readonly ok: false; readonly why: NotUploaded }
export type Upload = { readonly done: Promise<Uploaded>; readonly stop: () => void }

/** `onSent`: of a hundred, how much. */
export function upload(file: File, onSent: (percent: number) => void): Upload {
  const request = new XMLHttpRequest()
  const done = new Promise<Uploaded>((resolve) => {
    if (isTooLarge(file)) return resolve({ ok: false, why: 'too-large' })
    request.upload.onprogress = ({ loaded, total }) => onSent(Math.floor((100 * loaded) / Math.max(1, total)))
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ ok: false, why: 'unreachable' })
    request.onabort = () => resolve({ ok: false, why: 'broken-off' })
    request.open('POST', `/api/files?${new URLSearchParams({ name: file.name })}`)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
  return { done, stop: () => request.abort() }
}

/** As far as the browser knows; the server looks at the bytes. */
function isTooLarge({ type, size }: File): boolean {
  const kind = type in FILE_TYPES ? FILE_TYPES[type as FileType] : 'video' // it is in it
  return size > MOST_BYTES[kind]
}

function answerOf({ status, response }: XMLHttpRequest): Uploaded {
  if (status === 201) return { ok: true, file: response as KeptFile } // our own server's own shape
  if (status === 401 || status === 403) return { ok: false, why: 'signed-out' }
  const problem: unknown = typeof response === 'object' && response !== null ? Reflect.get(response, 'problem') : null
  return { ok: false, why: REFUSALS.find((one) => one === problem) ?? 'malformed' }
}
const REFUSALS: readonly NotTaken[] = ['no-known-type', 'too-large', 'store-full', 'disk-full', 'empty', 'broken-off']
