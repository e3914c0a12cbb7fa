// A number by phone: whether this one may ask, before the rules are asked, and what it is told.
import type { Answer, Look } from '#shared/protocol.ts'
import type { Asked, Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import { callerOf, type Trusts } from './forwarded.ts'
import type { Guest } from './guest.ts'
import { phoneCookie } from './session.ts'
import { withPage } from './with-page.ts'

type Asking = { readonly office: Office; readonly asked: Asked }
type Places = { readonly offices: Offices; readonly trusts: Trusts }

export function takeByPhone(guest: Guest, asking: Asking, places: Places, say: (answer: Answer) => void): void {
  const { office, asked } = asking
  const { offices } = places
  const may = mayTake(guest, asking, places)
  if (may.refused !== null) say(may.refused)
  else
    office.askThen(asked, (answer) => {
      offices.phones.took(may.phone, asked.id, answer.ok ? (answer.reply.ticket ?? null) : null)
      say(withPage(answer, guest.data.look, offices))
    })
}

type May = { readonly refused: Answer } | { readonly refused: null; readonly phone: string }

function mayTake(guest: Guest, { office, asked }: Asking, { offices, trusts }: Places): May {
  const phone = phoneCookie(guest.handshake.headers)
  if (phone === null) return { refused: { ok: false, refusal: 'no-cookie' } }
  if (!isGood(guest.data.look, offices)) return { refused: { ok: false, refusal: 'code-old' } }
  const { address } = callerOf(guest.request, trusts)
  const asks = { id: asked.id, day: office.today(), now: offices.clock() }
  const refusal = offices.phones.mayTake(phone, address, asks)
  return refusal === null ? { refused: null, phone } : { refused: { ok: false, refusal, ...numberOf(phone, offices) } }
}

/** The code that it came by may have grown old since. */
export const isGood = ({ key }: Look, offices: Offices): boolean => offices.doorOf(key ?? '') !== null

/** What it has already, and where that is found. */
function numberOf(phone: string, offices: Offices): { readonly about?: string; readonly page?: string } {
  const holding = offices.phones.holds(phone)
  if (holding === null) return {}
  const page = ownPageOf(phone, offices)
  return { about: holding.label, ...(page !== null && { page }) }
}

/** The address of the page of the number that this phone has; null: it has none. */
export function ownPageOf(phone: string, offices: Offices): string | null {
  const holding = offices.phones.holds(phone)
  const day = holding && offices.find(holding.office)?.today()
  const ticket = holding && day?.tickets.get(holding.label)
  return day && ticket ? offices.pageOf(day, ticket) : null
}
