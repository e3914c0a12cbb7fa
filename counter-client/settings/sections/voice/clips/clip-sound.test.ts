// A recording from anybody's phone becomes a clip that the house plays: cut, evened out, in the one form.
import { expect, test } from 'vitest'
import { samplesOf } from '../../../../../server/voice/wav.ts'
import { clipOf, mono, SAMPLES_A_SECOND } from './clip-sound.ts'

/** Half a second of silence, so many seconds of a hum, and silence again. */
function recording(seconds: number, loudness: number): Float32Array {
  const samples = new Float32Array(Math.round((seconds + 1) * SAMPLES_A_SECOND))
  const begins = SAMPLES_A_SECOND / 2
  for (let at = 0; at < seconds * SAMPLES_A_SECOND; at++) samples[begins + at] = loudness * Math.cos(at / 10)
  return samples
}

test('the silence around it is cut off, and a soft voice is as loud as a loud one', () => {
  const [soft, loud] = [clipOf(recording(1, 0.1)), clipOf(recording(1, 0.8))]
  if (!soft.ok || !loud.ok) throw new Error('both are clips')
  const [a, b] = [samplesOf(Buffer.from(soft.wav)), samplesOf(Buffer.from(loud.wav))]
  if (a === null || b === null) throw new Error('the server reads neither')
  expect(a.length / 2 / SAMPLES_A_SECOND).toBeCloseTo(1.04, 1)
  const loudest = (samples: Buffer) =>
    Math.max(...Array.from({ length: samples.length / 2 }, (_, at) => Math.abs(samples.readInt16LE(at * 2))))
  expect([loudest(a), loudest(b)].map((one) => Math.round(one / 1_000))).toEqual([29, 29])
})

test('a recording of nothing and one of a whole sentence are no clips', () => {
  expect(clipOf(recording(1, 0.001))).toEqual({ ok: false, why: 'silent' })
  expect(clipOf(new Float32Array())).toEqual({ ok: false, why: 'silent' })
  expect(clipOf(recording(6, 0.5))).toEqual({ ok: false, why: 'long' })
})

test('what stands on one side only is heard on both', () => {
  expect([...mono([Float32Array.of(0.5, 1), Float32Array.of(0.5, 0)])]).toEqual([0.5, 0.5])
})
