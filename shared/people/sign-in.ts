// What a sign-in may be told besides yes: `/api/sign-in`, `/api/sign-in/new-password`.
import type { Instant } from '../queue/words.ts'
import type { PasswordProblem } from './password.ts'

export type SignInRefusal =
  | { readonly problem: 'wrong' | 'code-needed' | 'code-wrong' | 'code-expired' | 'choose-password' }
  | { readonly problem: 'locked'; readonly retryAt: Instant }
  | { readonly problem: 'password'; readonly why: PasswordProblem }
