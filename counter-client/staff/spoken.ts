// The language of the page, for whatever stands in it.
import { createContext, useContext } from 'react'
import type { Language } from '#shared/queue/words.ts'

type Spoken = { readonly language: Language; readonly choose: (language: Language) => void }

export const SpokenContext = createContext<Spoken>({ language: 'el', choose: () => undefined })
export const useSpoken = (): Spoken => useContext(SpokenContext)
