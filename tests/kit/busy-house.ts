// An office at ten o'clock: one group of services, a counter that is open, people who wait, an appointment, an address for phones.
import { expect } from 'vitest'
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import { foundDemo, giveAddress, withHours } from './demo-office.ts'
import { deskAt, kioskAt, openTestHouse, signIn } from './house.ts'
import { tempFolder } from './temp.ts'

export const KIOSK = { width: 1080, height: 1920 }
const TEN = '2026-11-25T10:06:00+02:00'

/** Citizens' papers in one group, the rest on the first page. */
const grouped = (office: OfficePlan): OfficePlan => ({
  ...withHours(office),
  groups: [{ id: 'papers', name: { el: 'Πολίτες και δικαιολογητικά', en: 'Citizens’ papers' }, services: ['a', 'b'] }],
})

/** Gives its address. Maria is at her counter, and three people wait before it. */
export async function busyHouse(
  change: (office: OfficePlan) => OfficePlan = (office) => office,
  time = TEN,
): Promise<string> {
  const now = Date.parse(time)
  const folder = tempFolder()
  await foundDemo(folder, now, (office) => change(grouped(office)))
  giveAddress(folder, now, 'https://seira.larissa.gr')
  const { url } = await openTestHouse(folder, () => now)
  const maria = deskAt(url, '1', await signIn(url, 'maria'))
  expect(await maria.ask({ type: 'openCounter', counter: '1', takeOver: false })).toMatchObject({ ok: true })
  const screen = kioskAt(url)
  for (const service of ['a', 'a', 'b'])
    expect(await screen.ask({ type: 'takeTicket', service, language: 'el', priority: null })).toMatchObject({
      ok: true,
    })
  const list = [{ time: '10:20', service: 'b', reference: 'Κ-1' }]
  expect(await maria.ask({ type: 'bookAppointments', date: '2026-11-25', list })).toMatchObject({ ok: true })
  return url
}
