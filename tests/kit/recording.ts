// A recording as a recorder gives it: stereo, 44100 samples a second, a hum.

const SAMPLES_A_SECOND = 44_100
const CHANNELS = 2

export function recording(seconds: number): Buffer {
  const many = Math.round(seconds * SAMPLES_A_SECOND)
  const wav = Buffer.alloc(44 + many * CHANNELS * 2)
  wav.write('RIFF', 0, 'latin1')
  wav.writeUInt32LE(wav.length - 8, 4)
  wav.write('WAVEfmt ', 8, 'latin1')
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(CHANNELS, 22)
  wav.writeUInt32LE(SAMPLES_A_SECOND, 24)
  wav.writeUInt32LE(SAMPLES_A_SECOND * CHANNELS * 2, 28)
  wav.writeUInt16LE(CHANNELS * 2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36, 'latin1')
  wav.writeUInt32LE(wav.length - 44, 40)
  for (let at = 0; at < many * CHANNELS; at++) wav.writeInt16LE(Math.round(8_000 * Math.sin(at / 30)), 44 + at * 2)
  return wav
}
