// What the server keeps and for how long.
import type { Privacy } from '#shared/privacy.ts'
import { useAnswer } from '../parts/use-answer.ts'

export const usePrivacy = (): Privacy | 'loading' | 'unreachable' => useAnswer<Privacy>('/api/privacy')
