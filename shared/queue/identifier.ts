// What things are called in the settings: short, Latin, the same in every address and file.
import { z } from 'zod'

export const identifier = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)

/** What stands over a counter, as text: `4`, `12`, `Α`. */
export const counterId = z.string().trim().min(1).max(4)
