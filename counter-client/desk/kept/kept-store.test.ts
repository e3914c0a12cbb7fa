// Presses are kept by person and office, in their order; two windows of one person share them.
import { expect, test, vi } from 'vitest'
import { KeptStore } from './kept-store.ts'
import type { KeptPress } from './press.ts'

const logged = (id: string): KeptPress => ({
  id,
  date: '2026-11-23',
  command: { type: 'logCases', counter: '3', way: 'phone', rows: [{ channel: 'EKEP', procedure: null, quantity: 2 }] },
  pressedAt: 0,
  ticket: null,
})

class Browser {
  readonly texts = new Map<string, string>()
  full = false
  getItem = (key: string) => this.texts.get(key) ?? null
  setItem = (key: string, text: string) => {
    if (this.full) throw new Error('quota exceeded')
    this.texts.set(key, text)
  }
}
const marias = (browser: Browser, office = 'kentro') => new KeptStore('maria', office, browser)
const idsIn = (store: KeptStore) => store.read().presses.map(({ id }) => id)

test('a new window of Maria finds what the old one kept, in order; Nikos and the other office do not', () => {
  const browser = new Browser()
  const maria = marias(browser)
  maria.keep(logged('first'), false)
  maria.keep(logged('second'), false)
  expect(idsIn(marias(browser))).toEqual(['first', 'second'])
  expect(idsIn(new KeptStore('nikos', 'kentro', browser))).toEqual([])
  expect(idsIn(marias(browser, 'annex-1'))).toEqual([])
})

test('two windows write beside each other and lose nothing', () => {
  const browser = new Browser()
  const [left, right] = [marias(browser), marias(browser)]
  left.keep(logged('left'), false)
  right.keep(logged('right'), false)
  left.forget('left')
  expect([idsIn(left), idsIn(right)]).toEqual([['right'], ['right']])
})

test('a press that its own button is sending is kept too, but waits only once the button has let it go', () => {
  const maria = marias(new Browser())
  maria.keep(logged('press'), true)
  expect(maria.read()).toMatchObject({ underWay: 'press', presses: [{ id: 'press' }] })
  maria.let('press')
  expect(maria.read()).toMatchObject({ underWay: null, presses: [{ id: 'press' }] })
})

test('what was refused stays until it was read, and its cases are taken into a sheet once', () => {
  const browser = new Browser()
  const [left, right] = [marias(browser), marias(browser)]
  const press = logged('press')
  const rows = 'rows' in press.command ? press.command.rows : []
  left.keep(press, false)
  left.refuse(press, 'not-your-counter', rows)
  right.refuse(press, 'not-your-counter', rows)
  expect(right.read().refused).toHaveLength(1)
  expect([left.takeRows(), right.takeRows(), left.takeRows()]).toEqual([rows, [], []])
  expect(right.read().refused).toMatchObject([{ id: 'press', why: 'not-your-counter', inSheet: true }])
  right.dismiss()
  expect(left.read()).toMatchObject({ presses: [], refused: [] })
})

test('the same object as long as nothing has changed, and everybody hears of a change', () => {
  const maria = marias(new Browser())
  expect(maria.read()).toBe(maria.read())
  let heard = 0
  const stop = maria.subscribe(() => {
    heard += 1
  })
  const before = maria.read()
  maria.keep(logged('press'), false)
  stop()
  maria.forget('press')
  expect(heard).toBe(1)
  expect(maria.read()).not.toBe(before)
})

test('where the browser would not write, the page alone remembers', () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const browser = new Browser()
  const maria = marias(browser)
  browser.full = true
  maria.keep(logged('press'), false)
  expect(idsIn(maria)).toEqual(['press'])
  browser.full = false
  maria.keep(logged('next'), false)
  expect(idsIn(marias(browser))).toEqual(['press', 'next'])
})
