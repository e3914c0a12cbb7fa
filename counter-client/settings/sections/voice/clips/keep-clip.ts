// Uploads a recording as a clip: any sound that this browser reads, made into the one form first.
import { call } from '../../../../staff/http.ts'
import { clipOf, mono, SAMPLES_A_SECOND } from './clip-sound.ts'

export type NotKept = 'no-sound' | 'silent' | 'long' | 'failed'
type Kept = { readonly ok: true; readonly sha256: string } | { readonly ok: false; readonly why: NotKept }

export async function keepClip(file: File, name: string): Promise<Kept> {
  const samples = await samplesIn(file)
  if (samples === null) return { ok: false, why: 'no-sound' }
  const clip = clipOf(samples)
  if (!clip.ok) return clip
  const heard = await call<{ readonly sha256: string }>(`/api/files?${new URLSearchParams({ name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: clip.wav,
  })
  return heard.ok ? { ok: true, sha256: heard.value.sha256 } : { ok: false, why: 'failed' }
}

async function samplesIn(file: File): Promise<Float32Array | null> {
  try {
    // What it decodes has its own number of samples a second.
    const context = new OfflineAudioContext(1, 1, SAMPLES_A_SECOND)
    const buffer = await context.decodeAudioData(await file.arrayBuffer())
    return mono(Array.from({ length: buffer.numberOfChannels }, (_, at) => buffer.getChannelData(at)))
  } catch (problem) {
    console.warn(file.name, problem)
    return null
  }
}

/** `n20.wav` → `n20`. */
export const pieceNamed = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .trim()
    .toLowerCase()
