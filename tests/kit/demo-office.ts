// The demo in a folder, before the house opens on it, with the central office as a story needs it.
import type { OfficeSettings } from '#shared/queue/settings.ts'
import { openDatabase } from '../../server/database/open.ts'
import { makeDemo } from '../../server/demo/make-demo.ts'
import { readOffices } from '../../server/municipality.ts'
import { People } from '../../server/people.ts'

export async function foundDemo(
  folder: string,
  now: number,
  change: (kentro: OfficeSettings) => OfficeSettings,
): Promise<void> {
  const db = openDatabase(folder)
  await makeDemo(db, new People(db), now)
  const kentro = readOffices(db).find(({ id }) => id === 'kentro')
  if (kentro === undefined) throw new Error('the demo has no central office')
  db.prepare("UPDATE offices SET settings = ? WHERE id = 'kentro'").run(JSON.stringify(change(kentro)))
  db.close()
}

const WORKING_DAY = [{ from: '08:00', to: '14:30' }]

/** Monday to Friday from 08:00 to 14:30, and the holidays of Greece. */
export const withHours = (office: OfficeSettings): OfficeSettings => ({
  ...office,
  hours: {
    week: [...Array.from({ length: 5 }, () => WORKING_DAY), [], []],
    holidays: true,
    exceptions: [],
  },
})
