// What printers say, whatever their dialect.
import type { PrinterCondition } from '#shared/views/paper.ts'

export type Answer =
  /** To one of several questions in real time: which one it answers is known by the order. */
  | { readonly kind: 'status'; readonly byte: number }
  /** How it is, whole: pushed by itself, or asked for. `count`: how often it has printed all that came before, where it counts. */
  | { readonly kind: 'condition'; readonly condition: PrinterCondition; readonly count: number | null }
  /** To a question that waits its turn among the bytes of the slip. */
  | { readonly kind: 'in-turn'; readonly byte: number }
  | { readonly kind: 'job-id'; readonly id: string }
  /** It has forgotten what it had not printed. */
  | { readonly kind: 'cleared' }
  /** No answer to anything of ours; a slip that is being sent may hold a byte that a printer takes for a question. */
  | { readonly kind: 'stray' }
  | { readonly kind: 'nonsense' }

/** Takes what a printer says apart; answers may come in pieces and mixed. */
export type Ear = { hear(bytes: Uint8Array): void }
export type Say = (answer: Answer) => void

export const [XON, XOFF] = [0x11, 0x13]
