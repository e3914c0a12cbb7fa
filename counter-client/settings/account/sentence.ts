// Why something about one's own account was not done, as a sentence.
import { timeOf } from '#shared/calendar.ts'
import type { Language } from '#shared/queue/words.ts'
import { account } from '#shared/text/account.ts'
import { passwordText } from '#shared/text/password.ts'
import type { Outcome } from './ask.ts'

type Refusal = Extract<Outcome<null>, { ok: false }>['refusal']

export function sentenceOf(refusal: Refusal, language: Language): string {
  const words = account[language]
  switch (refusal.problem) {
    case 'wrong':
      return words.password.wrong
    case 'locked':
      return words.password.locked(timeOf(refusal.retryAt))
    case 'password':
      return passwordText[language].problems[refusal.why]
    case 'code-wrong':
      return words.secondFactor.codeWrong
    default:
      return words.failed
  }
}
