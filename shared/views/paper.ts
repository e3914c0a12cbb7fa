// How an office's ticket printers are, as far as anybody knows.
import type { Label } from '../queue/words.ts'

/** `silent`: it gives no paper. `none`: the office has no printer. */
export type PaperState = 'ready' | 'silent' | 'none'
export type Paper = {
  readonly state: PaperState
  readonly since: number | null
  /** What the printer itself says is the matter; missing while it says nothing, or nothing is. */
  readonly printer?: PrinterCondition
}

/** One of the office's printers, as the staff are told. `unknown`: of these nobody knows whether they are on paper. */
export type PrinterPaper = {
  readonly id: string
  readonly name: string
  readonly paper: Paper
  readonly unknown: readonly Label[]
  /** The name of the one that prints in its stead now; null: it prints itself, or nobody does. */
  readonly instead: string | null
}
/** Whatever prints for one kiosk. */
export type KioskPaper = {
  readonly paper: Paper
  /** The name of the printer that prints in its stead; null: its own. */
  readonly paperAt: string | null
  /** Tickets whose slip may not have come out, as nobody knows; `all` where the printer never says. */
  readonly unsure: 'all' | readonly Label[]
}

/** How a printer is. `blind`: it never tells. `silent`: it should answer and does not. `disconnected`: there is no way to it. */
export const PRINTER_STATES = [
  'ready',
  'paper-low',
  'paper-out',
  'cover-open',
  'error',
  'silent',
  'disconnected',
  'blind',
] as const
/** Why it is so, as far as anybody can tell. */
export const PRINTER_TROUBLES = [
  'wrong-address',
  'not-a-device',
  'no-permission',
  'busy',
  'refused',
  'unreachable',
  'unplugged',
  'hung-up',
  'no-answer',
  'nonsense',
  'cutter',
  'fault',
] as const
export type PrinterState = (typeof PRINTER_STATES)[number]
export type PrinterTrouble = (typeof PRINTER_TROUBLES)[number]
export type PrinterCondition = { readonly state: PrinterState; readonly trouble: PrinterTrouble | null }
/** `unknown`: slips that were begun lately and of which nobody knows whether they are on paper. */
export type PrinterHealth = PrinterCondition & { readonly unknown: readonly string[] }
