// Lists with one thing otherwise: moved by a step, taken out, ticked or not; and a name for a new thing.

export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const [one, other] = [list[at], list[at + by]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((item, index) => (index === at ? other : index === at + by ? one : item))
}

export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at)

/** In the order of all. */
export const ticked = <T>(chosen: readonly T[], one: T, is: boolean, all: readonly T[]): T[] =>
  all.filter((item) => (item === one ? is : chosen.includes(item)))

/** `service-3f9a1c`: never one that something else had before, since the history knows it by that name. */
export function freshId(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4))
  return `${kind}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
