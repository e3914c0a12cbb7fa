// An office as FIWARE's Smart Data Models say it: one QueueMonitor for each service. https://smartdatamodels.org

import type { Bilingual } from '#shared/queue/bilingual.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import { partsOfLabel } from '#shared/queue/printed-label.ts'
import { hoursText } from '#shared/text/hours.ts'
import { waitText } from '#shared/text/waits.ts'
import type { OpenService, OpenView } from '#shared/views/open-view.ts'
import { isoInAthens } from './iso.ts'
import type { QueueMonitor } from './shapes.ts'
import type { Told } from './told.ts'

const CONTEXT = ['https://raw.githubusercontent.com/smart-data-models/dataModel.QueueManagement/master/context.jsonld']

/** As key-values. */
export const queueMonitors = ({ at, view }: Told, municipality: Bilingual): QueueMonitor[] =>
  view.services.map((service) => ({
    '@context': CONTEXT,
    id: `urn:ngsi-ld:QueueMonitor:${view.id}:${service.id}`,
    type: 'QueueMonitor',
    dateModified: isoInAthens(at),
    name: `${view.name.el}: ${service.name.el}`,
    alternateName: `${view.name.en}: ${service.name.en}`,
    dataProvider: municipality.el,
    localId: `${view.id}/${service.id}`,
    officeName: view.name.el,
    serviceName: service.name.el,
    serviceId: service.id,
    queueLine: service.letter,
    ...statusOf(view, service),
    ...scheduleOf(view),
    ...servedOf(service),
    ...(service.people !== null && { ticketsToServe: service.people }),
  }))

/** «Suspended»: within its hours, and yet the office has closed for today. The model has no word for a wait: it is the note. */
function statusOf({ open, endedEarly }: OpenView, { wait }: OpenService) {
  const serviceStatus = open ? ('Open' as const) : endedEarly ? ('Suspended' as const) : ('Closed' as const)
  const closed = endedEarly ? hoursText.el.ended : hoursText.el.closedNow
  return { serviceStatus, serviceStatusNote: open ? (wait === null ? '' : waitText.el.minutes(wait)) : closed }
}

/** When it opens: next, or while it is open the beginning of today's hours. */
function scheduleOf({ next, date, hours }: OpenView) {
  const [first] = hours
  const opens = next ?? (first === undefined ? null : { date, time: first.from })
  return opens === null ? {} : { scheduleTime: isoInAthens(instantOf(opens.date, opens.time)) }
}

function servedOf({ lastCalled }: OpenService) {
  if (lastCalled === null) return {}
  return { ticketServed: Number(partsOfLabel(lastCalled).digits), ticketServedLabel: lastCalled }
}

/** NGSI-LD's own form: each attribute says what it is. */
export function normalised({ '@context': context, id, type, ...attributes }: QueueMonitor): object {
  const properties = Object.entries(attributes).map(([name, value]) => [
    name,
    { type: 'Property', value: TIMES.has(name) ? { '@type': 'DateTime', '@value': value } : value },
  ])
  return { id, type, ...Object.fromEntries(properties), '@context': context }
}
const TIMES = new Set(['dateModified', 'scheduleTime'])
