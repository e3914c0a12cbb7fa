// Asks a printer for a slip, on behalf of whoever stands before it.
import type { PrintersRefused, SlipAsked, StaffSlip } from '#shared/printers/told.ts'
import { call, posting } from './http.ts'

export type NotAsked = PrintersRefused | 'no-answer'
const REFUSALS: readonly PrintersRefused[] = ['unknown-office', 'unknown-printer', 'too-many', 'malformed']

/** Null: it was asked. */
export async function askForSlip(office: string, printer: string, slip: StaffSlip): Promise<NotAsked | null> {
  const heard = await call<SlipAsked>(`/api/printers/${office}/${printer}`, posting({ slip }))
  if (heard.ok) return null
  const why = typeof heard.body === 'object' && heard.body !== null ? Object.values(heard.body) : []
  return REFUSALS.find((refusal) => why.includes(refusal)) ?? 'no-answer'
}
