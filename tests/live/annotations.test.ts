// What happened beside the figures: who may write of it, what is refused in words, and the trail that stays.
import { expect, test } from 'vitest'
import type { AnnotationDraft, Annotations } from '#shared/reports/annotation.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'

const AT_TEN = () => Date.parse('2026-11-23T10:00:00+02:00')
const cut: AnnotationDraft = {
  from: '2026-11-16',
  to: '2026-11-18',
  kep: '0207',
  kind: 'network',
  words: 'Διακοπή δικτύου Σύζευξις',
}
const read = async (url: string, cookie: string, span = 'from=2026-11-01&to=2026-11-30') =>
  (await (await get(url, `/api/reports/annotations?${span}`, cookie)).json()) as Annotations
const problem = async (asked: Promise<Response>) => {
  const response = await asked
  return `${response.status} ${((await response.json()) as { problem?: string }).problem}`
}

test('the head of 0207 writes of 0207, the supervisor betters it and takes it away, and who did what stays', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const head = await signIn(url, 'head')
  const supervisor = await signIn(url, 'supervisor')
  expect((await post(url, '/api/annotations', { draft: cut }, head)).status).toBe(201)
  const [written] = (await read(url, supervisor)).annotations
  if (written === undefined) throw new Error('It was not kept.')
  expect(written).toMatchObject({ ...cut, trail: [{ by: 'Κώστας Ράπτης', act: 'added', at: AT_TEN() }] })

  const { trail: _, ...was } = written
  const better = { ...cut, to: '2026-11-17' }
  expect((await post(url, '/api/annotations/change', { was, draft: better }, supervisor)).status).toBe(200)
  // The head still has the old one before the eyes.
  expect(await problem(post(url, '/api/annotations/remove', { was }, head))).toBe('409 changed')
  expect((await post(url, '/api/annotations/remove', { was: { ...was, to: '2026-11-17' } }, supervisor)).status).toBe(
    200,
  )
  const { annotations, removed } = await read(url, supervisor)
  expect(annotations).toEqual([])
  expect(removed[0]?.trail.map(({ by, act }) => [by, act])).toEqual([
    ['Κώστας Ράπτης', 'added'],
    ['Αθηνά Λάππα', 'changed'],
    ['Αθηνά Λάππα', 'removed'],
  ])
  expect(await problem(post(url, '/api/annotations/remove', { was }, supervisor))).toBe('404 unknown')
})

test('whoever answers for one KEP writes neither of another nor of all; a clerk and an auditor write of none', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const head = await signIn(url, 'head')
  for (const kep of ['0325', null])
    expect(await problem(post(url, '/api/annotations', { draft: { ...cut, kep } }, head))).toBe('403 not-yours')
  expect(await problem(post(url, '/api/annotations', { draft: cut }, await signIn(url, 'maria')))).toBe('403 forbidden')
  expect(await problem(post(url, '/api/annotations', { draft: cut }, await signIn(url, 'auditor')))).toBe(
    '403 forbidden',
  )
  const [of2024] = (await read(url, head, 'from=2024-01-01&to=2024-12-31')).annotations
  if (of2024 === undefined) throw new Error('The demo tells nothing of 2024.')
  const { trail: _, ...was } = of2024
  expect(await problem(post(url, '/api/annotations/remove', { was }, head))).toBe('403 not-yours')
})

test('what cannot be is refused with its reason, and nothing is kept', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const supervisor = await signIn(url, 'supervisor')
  const refused = (draft: unknown) => problem(post(url, '/api/annotations', { draft }, supervisor))
  expect(await refused({ ...cut, from: '2026-02-30' })).toBe('422 no-date')
  expect(await refused({ ...cut, from: '' })).toBe('422 no-date')
  expect(await refused({ ...cut, to: '2026-11-15' })).toBe('422 ends-before')
  expect(await refused({ ...cut, words: '  ' })).toBe('422 no-words')
  expect(await refused({ ...cut, words: 'α'.repeat(201) })).toBe('422 too-long')
  expect(await refused({ ...cut, kep: '9999' })).toBe('422 unknown-kep')
  expect(await refused({ ...cut, kep: '' })).toBe('422 unknown-kep')
  expect(await refused({ ...cut, kind: 'party' })).toBe('400 malformed')
  expect(await refused({ ...cut, more: 1 })).toBe('400 malformed')
  expect((await read(url, supervisor, 'from=1900-01-01&to=2200-12-31')).annotations).toHaveLength(3)
})

test('a reopening is of its date; a line that is still down is told of every day since', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const supervisor = await signIn(url, 'supervisor')
  const write = (more: Partial<AnnotationDraft>) =>
    post(url, '/api/annotations', { draft: { ...cut, ...more } }, supervisor)
  await write({ kind: 'reopening', to: null, words: 'Επαναλειτουργία' })
  await write({ to: null, words: 'Χωρίς γραμμή' })
  expect((await read(url, supervisor)).annotations.map(({ to }) => to).toSorted()).toEqual(['2026-11-16', null])
  const later = await read(url, supervisor, 'from=2027-05-01&to=2027-05-01')
  expect(later.annotations.map(({ words }) => words)).toEqual(['Χωρίς γραμμή'])
})
