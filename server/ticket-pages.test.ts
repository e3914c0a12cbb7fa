// The links of one office's tickets: each leads to its own ticket, only on its own day, and the slip carries it.
import { expect, test } from 'vitest'
import { larissa, PRESS } from '#shared/queue/testing/office.ts'
import { eleni, holder, maria, yorgos } from '#shared/queue/testing/people.ts'
import { dayAfter } from '#shared/queue/testing/story.ts'
import { slipsView } from '#shared/views/slips-view.ts'
import { TicketPages } from './ticket-pages.ts'

const ADDRESS = 'https://seira.example'
const morning = [maria.opens('3'), eleni.takes('certificates'), yorgos.takes('certificates')]
const pagesOf = (secret: number, address: string | null = ADDRESS) =>
  new TicketPages(Buffer.alloc(32, secret), () => address)
const keysOf = (day = dayAfter(morning), pages = pagesOf(1)) =>
  [...day.tickets.values()].map((ticket) => pages.addressOf(day, ticket)?.slice(`${ADDRESS}/t/`.length) ?? '')

test('each leads to its own ticket, also to those that came after the first look', () => {
  const pages = pagesOf(1)
  const day = dayAfter(morning)
  const [first = '', second = ''] = keysOf(day)
  expect(first).toMatch(/^[\w-]{22}$/)
  expect(pages.find(second, [day])).toMatchObject({ office: larissa.id, ticket: { label: 'Α 002' } })
  const later = dayAfter([...morning, holder.leaves('Α 001'), eleni.takes('signatures')])
  const [, , third = ''] = keysOf(later)
  expect(pages.find(third, [later])?.ticket.label).toBe('Β 001')
  expect(pages.find(first, [later])?.ticket).toMatchObject({ label: 'Α 001', state: 'cancelled' })
})

test('another secret, another date, another office, another instant: another link', () => {
  const day = dayAfter(morning)
  const all = [
    ...keysOf(day),
    ...keysOf(day, pagesOf(2)),
    ...keysOf({ ...day, date: '2026-11-24' }),
    ...keysOf({ ...day, office: 'annexe' }),
    ...keysOf(dayAfter([maria.opens('3'), ...morning])),
  ]
  expect(new Set(all).size).toBe(all.length)
})

test('dead on the next date, and for ever after', () => {
  const pages = pagesOf(1)
  const day = dayAfter(morning)
  const [first = ''] = keysOf(day)
  expect(pages.find(first, [day])).not.toBeNull()
  const tomorrow = { ...day, date: '2026-11-24' }
  expect(pages.find(first, [tomorrow])).toBeNull()
  expect(pages.find('', [tomorrow])).toBeNull()
})

test('on the slip and on its copy; nowhere for practice, nor where no phone finds the house', () => {
  const day = dayAfter(morning)
  const [first] = keysOf(day)
  const slip = (pages: TicketPages) =>
    slipsView(day, { ...PRESS, pageOf: (ticket) => pages.addressOf(day, ticket) }).slips[0]
  expect(slip(pagesOf(1))?.page).toBe(`${ADDRESS}/t/${first}`)
  expect(slip(pagesOf(1, null))?.page).toBeNull()
  expect(keysOf({ ...day, settings: { ...day.settings, practice: true } })).toEqual(['', ''])
})
