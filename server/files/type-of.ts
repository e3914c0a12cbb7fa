// What a file is, by its first bytes alone: its name and whatever else it says of itself may be anything.
import type { FileType } from '#shared/files/kinds.ts'

/** So many bytes are enough to know it. */
export const HEAD_BYTES = 64

/** Null: none of those that we take. Never SVG or HTML, which can hold a script. */
export function typeOf(head: Buffer): FileType | null {
  const has = (signature: string, at = 0) => head.subarray(at, at + signature.length).toString('latin1') === signature
  if (has('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (has('\xff\xd8\xff')) return 'image/jpeg'
  if (has('RIFF') && has('WEBP', 8)) return 'image/webp'
  if (has('RIFF') && has('WAVE', 8)) return 'audio/wav'
  if (has('ftyp', 4) && VIDEO_BRAND.test(head.subarray(8, 12).toString('latin1'))) return 'video/mp4'
  // Matroska and WebM begin alike; the second says its name.
  if (has('\x1a\x45\xdf\xa3')) return head.includes('webm') ? 'video/webm' : null
  if (has('OggS')) return has('OpusHead', 28) || has('\x01vorbis', 28) ? 'audio/ogg' : null
  return has('ID3') || beginsFrame(head) ? 'audio/mpeg' : null
}

/** Of the many files that begin like an MP4: no still pictures (HEIC, AVIF) and no QuickTime. */
const VIDEO_BRAND = /^(?:iso[m2-9]|mp4[12]|avc1|M4V |dash|MSNV|mmp4)$/

/** A frame of MPEG audio, layer III, of a bit rate and a sampling rate that exist. */
function beginsFrame(head: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = head
  const version = (second >> 3) & 3
  const bits = third >> 4
  return (
    first === 0xff &&
    second >> 5 === 7 &&
    ((second >> 1) & 3) === 1 &&
    version !== 1 &&
    bits > 0 &&
    bits < 15 &&
    ((third >> 2) & 3) !== 3
  )
}
