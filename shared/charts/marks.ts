// Short ways to say a mark, and how much room words take on a surface.
import type { Ink, Mark } from './picture.ts'

export const SIZE = 12
export const SMALL = 11

export const box = (x: number, y: number, wide: number, high: number, ink: Ink): Mark => ({
  mark: 'box',
  x: rounded(x),
  y: rounded(y),
  wide: rounded(Math.max(0, wide)),
  high: rounded(Math.max(0, high)),
  ink,
})
export const line = (points: readonly (readonly [number, number])[], ink: Ink, dashed = false): Mark => ({
  mark: 'line',
  points: points.map(([x, y]) => [rounded(x), rounded(y)]),
  ink,
  dashed,
})
export const disc = (x: number, y: number, radius: number, ink: Ink, hollow = false): Mark => ({
  mark: 'disc',
  x: rounded(x),
  y: rounded(y),
  radius,
  ink,
  hollow,
})

type Said = { at?: 'start' | 'middle' | 'end'; ink?: Ink; size?: number; bold?: boolean }
export const text = (
  x: number,
  y: number,
  said: string,
  { at = 'start', ink = 'strong', size = SIZE, bold = false }: Said = {},
): Mark => ({ mark: 'text', x: rounded(x), y: rounded(y), said, at, ink, size, bold })

const rounded = (value: number): number => Math.round(value * 100) / 100

/** About how wide words stand in Seira's letters, rather a little too wide; figures are all of one width. */
export function wideOf(said: string, size = SIZE): number {
  let ems = 0
  for (const letter of said) ems += emsOf(letter)
  return ems * size
}

const emsOf = (letter: string): number => {
  if (/[.,:;'′|!iιlj IΙΊ\u00A0]/.test(letter)) return 0.36
  if (/[MWΜ]/.test(letter)) return 0.95
  return /\p{Lu}|[%mwωμ+–−]/u.test(letter) ? 0.74 : 0.62
}

/** What does not fit is cut, with dots. */
export function fitted(said: string, room: number, size = SIZE): string {
  if (wideOf(said, size) <= room) return said
  const letters = [...said]
  while (letters.length > 1 && wideOf(`${letters.join('')}…`, size) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
