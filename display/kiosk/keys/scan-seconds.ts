// How long a single switch's light rests on each button, as the kiosk's address says it.

const USUAL_S = 2
const SHORTEST_S = 0.5
const LONGEST_S = 15

/** Seconds on each button, as the kiosk's address says it (`?scan=3`); `?scan=0` gives null: a switch sets nothing going. */
export function scanSeconds(search: string): number | null {
  const asked = new URLSearchParams(search).get('scan')
  const seconds = asked === null || asked === '' ? USUAL_S : Number(asked)
  if (Number.isNaN(seconds)) return USUAL_S
  return seconds === 0 ? null : Math.min(LONGEST_S, Math.max(SHORTEST_S, seconds))
}
