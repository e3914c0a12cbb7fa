// Whose printer: a ticket comes out at the printer where it was taken, or, while that gives no paper, at the one that prints in its stead.
import type { Printer } from './printers.ts'

/** One that is named and gone is the first; null: the office has none. */
export const printerNamed = (printers: readonly Printer[], name: string | null): Printer | null =>
  printers.find(({ id }) => id === name) ?? printers[0] ?? null

/** `wanted`: the one that stands there; null: nowhere in particular. Where neither gives paper it waits at its own. */
export function printerFor(
  printers: readonly Printer[],
  wanted: string | null,
  givesPaper: (printer: string) => boolean,
): Printer | null {
  const own = printerNamed(printers, wanted)
  if (own === null || givesPaper(own.id)) return own
  const other = printers.find(({ id }) => id === own.fallback && id !== own.id)
  return other !== undefined && givesPaper(other.id) ? other : own
}
