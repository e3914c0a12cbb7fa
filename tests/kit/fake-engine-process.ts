// The process of the fake speech engine: manner, diary, and then what espeak-ng is told; words come by the standard input.
import { appendFileSync, readFileSync } from 'node:fs'
import { SAMPLES_A_SECOND, wavOf } from '../../server/voice/wav.ts'
import { type Manner, secondsOf } from './fake-engine.ts'

const [, , manner, diary = '', ...told] = process.argv
const words = readFileSync(0, 'utf8')
if (diary !== '') appendFileSync(diary, `${told.slice(0, 6).join(' ')} | ${words}\n`)

/** A soft hum; the header says, as a stream's does, that nobody knows how long it is. */
function spoken(): Buffer {
  const samples = Buffer.alloc(Math.round(secondsOf(words) * SAMPLES_A_SECOND) * 2)
  for (let at = 0; at < samples.length / 2; at++) samples.writeInt16LE(Math.round(3_000 * Math.sin(at / 20)), at * 2)
  const wav = wavOf(samples)
  wav.writeUInt32LE(0x7fffffff, 40)
  return wav
}

const does: Record<Manner, () => void> = {
  speaks: () => process.stdout.write(spoken()),
  hangs: () => setInterval(() => undefined, 1_000),
  fails: () => process.exit(1),
  junk: () => process.stdout.write('Error: voice el not found'),
  endless: () => setInterval(() => process.stdout.write(Buffer.alloc(256 * 1024)), 1),
}
does[manner as Manner]() // only fakeEngine starts it
