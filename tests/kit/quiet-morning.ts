// A house on which junk may rain: one counter is open, one person waits, and afterwards both are as they were.
import { expect } from 'vitest'
import type { House } from '../../server/house.ts'
import { dumpOf } from './dump.ts'
import { deskAt, kioskAt, openTestHouse, signIn } from './house.ts'
import { tempFolder } from './temp.ts'

/** Whoever signs in or tries to has been here. */
const MAY_CHANGE = { sessions: [], sign_in_tries: [] }

/** Time flies, so that the allowance of a public screen does not hide the door behind it. */
function quickClock(): () => number {
  let now = Date.parse('2026-11-23T09:00:00+02:00')
  return () => {
    now += 500
    return now
  }
}

export type QuietMorning = {
  readonly house: House
  readonly unchanged: () => void
  readonly stillWorks: () => Promise<void>
}

export async function quietMorning(proxy: 'loopback' | null = null): Promise<QuietMorning> {
  const folder = tempFolder()
  const house = await openTestHouse(folder, quickClock(), { proxy })
  const maria = deskAt(house.url, '3', await signIn(house.url, 'maria'))
  await maria.ask({ type: 'openCounter', counter: '3', takeOver: false })
  await kioskAt(house.url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })

  const before = dumpOf(folder)
  return {
    house,
    unchanged: () => {
      const now = dumpOf(folder)
      expect({ ...now, ...MAY_CHANGE }).toEqual({ ...before, ...MAY_CHANGE })
    },
    stillWorks: async () => {
      expect(await maria.ask({ type: 'callNext', counter: '3' })).toMatchObject({
        ok: true,
        reply: { ticket: 'Α 001' },
      })
    },
  }
}
