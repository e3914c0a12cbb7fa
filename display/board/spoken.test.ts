// The call that is being announced is turned over, and no other: on the stage, and beside it while it waits for its place.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { BoardCall, BoardView } from '#shared/views/board-view.ts'
import { Picture } from './Picture.tsx'
import { stageAt } from './stage.ts'

const NINE = Date.UTC(2026, 10, 23, 7)
const calls: BoardCall[] = [5, 4, 3, 2, 1].map((call) => ({
  call,
  ticket: `Α 00${call}`,
  counter: `${call}`,
  at: NINE,
}))
const view: BoardView = {
  office: { el: 'ΚΕΠ', en: 'KEP' },
  practice: false,
  date: '2026-11-23',
  revision: 1,
  phase: 'running',
  calls,
  missed: [],
  services: [],
  shut: null,
  notice: null,
  chime: true,
  look: { columns: 1, colours: 'dark', bothLanguages: false, ways: [] },
}

/** The tickets that are turned over while the call of this number is announced. */
function turnedOver(speaking: number | null): string[] {
  const html = renderToStaticMarkup(
    createElement(Picture, {
      ...{ view, now: NINE, language: 'el', freshness: { state: 'live' } },
      stage: stageAt(null, view, NINE),
      sound: { heldBack: false, allow: () => undefined, speaking },
    }),
  )
  return [...html.matchAll(/<li class="[^"]*\b(?:is-spoken|is-said)\b[^"]*">.*?aria-label="([^"]+)"/g)].map(
    ([, ticket]) => ticket ?? '',
  )
}

test('the ticket that is spoken is turned over', () => {
  expect(turnedOver(3)).toEqual(['Α 3'])
})

test('so is one that is called and still waits for its place', () => {
  expect(turnedOver(5)).toEqual(['Α 5'])
})

test('while nothing is announced all are alike', () => {
  expect([turnedOver(null), turnedOver(99)]).toEqual([[], []])
})
