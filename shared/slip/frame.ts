// A word in a frame, in the printer's own letters: with ruled lines where its page has them.

import { centred, type LayoutLine } from './layout.ts'
import type { Profile } from './profile.ts'

export function framed(words: string, { columns, charset }: Profile): LayoutLine[] {
  const [topLeft, topRight, bottomLeft, bottomRight, across, down] = charset.byteOf.has('┌')
    ? [...'┌┐└┘─│']
    : [...'++++-|']
  const inner = columns - 2
  const left = Math.max(0, Math.floor((inner - words.length) / 2))
  const middle = words
    .slice(0, inner)
    .padStart(left + Math.min(words.length, inner))
    .padEnd(inner)
  return [
    `${topLeft}${across?.repeat(inner)}${topRight}`,
    `${down}${middle}${down}`,
    `${bottomLeft}${across?.repeat(inner)}${bottomRight}`,
  ].map((line) => centred(line, 1, true))
}
