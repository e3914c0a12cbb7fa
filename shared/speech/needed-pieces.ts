// Which pieces an office has to record so that every call of an ordinary day is said in its own voice: numbers up to 999.
import type { Language } from '../queue/words.ts'
import { tongues } from './sentence.ts'
import { spelled } from './spelled.ts'
import type { PieceId } from './tongue.ts'

const HIGHEST = 999

type Place = { readonly letters: readonly string[]; readonly counters: readonly string[] }

/** In the order in which one records them. `letters`: of the services; `counters`: what stands over each. */
export function neededPieces({ letters, counters }: Place, language: Language): PieceId[] {
  const tongue = tongues[language]
  const numbers = Array.from({ length: HIGHEST + 1 }, (_, n) => tongue.number(n)).flat()
  const inOrder = Object.keys(tongue.words)
  const needed = new Set([
    'ticket',
    'counter',
    ...numbers,
    ...[...letters, ...counters].flatMap((text) => spelled(text, tongue)),
  ])
  return inOrder.filter((piece) => needed.has(piece))
}
