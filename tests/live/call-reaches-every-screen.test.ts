// A citizen takes a ticket, a clerk calls it, and every screen shows it: late, second and reconnected ones too.
import { expect, test } from 'vitest'
import { boardAt, deskAt, kioskAt, openTestHouse, signIn, TestScreen } from '../kit/house.ts'

test('Eleni takes Α 001, Maria calls it, two boards and the supervisor see it', async () => {
  const { url } = await openTestHouse()
  const marias = await signIn(url, 'maria')
  const [kiosk, board, second, desk] = [kioskAt(url), boardAt(url), boardAt(url), deskAt(url, '3', marias)]
  const today = new TestScreen(url, { screen: 'today', office: 'kentro' }, await signIn(url, 'supervisor'))

  expect(await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })).toMatchObject({
    ok: true,
    reply: { ticket: 'Α 001', ahead: 0 },
  })
  await desk.sees((view) => view.waiting[0]?.label === 'Α 001')
  await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })
  expect(await desk.ask({ type: 'callNext', counter: '3' })).toMatchObject({ ok: true, reply: { ticket: 'Α 001' } })

  for (const screen of [board, second]) await screen.sees((view) => view.calls[0]?.ticket === 'Α 001')
  await today.sees((view) => view.counters.some((counter) => counter.ticket === 'Α 001'))
  const late = boardAt(url)
  expect(await late.sees(() => true)).toEqual(await board.sees(() => true))
})

test('three calls within a second are all on the board, newest first, each with its own number', async () => {
  const { url } = await openTestHouse()
  const [kiosk, board] = [kioskAt(url), boardAt(url)]
  const clerks = ['maria', 'nikos', 'eleni']
  const desks = await Promise.all(
    clerks.map(async (clerk, index) => deskAt(url, String(index + 1), await signIn(url, clerk))),
  )
  for (const service of ['a', 'b', 'c'])
    await kiosk.ask({ type: 'takeTicket', service, language: 'el', priority: null })
  for (const [index, desk] of desks.entries())
    await desk.ask({ type: 'openCounter', counter: String(index + 1), takeOver: false })

  await Promise.all(desks.map((desk, index) => desk.ask({ type: 'callNext', counter: String(index + 1) })))

  const view = await board.sees((seen) => seen.calls.length === 3)
  expect(view.calls.map((call) => call.ticket).sort()).toEqual(['Α 001', 'Β 001', 'Γ 001'])
  expect(view.calls.map((call) => call.call)).toEqual([3, 2, 1])
})

test('a board that was cut off is right again at its first message, and hears nothing old as new', async () => {
  const { url } = await openTestHouse()
  const marias = await signIn(url, 'maria')
  const [kiosk, board, desk] = [kioskAt(url), boardAt(url), deskAt(url, '3', marias)]
  await board.sees(() => true)
  board.socket.disconnect()
  for (let person = 0; person < 3; person++)
    await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })
  await desk.ask({ type: 'callNext', counter: '3' })

  const before = board.heard.length
  board.socket.connect()
  const view = await board.sees((seen) => seen.calls.length === 1)
  expect(board.heard.length - before).toBe(1)
  expect(view.services.find((service) => service.letter === 'Α')?.people).toBe(2)
})

test('what the public room receives on a busy morning holds no name of anybody', async () => {
  const { url } = await openTestHouse()
  const [kiosk, board] = [kioskAt(url), boardAt(url)]
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })
  for (let person = 0; person < 8; person++) {
    await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
    await desk.ask({ type: 'callNext', counter: '3' })
    await desk.ask({ type: 'startServing', counter: '3' })
    await desk.ask({ type: 'finish', counter: '3', rows: [] })
  }
  await board.sees((view) => view.calls.length === 8)
  const everything = JSON.stringify([board.heard, kiosk.heard])
  for (const word of ['maria', 'Μαρία', 'Σταύρου', 'clerk', 'supervisor']) expect(everything).not.toContain(word)
})
