// Which devices and what equipment stood in the offices in a period, since when, and how often the devices were silent?
import { dateOf } from '#shared/calendar.ts'
import type { Asked } from '#shared/reports/asked.ts'
import type { EquipmentFigures, EquipmentItem, ListedDevice, Outage } from '#shared/reports/figures.ts'
import { common, lengthOf } from '#shared/reports/intervals.ts'
import { inKep, inOffice } from '#shared/rights.ts'
import { outagesIn, stretchOf } from './outage-figures.ts'
import type { Reading } from './question.ts'
import { ENTERED, ENTERED_COLUMNS, entered, kepsAsked, lastDayOf, trail } from './said.ts'

type DeviceRow = Pick<ListedDevice, 'id' | 'kind' | 'name' | 'place' | 'office'> & {
  readonly enrolledAt: number
  readonly revokedAt: number | null
}
type ItemRow = Omit<EquipmentItem, 'entered'> & { readonly enteredBy: string | null; readonly enteredAt: number | null }

export function equipmentFigures(reading: Reading, asked: Asked): EquipmentFigures {
  const { db, scope, today } = reading
  const asOf = lastDayOf(asked, today)
  const keps = kepsAsked(db, scope, asked.keps)
  const items = db
    .prepare<[string, string], ItemRow>(
      `SELECT t.id, t.kep, t.kind, t.quantity, t.date, t.removed, t.note, ${ENTERED_COLUMNS}
       FROM equipment AS t ${ENTERED('equipment')}
       WHERE t.date <= ? AND (t.removed IS NULL OR t.removed >= ?) AND t.taken_back_at IS NULL
       ORDER BY t.kep, t.kind, t.date, t.id`,
    )
    .all(asked.to, asked.from)
    .filter(({ kep }) => inKep(scope, kep) && (asked.keps === null || keps.includes(kep)))
    .map(entered)
  const isThere = ({ date, removed }: EquipmentItem) => date <= asOf && (removed === null || removed > asOf)
  const there = Map.groupBy(items.filter(isThere), ({ kep, kind }) => `${kep} ${kind}`)
  return {
    asOf,
    devices: devicesIn(reading, asked),
    items,
    keps,
    there: [...there.values()]
      .flatMap((ofOne) => {
        const [first] = ofOne
        if (first === undefined) return []
        return [{ kep: first.kep, kind: first.kind, quantity: ofOne.reduce((sum, one) => sum + one.quantity, 0) }]
      })
      .toSorted((a, b) => keps.indexOf(a.kep) - keps.indexOf(b.kep)),
    trail: trail(db, ['equipment'], scope),
  }
}

function devicesIn({ db, scope, now }: Reading, asked: Asked): ListedDevice[] {
  const period = stretchOf(asked)
  const outages = outagesIn(db, asked).filter(({ device }) => device !== null)
  const downOf = (all: readonly Outage[]) =>
    lengthOf(
      common(
        all.map(({ began, ended }) => ({ from: began, to: ended ?? now })),
        [period],
      ),
    )
  return db
    .prepare<[number, number], DeviceRow>(
      `SELECT id, kind, name, place, office, enrolled_at AS enrolledAt, revoked_at AS revokedAt FROM devices
       WHERE enrolled_at < ? AND (revoked_at IS NULL OR revoked_at >= ?) ORDER BY office, enrolled_at, id`,
    )
    .all(period.to, period.from)
    .filter(({ office }) => inOffice(scope, office) && (asked.office === null || asked.office === office))
    .map(({ enrolledAt, revokedAt, ...device }) => {
      const own = outages.filter((one) => one.device === device.id)
      return {
        ...device,
        since: dateOf(enrolledAt),
        removed: revokedAt === null ? null : dateOf(revokedAt),
        outages: own.length,
        down: downOf(own),
      }
    })
}
