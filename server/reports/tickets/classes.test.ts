// Priority classes of few people are told together, or not at all where even that would tell of a few.
import { expect, test } from 'vitest'
import { classesTold } from './classes.ts'
import { Group } from './group.ts'

function some(people: number): Group {
  const group = new Group()
  for (let at = 0; at < people; at += 1)
    group.add(
      {
        office: 'kentro',
        date: '2026-11-23',
        label: `Α ${at}`,
        service: 'a',
        priority: null,
        booked: false,
        taken_at: 0,
        end: 'served',
        waited: 60,
      },
      { seconds: 60, within: true },
    )
  return group
}
const told = (classes: Readonly<Record<string, number>>, plain = 100) =>
  classesTold(
    new Map<string | null, Group>([
      [null, some(plain)],
      ...Object.entries(classes).map(([id, n]) => [id, some(n)] as const),
    ]),
  ).map(({ id, group }) => [id, group.people])

test('classes of enough people stand by themselves', () => {
  expect(told({ disability: 7, parents: 5 })).toEqual([
    [null, 100],
    ['disability', 7],
    ['parents', 5],
  ])
})

test('small ones stand together', () => {
  expect(told({ disability: 20, parents: 3, aged: 4 })).toEqual([
    [null, 100],
    ['disability', 20],
    ['others', 7],
  ])
})

test('where the small ones are still few, the next larger joins them', () => {
  expect(told({ disability: 20, parents: 6, aged: 2 })).toEqual([
    [null, 100],
    ['disability', 20],
    ['others', 8],
  ])
})

test('one class of few is not told, since what the sum leaves over would tell it', () => {
  expect(told({ disability: 4 })).toEqual([])
  expect(told({ disability: 20 }, 3)).toEqual([])
  expect(told({})).toEqual([])
})
