// What a password must be: long enough, and not what others would guess first. Nothing about capitals, digits or signs.

export const PASSWORD_LEAST = 10
export const PASSWORD_MOST = 200

/** Why a password is refused; said beside its field. */
export const passwordProblems = [
  'too-short',
  'too-long',
  'own-words',
  'common',
  'sequence',
  'repeat',
  'keyboard',
  'date',
  'guessable',
] as const
export type PasswordProblem = (typeof passwordProblems)[number]
