// The one kind of sound that the house keeps and sends: WAV, mono, 16 bits, 22050 samples a second, as the speech engine makes it.

export const SAMPLES_A_SECOND = 22_050
const BYTES_A_SAMPLE = 2
const HEADER_BYTES = 44
const CHUNK_HEAD = 8
const PCM = 1
const MONO = 1

/** The samples of such a WAV; null for anything else. Lengths that a stream could not know are read as «to the end». */
export function samplesOf(wav: Buffer): Buffer | null {
  if (wav.length <= HEADER_BYTES || text(wav, 0) !== 'RIFF' || text(wav, 8) !== 'WAVE') return null
  let isOurs = false
  for (let at = 12; at + CHUNK_HEAD <= wav.length; ) {
    const begins = at + CHUNK_HEAD
    const ends = Math.min(begins + wav.readUInt32LE(at + 4), wav.length)
    if (text(wav, at) === 'fmt ' && ends - begins >= 16) isOurs = hasOurForm(wav.subarray(begins, ends))
    if (text(wav, at) === 'data') {
      const bytes = ends - begins - ((ends - begins) % BYTES_A_SAMPLE)
      return isOurs && bytes > 0 ? wav.subarray(begins, begins + bytes) : null
    }
    at = ends + (ends % 2) // chunks begin at even places
  }
  return null
}

const hasOurForm = (form: Buffer): boolean =>
  form.readUInt16LE(0) === PCM &&
  form.readUInt16LE(2) === MONO &&
  form.readUInt32LE(4) === SAMPLES_A_SECOND &&
  form.readUInt16LE(14) === BYTES_A_SAMPLE * 8

const text = (bytes: Buffer, at: number) => bytes.toString('latin1', at, at + 4)

export function wavOf(samples: Buffer): Buffer {
  const head = Buffer.alloc(HEADER_BYTES)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(HEADER_BYTES - CHUNK_HEAD + samples.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(PCM, 20)
  head.writeUInt16LE(MONO, 22)
  head.writeUInt32LE(SAMPLES_A_SECOND, 24)
  head.writeUInt32LE(SAMPLES_A_SECOND * BYTES_A_SAMPLE, 28)
  head.writeUInt16LE(BYTES_A_SAMPLE, 32)
  head.writeUInt16LE(BYTES_A_SAMPLE * 8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

export const silence = (seconds: number): Buffer =>
  Buffer.alloc(Math.round(seconds * SAMPLES_A_SECOND) * BYTES_A_SAMPLE)
