// What things are called in the settings: short, Latin, the same in every address and file.
import { z } from 'zod'

export const identifier = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
