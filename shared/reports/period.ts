// A whole year or a whole month, as reports on opinions are asked for: no other stretches, whose differences could tell of one day.
export type Period = { readonly from: string; readonly to: string; readonly isYear: boolean }

/** `2026` or `2026-11`; null: neither. */
export function readPeriod(text: string): Period | null {
  if (/^[12]\d{3}$/.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31`, isYear: true }
  // As text a month ends at its 31st, whether it has one or not.
  return /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(text) ? { from: `${text}-01`, to: `${text}-31`, isYear: false } : null
}
