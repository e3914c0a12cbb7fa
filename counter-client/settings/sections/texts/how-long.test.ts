// How long the office's own words may be.
import { expect, test } from 'vitest'
import { howLong } from './how-long.ts'

test('a welcome has one line, a notice two, the foot of a slip three narrow ones', () => {
  expect(howLong('Καλώς ήρθατε', 'welcome')).toEqual({ letters: 12, lines: 1, fits: true, most: 60 })
  expect(howLong('α'.repeat(61), 'welcome')).toMatchObject({ lines: 2, fits: false })
  expect(howLong('α'.repeat(81), 'notice')).toMatchObject({ lines: 2, fits: true, most: 160 })
  expect(howLong('α'.repeat(127), 'slip')).toMatchObject({ lines: 4, fits: false })
  expect(howLong('  ', 'slip')).toMatchObject({ letters: 0, lines: 1, fits: true })
})
