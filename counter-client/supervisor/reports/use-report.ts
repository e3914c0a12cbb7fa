// A report's answer from the server, asked again every minute; what was asked otherwise before is not shown.
import { useCallback } from 'react'
import { type Asked, addressOf } from '#shared/reports/asked.ts'
import { call } from '../../staff/http.ts'
import { type Asked as AskedAgain, useAskedAgain } from '../use-asked-again.ts'

/** `A` is the shape that `server/reports/questions.ts` answers this name with. */
export function useReport<A>(question: string, asked: Asked, expire: () => void): AskedAgain<A> {
  const address = addressOf(asked)
  return useAskedAgain(
    useCallback(() => call<A>(`/api/reports/${question}?${address}`), [question, address]),
    expire,
  )
}
