// What a printer says of itself → what is told of it: whether it gives paper, and what is the matter.
import { z } from 'zod'
import type { Instant } from '#shared/queue/words.ts'
import type { Paper } from '#shared/views/paper.ts'
import { PRINTER_STATES, PRINTER_TROUBLES, type PrinterHealth } from '#shared/views/paper.ts'

export const printerHealth = z.strictObject({
  state: z.enum(PRINTER_STATES),
  trouble: z.enum(PRINTER_TROUBLES).nullable(),
  unknown: z.array(z.string().min(1).max(80)).max(20),
}) satisfies z.ZodType<PrinterHealth>

/** `since`: when it was first heard to be so. */
export function paperBy(health: PrinterHealth | null, since: Instant): Paper {
  if (health === null || health.state === 'ready' || health.state === 'blind') return { state: 'ready', since: null }
  const printer = { state: health.state, trouble: health.trouble }
  return health.state === 'paper-low' ? { state: 'ready', since: null, printer } : { state: 'silent', since, printer }
}
