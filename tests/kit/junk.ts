// Junk for the doors: wrong types, huge strings, deep boxes, names of prototypes, halves of letters.
import fc from 'fast-check'

/** The same junk on every machine and every day; another seed is another thousand. */
export const seed = Number(process.env.SEIRA_FUZZ_SEED ?? 20_261_123)
process.stdout.write(`fuzz seed: ${seed} (SEIRA_FUZZ_SEED)\n`)

const NASTY = [
  '',
  '\0',
  '\ud800',
  'Α\u202e001',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "'; DROP TABLE journal; --",
]
export const text = fc.oneof(
  fc.constantFrom(...NASTY, 'kentro', '3', 'a', '2026-11-23', '٣', 'x'.repeat(20_000)),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.anything({ withNullPrototype: true, maxDepth: 2 }),
  fc.constantFrom(null, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 1, [], {}, nested(400), Array(2_000).fill(0)),
)
function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce((inner: unknown) => ({ rows: [inner] }), null)
}

/** As it looks on the wire, or null when it could not even be sent. */
export function sendable(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    return null // an endless number or a circle: no message holds one
  }
}
