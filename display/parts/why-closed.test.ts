// What a closed kiosk says: on a holiday, over lunch, on a date of its own, after the last number, and when nobody knows.
import { expect, test } from 'vitest'
import { whyClosed } from './why-closed.ts'

const MONDAY_8 = { date: '2026-12-28', time: '08:00' }

test('on Christmas Day: the feast, and the Monday on which it opens again', () => {
  const view = {
    ...{ date: '2026-12-25', phase: 'new' as const, opensToday: false, next: MONDAY_8 },
    otherwise: { kind: 'holiday', holiday: 'christmas' } as const,
  }
  expect(whyClosed(view, 'el')).toEqual({
    title: 'Σήμερα είμαστε κλειστά',
    date: 'Παρασκευή 25 Δεκεμβρίου',
    why: 'Χριστούγεννα',
    opens: { label: 'Ανοίγουμε ξανά', date: 'Δευτέρα 28 Δεκεμβρίου', time: '08:00' },
  })
  expect(whyClosed(view, 'en')).toEqual({
    title: 'We are closed today',
    date: 'Friday 25 December',
    why: 'Christmas Day',
    opens: { label: 'We open again', date: 'Monday 28 December', time: '08:00' },
  })
})

test('between two openings of one day it says only the hour', () => {
  const next = { date: '2026-11-25', time: '17:00' }
  const view = { date: '2026-11-25', phase: 'running', opensToday: true, otherwise: null, next } as const
  expect(whyClosed(view, 'el')).toMatchObject({
    title: 'Αυτή την ώρα είμαστε κλειστά',
    why: null,
    opens: { label: 'Ανοίγουμε στις', date: null, time: '17:00' },
  })
})

test('a date of the office’s own has its own name', () => {
  const name = { el: 'Τοπική εορτή του πολιούχου', en: 'Feast of the patron saint' }
  const otherwise = { kind: 'exception', name } as const
  const view = {
    date: '2026-05-15',
    phase: 'new',
    opensToday: false,
    otherwise,
    next: { date: '2026-05-18', time: '08:00' },
  } as const
  expect(whyClosed(view, 'el').why).toBe('Τοπική εορτή του πολιούχου')
  expect(whyClosed(view, 'en').why).toBe('Feast of the patron saint')
})

test('after a day on which numbers were given it has closed for today', () => {
  const next = { date: '2026-11-26', time: '08:00' }
  for (const phase of ['running', 'ended'] as const)
    expect(whyClosed({ date: '2026-11-25', phase, opensToday: true, otherwise: null, next }, 'el')).toMatchObject({
      title: 'Για σήμερα κλείσαμε',
      why: 'Δεν δίνονται άλλοι αριθμοί.',
    })
})

test('in the evening of a day on which nobody happened to come it has closed too; where staff work on a holiday it is still closed', () => {
  const next = { date: '2026-11-26', time: '08:00' }
  const quiet = { date: '2026-11-25', phase: 'new', opensToday: true, otherwise: null, next } as const
  expect(whyClosed(quiet, 'el').title).toBe('Για σήμερα κλείσαμε')
  const holiday = { kind: 'holiday', holiday: 'christmas' } as const
  const worked = {
    date: '2026-12-25',
    phase: 'running',
    opensToday: false,
    otherwise: holiday,
    next: MONDAY_8,
  } as const
  expect(whyClosed(worked, 'el').title).toBe('Σήμερα είμαστε κλειστά')
})

test('when no opening is known it promises none', () => {
  const view = { date: '2026-11-25', phase: 'ended', opensToday: true, otherwise: null, next: null } as const
  expect(whyClosed(view, 'en').opens).toBeNull()
})
