// Of a correction only what it changed is told.
import { expect, test } from 'vitest'
import type { CaseRow } from '../queue/words.ts'
import { changedRows } from './changed-rows.ts'

const row = (procedure: string | null, quantity: number, channel = 'EKEP'): CaseRow => ({
  channel,
  procedure,
  quantity,
})

test('one too many among twenty kinds of work is one line on each side', () => {
  const before = [row('signature', 4), row('copies', 10), row(null, 2)]
  const after = [row('signature', 4), row('copies', 9), row(null, 2)]
  expect(changedRows({ before, after })).toEqual({ before: [row('copies', 10)], after: [row('copies', 9)] })
})

test('what came, and what went to another channel, stands on the side where it is', () => {
  const before = [row('signature', 4)]
  const after = [row('signature', 4, 'ΘΥΡΙΔΕΣ'), row('copies', 1)]
  expect(changedRows({ before, after })).toEqual({ before, after })
})

test('the same work in two rows is as much as in one', () =>
  expect(changedRows({ before: [row('copies', 1), row('copies', 2)], after: [row('copies', 3)] })).toEqual({
    before: [],
    after: [],
  }))

test('an entry that was logged late had nothing before', () =>
  expect(changedRows({ before: [], after: [row('copies', 3)] })).toEqual({ before: [], after: [row('copies', 3)] }))
