// Which passwords may be chosen in a KEP, and what is said of the others.
import { expect, test } from 'vitest'
import { passwordProblem } from './password-policy.ts'

const sofia = { name: 'Σοφία Ντάση', username: 'sofia.ntasi' }

test.each([
  ['κίτρινο ποδήλατο', null],
  ['φρέσκο γάλα κάθε Τρίτη', null],
  ['a long enough one', null],
  ['xk4v-91pq-zz', null],
  ['😀'.repeat(9), 'too-short'],
  ['μικρός', 'too-short'],
  ['μια πολύ μεγάλη φράση '.repeat(10), 'too-long'],
  ['Σοφία Ντάση', 'own-words'],
  ['σοφια.νταση.1', 'own-words'],
  ['ΚΕΠ.Seira.2026', 'own-words'],
  ['password12', 'common'],
  ['Καλημέρα!!', 'common'],
  ['panathinaikos13', 'common'],
  ['abcdefghijk', 'sequence'],
  ['aaaaaaaaaaaa', 'repeat'],
  ['25/03/1821!', 'date'],
] as const)('«%s»: %s', (password, problem) => {
  expect(passwordProblem(password, sofia)).toBe(problem)
})

test('a password of two hundred signs is judged at once', () => {
  const before = process.cpuUsage()
  passwordProblem('4@s5$0o1!'.repeat(22), sofia)
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
})
