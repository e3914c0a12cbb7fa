// The plug between the printer's process and a printer of any kind (kinds.ts).

import type { Profile } from '#shared/slip/profile.ts'
import type { PrinterCondition } from '#shared/views/paper.ts'
import type { PrintedSlip } from '#shared/views/paper-view.ts'

/** One slip, whole. */
export type PrintJob = {
  readonly id: string
  readonly bytes: Buffer
  /** By our own clock: after this nobody waits for it any more. */
  readonly staleAt: number
  /** The process before died with a slip in its hands: half of it may hang out of the printer. */
  readonly afterBroken: boolean
}

/**
 * `printed`: the printer said that it is out. `sent`: it left, to a printer that says nothing. `unknown`: the printer is well and
 * never said. `withdrawn`: the printer could not print it in time and has forgotten it.
 */
export const OUTCOMES = ['printed', 'sent', 'unknown', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Link = {
  /** Asks the printer anew whether it would print now. */
  ready(): Promise<boolean>
  /** Rejects when the way broke in the middle: then the slip may or may not be on paper. */
  print(job: PrintJob): Promise<Outcome>
  condition(): PrinterCondition
  /** The paper that this printer can show on a screen, newest first; none when its paper is real. */
  papers(): readonly PrintedSlip[]
  close(): Promise<void>
}

export type LinkOptions = {
  readonly office: string
  readonly dataFolder: string
  readonly profile: Profile
  /** Its condition changed. */
  readonly onChange: () => void
}

/** While a printer is otherwise nothing is sent to it: it would lie in its memory and come out late. */
export const wouldPrint = ({ state }: PrinterCondition): boolean =>
  state === 'ready' || state === 'paper-low' || state === 'blind'
