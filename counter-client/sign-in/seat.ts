// A seat is a counter of an office. The browser remembers the last one; the tab remembers the one that is taken now.
export type Seat = { readonly office: string; readonly counter: string }
/** `sit`: the counter is still to be opened; without it the tab comes back to where it sat. */
export type Chosen = Seat & { readonly sit: { readonly takeOver: boolean; readonly practice: boolean } | null }

const LAST = 'seira.last-seat'
const NOW = 'seira.seat'

export const lastSeat = (): Seat | null => read(localStorage.getItem(LAST))
export const seatNow = (): Seat | null => read(sessionStorage.getItem(NOW))

export function keepSeat({ office, counter, sit }: Chosen): void {
  const text = JSON.stringify({ office, counter })
  // Whoever practised yesterday is not led back there this morning.
  if (sit?.practice !== true) localStorage.setItem(LAST, text)
  sessionStorage.setItem(NOW, text)
}
export const leaveSeat = (): void => sessionStorage.removeItem(NOW)

export const sameSeat = (a: Seat | null, b: Seat | null): boolean =>
  a !== null && b !== null && a.office === b.office && a.counter === b.counter

function read(text: string | null): Seat | null {
  if (text === null) return null
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null || !('office' in found) || !('counter' in found)) return null
    return typeof found.office === 'string' && typeof found.counter === 'string'
      ? { office: found.office, counter: found.counter }
      : null
  } catch {
    // Somebody else's text under our name: as if there were none.
    return null
  }
}
