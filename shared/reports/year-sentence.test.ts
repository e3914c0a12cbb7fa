// The sentence of the annual report: more, fewer, the same, one case, and no sentence where nothing follows.
import { expect, test } from 'vitest'
import { comparedSentence, handledSentence, roundly } from './year-sentence.ts'
import type { NotCompared, YearTable } from './year-table.ts'

const of = (total: number | null, before: number | null, more: Partial<YearTable> = {}): YearTable => ({
  from: '2024-01-01',
  to: '2024-12-31',
  until: '2024-12-31',
  year: 2024,
  by: 'kep',
  keps: null,
  channels: ['EKEP'],
  groups: [],
  sum: { quantities: [total], total, before },
  undivided: 0,
  undividable: [],
  beforeSpan: { from: '2023-01-01', to: '2023-12-31' },
  notCompared: null,
  since: null,
  steps: null,
  annotations: [],
  sources: [],
  choices: [],
  years: [],
  ...more,
})

test.each([
  [142_914, 111_498, 'άρα η κίνηση είναι αυξημένη κατά 28 % περίπου.'],
  [111_498, 142_914, 'άρα η κίνηση είναι μειωμένη κατά 22 % περίπου.'],
  [125, 100, 'άρα η κίνηση είναι αυξημένη κατά 25 %.'],
  [50, 100, 'άρα η κίνηση είναι μειωμένη κατά 50 %.'],
  [100, 100, 'άρα η κίνηση έμεινε ίδια.'],
  // Below a half it would round to nothing.
  [1_003, 1_000, 'άρα η κίνηση είναι αυξημένη κατά 0,30 % περίπου.'],
  [1_000_001, 1_000_000, 'άρα η κίνηση είναι αυξημένη κατά λιγότερο από 0,01 %.'],
])('%i after %i: %s', (total, before, end) => {
  expect(comparedSentence(of(total, before), 'el')).toContain(`υποθέσεις, ${end}`)
})

test('one case is one case, and none is said as none', () => {
  expect(comparedSentence(of(2, 1), 'el')).toBe(
    'Την αντίστοιχη περίοδο του 2023 είχαμε διεκπεραιώσει 1 υπόθεση, άρα η κίνηση είναι αυξημένη κατά 100 %.',
  )
  expect(comparedSentence(of(2, 0), 'el')).toBe('Την αντίστοιχη περίοδο του 2023 δεν είχε διεκπεραιωθεί καμία υπόθεση.')
  expect(handledSentence(of(1, null), 'el')).toBe('Από 1/1/2024 μέχρι 31/12/2024 διεκπεραιώθηκε 1 υπόθεση.')
})

test('where one of both is not known, or may not be compared, there is no sentence', () => {
  expect(comparedSentence(of(142_914, null), 'el')).toBeNull()
  expect(comparedSentence(of(null, 111_498), 'el')).toBeNull()
  const reasons: NotCompared[] = ['running', 'nothing-before', 'undividable', 'began']
  for (const notCompared of reasons) expect(comparedSentence(of(10, 8, { notCompared }), 'el')).toBeNull()
  expect(handledSentence(of(null, null), 'el')).toBeNull()
  // A part of the year is counted here, and of the rest only a yearly total is known.
  const undividable = [{ year: 2024, quantity: 9, why: 'period' as const }]
  expect(handledSentence(of(5, null, { undividable }), 'el')).toBeNull()
})

test('some KEPs, and dates over two years, are named', () => {
  const winter = {
    keps: ['0207', '0325', '0444'],
    from: '2024-12-01',
    to: '2025-01-31',
    until: '2025-01-31',
    year: null,
    beforeSpan: { from: '2023-12-01', to: '2024-01-31' },
  }
  expect(comparedSentence(of(150, 100, winter), 'el')).toBe(
    'Στα ΚΕΠ 0207, 0325 και 0444 την αντίστοιχη περίοδο, από 1/12/2023 μέχρι 31/1/2024, είχαμε διεκπεραιώσει 100 υποθέσεις, άρα η κίνηση είναι αυξημένη κατά 50 %.',
  )
  expect(comparedSentence(of(150, 100, { keps: ['0444'] }), 'en')).toBe(
    'At KEP 0444 in the same period of 2023 we had handled 100 cases, so the traffic is up by 50 %.',
  )
})

test('a half is rounded up, and what is exact is not called about', () => {
  expect(roundly({ units: 285, before: 1_000 }, 'el')).toBe('29 % περίπου')
  expect(roundly({ units: 284, before: 1_000 }, 'el')).toBe('28 % περίπου')
  expect(roundly({ units: -280, before: 1_000 }, 'el')).toBe('28 %')
})
