// Names that the public reads, in both languages, and the codes of KEPs.
import { z } from 'zod'

/** Text like `0325Π`: four digits and, for an annex, Greek capitals. Never a number. */
export const kepCode = z.string().regex(/^\d{4}[Α-Ω]{0,2}$/, 'kep-code')
export const bilingual = z.strictObject({
  el: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
})
export type Bilingual = z.infer<typeof bilingual>
