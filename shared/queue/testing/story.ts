// How a rule's test is told: given what people did this morning, when one more does something, then facts or a refusal.
import { expect } from 'vitest'
import type { Reply } from '../commands.ts'
import { type Day, morning } from '../day.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import type { Fact, Recorded } from '../facts.ts'
import type { RuleRefusal } from '../refusals.ts'
import type { OfficeSettings } from '../settings.ts'
import type { Instant } from '../words.ts'
import { larissa } from './office.ts'
import type { Deed } from './people.ts'

export const DATE = '2026-11-23'
/** Monday 23 November 2026, eight o'clock in Larissa. */
export const EIGHT: Instant = 1_795_413_600_000
export const MINUTE = 60_000

/** A deed, or several within the same millisecond. One after another come a minute apart. */
type Past = Deed | readonly Deed[]

export const atOnce = (...deeds: Deed[]): readonly Deed[] => deeds
export const times = (n: number, deed: () => Past): Past[] => Array.from({ length: n }, deed)

/** The day after all this has happened. A story's past must be possible: a refusal in it is a mistake of the story. */
export function dayAfter(past: readonly Past[], settings: OfficeSettings = larissa): Day {
  let day = morning(DATE, settings)
  past.forEach((deeds, minute) => {
    for (const { by, command } of 'command' in deeds ? [deeds] : deeds) {
      const decision = decide(day, command, EIGHT + minute * MINUTE, by)
      if (!decision.ok) throw new Error(`The story's past cannot be: ${command.type} is refused, ${decision.refusal}`)
      for (const fact of decision.facts) day = evolve(day, { at: EIGHT + minute * MINUTE, by, fact })
    }
  })
  return day
}

export const given = (...past: Past[]) => givenIn(larissa, ...past)

/** `when` is a minute after the last deed, `shortlyAfter` is within that minute. */
export const givenIn = (settings: OfficeSettings, ...past: Past[]) => ({
  when: (deed: Deed) => outcome(dayAfter(past, settings), deed, EIGHT + past.length * MINUTE),
  shortlyAfter: (deed: Deed, seconds = 5) =>
    outcome(dayAfter(past, settings), deed, EIGHT + (past.length - 1) * MINUTE + seconds * 1000),
})

function outcome(before: Day, { by, command }: Deed, at: Instant) {
  const decision = decide(before, command, at, by)
  const facts: readonly Fact[] = decision.ok ? decision.facts : []
  return {
    /** Exactly these facts, in this order; that the day began is not told each time. */
    happens: (...expected: Fact[]) => {
      expect(decision).toMatchObject({ ok: true })
      expect(facts.filter((fact) => fact.type !== 'dayBegan')).toEqual(expected)
    },
    isDone: () => expect(decision).toMatchObject({ ok: true }),
    replies: (expected: Reply) => expect(decision).toMatchObject({ ok: true, reply: expected }),
    isRefused: (refusal: RuleRefusal) => expect(decision).toMatchObject({ ok: false, refusal }),
    /** And hears which counter has the ticket. */
    hearsOf: (holder: string) => expect(decision).toMatchObject({ ok: false, holder }),
    /** The day that follows. */
    day: (): Day => facts.map((fact): Recorded => ({ at, by, fact })).reduce(evolve, before),
    facts,
    decision,
  }
}
