// What the process of signs and buttons says, checked at the door.
import { z } from 'zod'
import { identifier } from '#shared/queue/identifier.ts'
import { BUTTONS } from '#shared/queue/plain-lines.ts'
import { type ButtonPress, LINE_STATES, type SignsReport } from '#shared/signs/told.ts'
import { PRINTER_TROUBLES } from '#shared/views/paper.ts'

const count = z.int().min(0)
const report = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        id: identifier,
        state: z.enum(LINE_STATES),
        trouble: z.enum(PRINTER_TROUBLES).nullable(),
        written: count,
        skipped: count,
        presses: count,
      }),
    )
    .max(20),
}) satisfies z.ZodType<SignsReport>
const press = z.strictObject({
  id: z.uuid(),
  line: identifier,
  counter: z.string().min(1).max(4),
  does: z.enum(BUTTONS),
}) satisfies z.ZodType<ButtonPress>

/** Null when it is none. */
export const readSigns = (message: unknown): SignsReport | null => report.safeParse(message).data ?? null
export const readPress = (message: unknown): ButtonPress | null => press.safeParse(message).data ?? null
