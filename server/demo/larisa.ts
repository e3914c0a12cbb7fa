// The demo: Larissa's seven KEPs. Two share one building and one waiting room (since 3/12/2024), five log cases with no queue.
// People and passwords are invented; the figures of 2023 and 2024 are real (server/demo/figures/README.md).

import type { Configuration, OfficePlan } from '#shared/configuration/configuration.ts'
import { newOffice } from '#shared/configuration/new-office.ts'
import { officeOn } from '#shared/configuration/office-on.ts'
import { STANDARD_RETENTION } from '#shared/configuration/retention.ts'
import { STANDARD_CHANNELS, STANDARD_PROCEDURES } from '#shared/configuration/standard.ts'
import { NO_SUMMARIES } from '#shared/configuration/summaries.ts'
import { PLAIN_BOARD } from '#shared/queue/plain-board.ts'
import { NO_OPINIONS } from '#shared/queue/public-offers.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import type { NewPerson } from '../people.ts'

export const DEMO_PASSWORD = 'demo-kep-2026'

/** The directorate's own order: neither by code nor by total. */
const codes = ['0207', '0325', '0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π']
const annexes = ['0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π']

/** Two counters of the central office are there for the longer work, and help with the signatures when people wait long. */
const central: OfficePlan = {
  ...newOffice(
    'kentro',
    { el: 'Κεντρικό ΚΕΠ Λάρισας', en: 'Larissa central KEP' },
    {
      keps: [
        { code: '0207', counters: 6 },
        { code: '0325', counters: 6 },
      ],
      queue: true,
    },
  ),
  profiles: [
    {
      id: 'longer-work',
      name: { el: 'Πιστοποιητικά και αιτήσεις', en: 'Certificates and applications' },
      serves: ['b', 'c', 'd'],
      helps: [{ service: 'a', after: 15 }],
    },
  ],
}
/** At the entrance: the counters of the second KEP are upstairs. */
const entrance: OfficePlan['boards'][number] = {
  ...PLAIN_BOARD,
  id: 'entrance',
  name: 'Είσοδος',
  columns: 2,
  bothLanguages: true,
  ways: ['7', '8', '9', '10', '11', '12'].map((counter) => ({
    counter,
    arrow: 'up',
    text: { el: '1ος όροφος', en: '1st floor' },
  })),
}
const counters = central.counters.map((counter) =>
  counter.id === '6' || counter.id === '12' ? { ...counter, profile: 'longer-work', serves: [] } : counter,
)

/** In the demo everything is asked; elsewhere an administrator switches it on. */
const opinions = { ...NO_OPINIONS, phone: true, exit: true, messages: true }

const annex = (code: string, index: number): OfficePlan =>
  newOffice(
    `annex-${index + 1}`,
    { el: `ΚΕΠ ${code}`, en: `KEP ${code}` },
    { keps: [{ code, counters: 1 }], queue: false },
  )

export const larisa: Configuration = {
  name: { el: 'Δήμος Λαρισαίων', en: 'Municipality of Larissa' },
  seat: { el: 'Λάρισα', en: 'Larissa' },
  address: null,
  openData: true,
  keps: codes.map((code) => ({ code, name: { el: `ΚΕΠ ${code}`, en: `KEP ${code}` } })),
  channels: STANDARD_CHANNELS,
  procedures: STANDARD_PROCEDURES,
  offices: [{ ...central, counters, boards: [entrance] }, ...annexes.map(annex)].map((office) => ({
    ...office,
    opinions,
  })),
  push: false,
  summaries: NO_SUMMARIES,
  retention: STANDARD_RETENTION,
}

/** Its offices on a Monday of the stories. */
export const officesOfLarisa = larisa.offices.map((plan) => officeOn(larisa, plan, '2026-11-23'))

export const demoPeople: readonly NewPerson[] = (
  [
    ['maria', 'Μαρία Σταύρου', 'clerk'],
    ['nikos', 'Νίκος Αντωνίου', 'clerk'],
    ['eleni', 'Ελένη Δημητρίου', 'clerk'],
    ['giorgos', 'Γιώργος Ζήσης', 'clerk'],
    ['head', 'Κώστας Ράπτης', 'head'],
    ['supervisor', 'Αθηνά Λάππα', 'supervisor'],
    ['auditor', 'Ιωάννα Μπέη', 'auditor'],
    ['admin', 'Πέτρος Βλάχος', 'administrator'],
  ] as const
).map(([username, name, role]) => ({
  id: username,
  username,
  name,
  role,
  password: DEMO_PASSWORD,
  // The head answers for one of the two KEPs that share the room.
  scope: role === 'head' ? { offices: null, keps: ['0207'] } : EVERYWHERE,
}))
