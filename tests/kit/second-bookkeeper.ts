// Counts cases and tickets from the journal's lines alone. Knows nothing of flat rows, days or rules: for comparing with whoever does.
import type { Span } from '#shared/reports/asked.ts'
import type { Db } from '../../server/database/open.ts'

export type CountedCase = {
  readonly date: string
  readonly office: string
  readonly kep: string
  readonly channel: string
  readonly quantity: number
}
type Entry = { readonly kep: string; readonly rows: readonly { readonly channel: string; readonly quantity: number }[] }
type Line = { readonly office: string; readonly date: string; readonly fact: string }
type Happened = {
  readonly type: string
  readonly entry?: number | null
  readonly ticket?: string | { label: string; state: string }
  readonly state?: string
} & Partial<Entry>

const linesOf = (db: Db) =>
  db
    .prepare<[], Line>('SELECT office, date, fact FROM journal ORDER BY office, seq')
    .all()
    .map(({ office, date, fact }) => ({ office, date, happened: JSON.parse(fact) as Happened })) // the office wrote it

/** The last word on each entry. */
export function casesByTheJournal(db: Db): CountedCase[] {
  const last = new Map<string, { office: string; date: string } & Entry>()
  for (const { office, date, happened } of linesOf(db)) {
    const { type, entry, kep, rows } = happened
    const key = `${office} ${date} ${entry}`
    if (type.startsWith('cases') && kep !== undefined && rows !== undefined) last.set(key, { office, date, kep, rows })
    if (type === 'moveTakenBack' && entry !== null) last.delete(key)
  }
  return [...last.values()].flatMap(({ office, date, kep, rows }) =>
    rows.map(({ channel, quantity }) => ({ office, date, kep, channel, quantity })),
  )
}

export const sumOf = (cases: readonly CountedCase[]): number => cases.reduce((sum, { quantity }) => sum + quantity, 0)
export const within =
  ({ from, to }: Span) =>
  ({ date }: { readonly date: string }) =>
    date >= from && date <= to

const BECOMES: Readonly<Record<string, string>> = {
  ticketTaken: 'open',
  ticketCalled: 'open',
  servingStarted: 'open',
  ticketTransferred: 'open',
  ticketParked: 'open',
  ticketReturned: 'open',
  ticketSentBack: 'open',
  ticketMissed: 'missed',
  ticketFinished: 'served',
  ticketCancelled: 'cancelled',
}
const STANDS: Readonly<Record<string, string>> = {
  missed: 'missed',
  served: 'served',
  cancelled: 'cancelled',
  expired: 'expired',
}

/** What each ticket came to: `open`, `missed`, `served`, `cancelled`, `expired`. */
export function endsByTheJournal(db: Db): { readonly date: string; readonly end: string }[] {
  const tickets = new Map<string, { date: string; end: string }>()
  for (const { office, date, happened } of linesOf(db)) {
    const { type, ticket, state } = happened
    if (ticket === undefined || ticket === null) continue
    const [label, stood] = typeof ticket === 'string' ? [ticket, state] : [ticket.label, ticket.state]
    const key = `${office} ${date} ${label}`
    const was = tickets.get(key)?.end
    const becomes = BECOMES[type]
    if (becomes !== undefined) tickets.set(key, { date, end: becomes })
    // Whoever was missed, and did not come back until the day ended, was missed.
    if (type === 'ticketExpired') tickets.set(key, { date, end: was === 'missed' ? 'missed' : 'expired' })
    if (type === 'ticketRestored' || type === 'moveTakenBack')
      tickets.set(key, { date, end: STANDS[stood ?? ''] ?? 'open' })
    if (type === 'ticketNotTorn') tickets.delete(key)
  }
  return [...tickets.values()]
}
