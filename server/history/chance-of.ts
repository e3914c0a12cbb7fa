// Chance that depends on a seed and on what it is for: a day of one office is the same whatever was made before it.
import { type Chance, seeded } from '#shared/simulation/chance.ts'

/** FNV-1a over the words. */
export function chanceOf(seed: number, ...words: readonly (string | number)[]): Chance {
  let hash = 0x811c9dc5
  for (const letter of `${seed} ${words.join(' ')}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return seeded(hash)
}
