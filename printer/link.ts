// The plug between the printer's process and a printer of any kind (kinds.ts).
import type { PrintedSlip } from '#shared/views/paper-view.ts'
import type { Profile } from './profile.ts'

/** One slip, whole: sent in one write. */
export type PrintJob = { readonly id: string; readonly bytes: Buffer }

export type PrinterLink = {
  /** Resolves when the paper is out. Rejects when that is not known: then the slip may or may not be on paper. */
  print(job: PrintJob): Promise<'printed'>
  /** The paper that this printer can show on a screen, newest first; none when its paper is real. */
  papers(): readonly PrintedSlip[]
  close(): Promise<void>
}

export type LinkOptions = { readonly office: string; readonly dataFolder: string; readonly profile: Profile }
