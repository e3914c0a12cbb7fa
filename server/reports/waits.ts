// How long did people wait in a period? Of those served, whose wait is known; see docs/decisions/0036 for what a wait is.

import { isOfRoll } from '#shared/queue/printed-label.ts'
import { PLAIN_GOALS } from '#shared/queue/report-goals.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { soFar, spanBefore } from '#shared/reports/before.ts'
import { type Spread, spreadOf } from '#shared/reports/spread.ts'
import { type Coming, comings, type Waited, type Waits } from '#shared/reports/waits.ts'
import type { Reading } from './question.ts'
import { phoneKey, takenByPhone } from './tickets/by-phone.ts'
import { classesTold } from './tickets/classes.ts'
import { Group, groupIn, type Wait } from './tickets/group.ts'
import { classNames, serviceKey, serviceNames } from './tickets/names.ts'
import { type End, type Visit, visitsIn } from './tickets/visits.ts'
import { type Bound, bound, ofKeps, toldOf, type Which, whichOf, within } from './tickets/which.ts'

export function waits(reading: Reading, asked: Asked): Waits {
  const which = whichOf(reading, asked)
  const lived = soFar(asked, reading.today)
  const before = spanBefore(asked, reading.today)
  const waitOf = waitingTold(reading)
  const phones = takenByPhone(reading.db, which)
  const all = new Group()
  const ends: Record<End, number> = { served: 0, missed: 0, cancelled: 0, expired: 0, open: 0 }
  const services = new Map<string, Group>()
  const classes = new Map<string | null, Group>()
  const ways = new Map<Coming, Group>()
  for (const visit of lived === null ? [] : visitsIn(reading.db, { ...which, ...lived })) {
    const wait = waitOf(visit)
    ends[visit.end] += 1
    all.add(visit, wait)
    groupIn(services, serviceKey(visit)).add(visit, wait)
    groupIn(classes, visit.priority).add(visit, wait)
    groupIn(ways, comingOf(visit, phones)).add(visit, wait)
  }
  const { named, inOrder } = serviceNames(reading, which)
  const classOf = classNames(reading)
  return {
    told: toldOf(reading, which),
    targets: targetsOf(reading, which),
    all: all.waited(),
    ends,
    columns: all.columns(),
    services: inOrder(services.keys()).map((key) => ({ of: named(key), ...groupIn(services, key).waited() })),
    classes: classesTold(classes).map(({ id, group }) => ({
      of: id === null || id === 'others' ? id : { id, name: classOf(id) },
      ...group.waited(),
    })),
    comings: comings.filter((way) => ways.has(way)).map((way) => ({ of: way, ...groupIn(ways, way).waited() })),
    afterTransfer: afterTransfer(reading, which),
    before:
      before === null || lived === null
        ? null
        : { span: before, lived, all: waitedIn(reading, { ...which, ...before }) },
  }
}

function waitedIn(reading: Reading, which: Which & Span): Waited {
  const waitOf = waitingTold(reading)
  const all = new Group()
  for (const visit of visitsIn(reading.db, which)) all.add(visit, waitOf(visit))
  return all.waited()
}

/** By the target of its office; of a number torn off a roll nobody knows since when its holder waited. */
function waitingTold(reading: Reading): (visit: Visit) => Wait {
  const targetOf = targets(reading)
  return ({ office, label, waited }) => {
    const seconds = isOfRoll(label) ? null : waited
    return { seconds, within: seconds !== null && seconds <= targetOf(office) * 60 }
  }
}

function targets({ whole }: Reading): (office: string) => number {
  const known = new Map(whole?.offices.map(({ id, reports }) => [id, reports.targetMinutes]))
  return (office) => known.get(office) ?? PLAIN_GOALS.targetMinutes
}

const targetsOf = (reading: Reading, { offices }: Which): number[] =>
  [...new Set(offices.map(targets(reading)))].sort((a, b) => a - b)

const comingOf = ({ office, date, label, booked }: Visit, phones: ReadonlySet<string>): Coming =>
  booked ? 'appointment' : phones.has(phoneKey(office, date, label)) ? 'phone' : 'walk-in'

function afterTransfer({ db }: Reading, which: Which): Spread | null {
  const seconds = db
    .prepare<[Bound], number>(
      `SELECT (next.called_at - next.waited_from) / 1000 FROM stays AS sent JOIN stays AS next
         ON next.office = sent.office AND next.date = sent.date AND next.label = sent.label AND next.stay = sent.stay + 1
       WHERE ${within('sent')} AND sent.outcome = 'transferred' AND ${ofKeps('next')}`,
    )
    .pluck()
    .all(bound(which))
  return spreadOf(Uint32Array.from(seconds).sort())
}
