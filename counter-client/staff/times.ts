// Lengths of time as staff read them.
const MINUTE = 60_000

/** Whole minutes that have passed: `25′`. */
export const minutes = (span: number): string => `${wholeMinutes(span)}′`
export const wholeMinutes = (span: number): number => Math.max(0, Math.floor(span / MINUTE))

/** `0:24`, `6:12`, `1:40:07`. */
export function running(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1_000))
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(seconds / 3_600)
  const rest = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}:${two(rest)}:${two(seconds % 60)}` : `${rest}:${two(seconds % 60)}`
}
