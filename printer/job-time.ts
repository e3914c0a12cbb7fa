// How long a slip may take: three times what the bytes, the paper and the blade need, and then it is not coming.
import type { Profile } from '#shared/slip/profile.ts'
import { READERS } from './virtual/reader.ts'

const CUT_MS = 400
const DOTS_PER_MM = 8
const LINE_MM = 3.75
/** From the head to the blade. */
const TO_THE_BLADE_MM = 15
const PATIENCE = 3

export function deadlineMs(bytes: Uint8Array, bytesPerSecond: number, profile: Profile): number {
  const travel = (bytes.length / bytesPerSecond) * 1_000
  const paper = ((lengthMm(bytes, profile) + TO_THE_BLADE_MM) / profile.mmPerSecond) * 1_000
  return Math.ceil(PATIENCE * (travel + paper + CUT_MS))
}

/** The job is our own, so every command of it can be read. */
function lengthMm(bytes: Uint8Array, { dialect }: Profile): number {
  let [mm, line, height, tallest] = [0, LINE_MM, 1, 1]
  for (let at = 0; at < bytes.length; ) {
    const read = READERS[dialect](bytes, at)
    if (read === null) break
    const { command } = read
    if (command.do === 'size') height = command.height
    else if (command.do === 'spacing') line = command.dots / DOTS_PER_MM
    else if (command.do === 'glyph') tallest = height
    else if (command.do === 'line-feed') [mm, tallest] = [mm + line * tallest, 1]
    else if (command.do === 'feed') mm += line * command.n
    else if (command.do === 'feed-dots') mm += command.n / DOTS_PER_MM
    else if (command.do === 'raster') mm += command.picture.height / DOTS_PER_MM
    else if (command.do === 'print-qr') mm += 35
    at += read.length
  }
  return mm
}
