// Single sign-on as the pages before work ask for it: is it offered, begin it, finish it.
import { type SignOnOffered, type SignOnPage, type SignOnRefusal, signOnPages } from '#shared/people/single-sign-on.ts'
import type { Me } from '#shared/protocol.ts'
import type { Language } from '#shared/queue/words.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { signOn } from '#shared/text/single-sign-on.ts'
import { call, posting, UNREACHABLE } from '../staff/http.ts'

export const signOnOffered = () => call<SignOnOffered>('/api/sso')
export const beginSignOn = () => call<{ readonly url: string }>('/api/sso/start', posting({ page: pageNow() }))
export const finishSignOn = (query: string) =>
  call<{ readonly me: Me; readonly page: SignOnPage }>('/api/sso/finish', posting({ query }))

/** Where the sign-in was begun is where it leads to. */
const pageNow = (): SignOnPage => signOnPages.find((page) => page === location.pathname) ?? '/desk'

export function whyNot({ status, body }: { status: number; body: unknown }, language: Language): string {
  if (status === UNREACHABLE) return signIn[language].noAnswer
  const refusal = body as SignOnRefusal | null // our own server answers its own shapes
  if (refusal?.problem === 'unknown') return signOn[language].unknown(refusal.name)
  const { refused } = signOn[language]
  return refusal !== null && refusal.problem in refused ? refused[refusal.problem] : signIn[language].failed
}
