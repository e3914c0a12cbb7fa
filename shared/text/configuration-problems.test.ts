// What somebody reads beside a field of the configuration that is wrong.
import { expect, test } from 'vitest'
import { PROBLEMS } from '../configuration/problems.ts'
import { configurationProblems } from './configuration-problems.ts'

test('a code that can be guessed is offered, one that cannot is explained', () => {
  expect(configurationProblems.el['kep-code']('0325Π')).toBe('Ο κωδικός δεν γράφεται έτσι. Μήπως εννοείτε 0325Π;')
  expect(configurationProblems.el['kep-code'](null)).toMatch(/^Ο κωδικός ΚΕΠ είναι τέσσερα ψηφία/)
})

test('every finding is a whole sentence in both languages, also where nobody said what it is about', () => {
  for (const language of ['el', 'en'] as const)
    for (const problem of PROBLEMS) expect(configurationProblems[language][problem](null)).toMatch(/^\p{Lu}.*[.;?]$/u)
})
