// Why somebody did not get in, as a sentence of the sign-in page.
import { timeOf } from '#shared/calendar.ts'
import type { Language } from '#shared/queue/words.ts'
import { passwordText } from '#shared/text/password.ts'
import { signIn } from '#shared/text/sign-in.ts'
import type { Entered } from '../staff/http.ts'

type Refusal = Extract<Entered, { ok: false }>['refusal']

export function sentenceOf(refusal: Refusal, language: Language): string {
  const words = signIn[language]
  switch (refusal.problem) {
    case 'locked':
      return words.locked(timeOf(refusal.retryAt))
    case 'password':
      return passwordText[language].problems[refusal.why]
    case 'code-wrong':
      return words.code.wrong
    case 'code-expired':
      return words.choose.over
    case 'unreachable':
      return words.noAnswer
    case 'wrong':
    case 'failed':
      return words[refusal.problem]
    // These lead to another step of the page.
    case 'code-needed':
    case 'choose-password':
      return words.failed
  }
}
