// The municipality of the stories: two KEPs in one room, an annexe with no queue, and a counter that moves in the new year.

import { larissa } from '../../queue/testing/office.ts'
import type { Configuration, OfficePlan } from '../configuration.ts'
import { newOffice } from '../new-office.ts'
import { STANDARD_RETENTION } from '../retention.ts'
import { NO_SUMMARIES } from '../summaries.ts'

const { practice: _, channels, procedures, counters, ...same } = larissa

const central: OfficePlan = {
  ...same,
  id: 'central',
  groups: [{ id: 'papers', name: { el: 'Χαρτιά', en: 'Papers' }, services: ['certificates', 'signatures'] }],
  profiles: [
    {
      id: 'transport-first',
      name: { el: 'Πρώτα μεταφορές', en: 'Transport first' },
      serves: ['transport'],
      helps: [{ service: 'certificates', after: 15 }],
    },
  ],
  counters: counters
    .filter(({ id }) => id !== '21')
    .map(({ kep, ...counter }) => ({ ...counter, profile: null, belongs: [{ kep, from: null, to: null }] }))
    .map((counter) =>
      counter.id === '5'
        ? {
            ...counter,
            belongs: [
              { kep: '0207', from: null, to: '2026-12-31' },
              { kep: '0325', from: '2027-01-01', to: null },
            ],
          }
        : counter,
    )
    .map((counter) =>
      counter.id === '11' ? { ...counter, profile: 'transport-first', serves: [], helps: [] } : counter,
    ),
}

export const municipality: Configuration = {
  name: { el: 'Δήμος Λαρισαίων', en: 'Municipality of Larissa' },
  seat: null,
  address: null,
  openData: true,
  keps: ['0207', '0325', '0325Π'].map((code) => ({ code, name: { el: `ΚΕΠ ${code}`, en: `KEP ${code}` } })),
  channels,
  procedures,
  offices: [
    central,
    newOffice('annexe', { el: 'ΚΕΠ 0325Π', en: 'KEP 0325Π' }, { keps: [{ code: '0325Π', counters: 1 }], queue: false }),
  ].map((office) => ({ ...office, favourites: ['signature'] })),
  push: false,
  summaries: NO_SUMMARIES,
  retention: STANDARD_RETENTION,
}

/** The municipality with its central office otherwise. */
export const withCentral = (change: (office: OfficePlan) => OfficePlan): Configuration => ({
  ...municipality,
  offices: municipality.offices.map((office) => (office.id === 'central' ? change(office) : office)),
})
