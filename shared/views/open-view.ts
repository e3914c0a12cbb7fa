// What anybody may know of an office as open data: what its board says of waiting, and its hours. No names, no counters, no history.

import type { Bilingual } from '../queue/bilingual.ts'
import { type Day, letterOf } from '../queue/day.ts'
import type { OpenRange } from '../queue/hours.ts'
import { hoursOn, type Otherwise } from '../queue/opening.ts'
import { printedLabel } from '../queue/printed-label.ts'
import type { Instant, Label } from '../queue/words.ts'
import { type BoardService, boardView } from './board-view.ts'
import { doorsOpen } from './doors-open.ts'

export type OpenService = BoardService & {
  readonly id: string
  /** The number of its series that was called last today, as printed; null: none yet. */
  readonly lastCalled: Label | null
}
export type OpenView = {
  readonly id: string
  readonly name: Bilingual
  /** Whether the public is let in at this moment. */
  readonly open: boolean
  /** The day was ended before its hours were. */
  readonly endedEarly: boolean
  readonly date: string
  readonly hours: readonly OpenRange[]
  readonly otherwise: Otherwise | null
  /** While it is closed: when it opens next, as far as anybody knows. */
  readonly next: { readonly date: string; readonly time: string } | null
  readonly services: readonly OpenService[]
}

export function openView(day: Day, now: Instant): OpenView {
  const { settings, date, phase } = day
  const { ranges, otherwise } = hoursOn(settings, date)
  const { open, next } = doorsOpen(day, now)
  const board = boardView(day, now, null)
  const called = lastCalledOf(day)
  return {
    ...{ id: settings.id, name: settings.name, open, date, otherwise, next },
    hours: ranges,
    endedEarly: phase === 'ended' && doorsOpen({ ...day, phase: 'running' }, now).open,
    services: settings.services.flatMap(({ id }, at) => {
      const shown = board.services[at]
      return shown === undefined ? [] : [{ ...shown, id, lastCalled: called.get(shown.letter) ?? null }]
    }),
  }
}

/** Letter of a series → the number of it that was called last. */
function lastCalledOf({ tickets }: Day): ReadonlyMap<string, Label> {
  const last = new Map<string, { at: Instant; label: Label }>()
  for (const { label, calledAt } of tickets.values()) {
    const letter = letterOf(label)
    if (calledAt !== null && calledAt >= (last.get(letter)?.at ?? 0)) last.set(letter, { at: calledAt, label })
  }
  return new Map([...last].map(([letter, { label }]) => [letter, printedLabel(label)]))
}
