// Which offices there are.
import type { Bilingual } from '#shared/queue/bilingual.ts'
import { useAnswer } from '../parts/use-answer.ts'

export type HubOffice = {
  readonly id: string
  readonly name: Bilingual
  readonly hasQueue: boolean
  readonly practice: boolean
  readonly asksAtExit: boolean
  readonly takesMessages: boolean
}
export type HubAnswer = { readonly offices: readonly HubOffice[]; readonly demo: boolean }
export type Hub = HubAnswer | 'loading' | 'unreachable'

export const useHub = (): Hub => useAnswer<HubAnswer>('/api/hub')
