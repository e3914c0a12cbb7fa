// Whether a password may be chosen: long enough, and not among what somebody would guess first. zxcvbn judges; no rules on signs.
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { fold } from '#shared/greek/fold.ts'
import { PASSWORD_LEAST, PASSWORD_MOST, type PasswordProblem } from '#shared/people/password.ts'
import { greekWords } from './greek-words.ts'

/** Of 0–4; 3 is more than a hundred million guesses, and ten wrong ones lock a name for a quarter of an hour. */
const GOOD_SCORE = 3

/** How many letters and digits a password has besides words that belong to the person or the house. */
const LEAST_BESIDES = 6

const judge = new ZxcvbnFactory({ dictionary: { ...dictionary, greek: greekWords }, graphs: adjacencyGraphs })

/** Words that everybody here knows. */
const HOUSE_WORDS = ['κεπ', 'kep', 'σειρα', 'seira', 'εξυπηρετηση', 'δημος', 'dimos']

/** Null when it may be chosen. */
export function passwordProblem(
  password: string,
  who: { readonly name: string; readonly username: string },
): PasswordProblem | null {
  if ([...password].length < PASSWORD_LEAST) return 'too-short'
  if (password.length > PASSWORD_MOST) return 'too-long'
  const own = [who.name, who.username, ...who.name.split(/\s+/), ...who.username.split(/[._-]/)]
  const words = [...own.flatMap((word) => [word.toLocaleLowerCase('el'), fold(word)]), ...HOUSE_WORDS]
  if (littleMoreThan(words, password)) return 'own-words'
  // Without its accents too: «Καλημέρα» is guessed with «καλημερα».
  const judged = [password, fold(password)].map((one) => judge.check(one, words))
  const weakest = judged.reduce((a, b) => (b.guesses < a.guesses ? b : a))
  return weakest.score >= GOOD_SCORE ? null : reasonOf(weakest)
}

/** «sofia.kep.2026»: each part alone is short, and together they are what a colleague would try. */
function littleMoreThan(words: readonly string[], password: string): boolean {
  const whole = fold(password)
  const known = words.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length)
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), whole)
  return rest !== whole && rest.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_BESIDES
}

type Judged = ReturnType<ZxcvbnFactory['check']>

/** What is said is of the longest part that was recognised. */
function reasonOf({ sequence }: Judged): PasswordProblem {
  const known = sequence.filter(({ pattern }) => pattern !== 'bruteforce')
  const [longest] = known.sort((a, b) => b.token.length - a.token.length)
  switch (longest?.pattern) {
    case 'dictionary':
      return 'dictionaryName' in longest && longest.dictionaryName === 'userInputs' ? 'own-words' : 'common'
    case 'sequence':
    case 'wordSequence':
      return 'sequence'
    case 'repeat':
      return 'repeat'
    case 'spatial':
      return 'keyboard'
    case 'date':
    case 'regex':
      return 'date'
    default:
      return 'guessable'
  }
}
