// The demo in a folder, before the house opens on it, with the central office as a story needs it.
import type { Configuration, OfficePlan } from '#shared/configuration/configuration.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { makeDemo } from '../../server/demo/make-demo.ts'
import { People } from '../../server/people.ts'

export async function foundDemo(
  folder: string,
  now: number,
  change: (kentro: OfficePlan) => OfficePlan,
): Promise<void> {
  const db = openDatabase(folder)
  await makeDemo(db, new People(db), now)
  changeOffices(db, now, (office) => (office.id === 'kentro' ? change(office) : office))
  db.close()
}

/** Every office as the story wants it: a version of its own, as if somebody had changed the settings. */
export const changeOffices = (db: Db, now: number, change: (office: OfficePlan) => OfficePlan): void =>
  changeWhole(db, now, (whole) => ({ ...whole, offices: whole.offices.map(change) }))

/** Phones reach the demo here: then kiosk and slip show a QR. */
export function giveAddress(folder: string, now: number, address: string): void {
  const db = openDatabase(folder)
  changeWhole(db, now, (whole) => ({ ...whole, address }))
  db.close()
}

function changeWhole(db: Db, now: number, change: (whole: Configuration) => Configuration): void {
  const configurations = new Configurations(db)
  const { whole } = configurations.current() ?? {}
  if (whole === undefined) throw new Error('nothing was founded')
  const why = { at: now, person: null, kind: 'changed', section: null, office: null, undoes: null } as const
  configurations.write(change(whole), why)
}

const WORKING_DAY = [{ from: '08:00', to: '14:30' }]

/** Monday to Friday from 08:00 to 14:30, and the holidays of Greece. */
export const withHours = <O extends Pick<OfficeSettings, 'hours'>>(office: O): O => ({
  ...office,
  hours: {
    week: [...Array.from({ length: 5 }, () => WORKING_DAY), [], []],
    holidays: true,
    exceptions: [],
  },
})
