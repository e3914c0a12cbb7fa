// What a report is asked for: a stretch of local dates, both ends in it, of which offices and KEPs. The same in an address and on the line.
import { isDate, type LocalDate } from '../queue/dates.ts'

export type Span = { readonly from: LocalDate; readonly to: LocalDate }
export type Asked = Span & {
  /** Null: all of them. */
  readonly office: string | null
  /** Null: all of them. Never empty. */
  readonly keps: readonly string[] | null
  /** What one question asks beside these: `{by: 'building'}`. */
  readonly more: Readonly<Record<string, string>>
}

const FIRST = '1900-01-01'
const LAST = '2200-12-31'
const WORD = /^[a-z][a-z-]{0,29}$/
const LONGEST = 200
const MOST = 20

/** `from=2026-01-01&to=2026-11-28&office=kentro&keps=0207,0325Π&by=building`; null: not that. */
export function readAsked(address: URLSearchParams): Asked | null {
  const { from = '', to = '', office = '', keps = '', ...more } = Object.fromEntries(address)
  if (!isDate(from) || !isDate(to) || from > to || from < FIRST || to > LAST) return null
  const others = Object.entries(more)
  if (others.length > MOST || office.length > LONGEST || keps.length > LONGEST) return null
  if (others.some(([word, value]) => !WORD.test(word) || value.length > LONGEST)) return null
  const codes = keps.split(',').filter((code) => code !== '')
  return { from, to, office: office === '' ? null : office, keps: codes.length === 0 ? null : codes, more }
}

/** Nothing of it is said twice: two that ask the same have the same address. */
export function addressOf({ from, to, office, keps, more }: Asked): string {
  const said = new URLSearchParams({ from, to })
  if (office !== null) said.set('office', office)
  if (keps !== null) said.set('keps', keps.join(','))
  for (const word of Object.keys(more).sort()) {
    const value = more[word]
    if (value !== undefined && value !== '') said.set(word, value)
  }
  return said.toString()
}

export const wholeYear = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` })
