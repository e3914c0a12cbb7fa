// Uploads a picture; the server tells it by its bytes, whatever it is called.
import { MOST_PICTURE_BYTES } from '#shared/configuration/pictures.ts'
import { call } from '../../../staff/http.ts'

export type NotKept = 'no-picture' | 'too-large' | 'failed'
type Kept = { readonly ok: true; readonly sha256: string } | { readonly ok: false; readonly why: NotKept }

export async function keepPicture(file: File): Promise<Kept> {
  if (file.size > MOST_PICTURE_BYTES) return { ok: false, why: 'too-large' }
  const heard = await call<{ readonly sha256: string }>('/api/settings/pictures', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
  if (heard.ok) return { ok: true, sha256: heard.value.sha256 }
  return { ok: false, why: heard.status === 413 ? 'too-large' : heard.status === 422 ? 'no-picture' : 'failed' }
}
