// The demo: Larissa's seven KEPs. Two share one building and one waiting room (since 3/12/2024), five log cases with no queue.
// People and passwords are invented; the figures of 2023 and 2024 are real (server/demo/figures/README.md).
import { EVERYWHERE } from '#shared/rights.ts'
import type { Municipality } from '../municipality.ts'
import type { NewPerson } from '../people.ts'
import { STANDARD_CHANNELS, STANDARD_OFFICE, STANDARD_SERVICES } from '../standard-services.ts'

export const DEMO_PASSWORD = 'demo-kep-2026'

/** The directorate's own order: neither by code nor by total. */
const codes = ['0207', '0325', '0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π']
const annexes = ['0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π']
const all = ['a', 'b', 'c', 'd', 'e']

const central = {
  ...STANDARD_OFFICE,
  id: 'kentro',
  name: { el: 'Κεντρικό ΚΕΠ Λάρισας', en: 'Larissa central KEP' },
  services: STANDARD_SERVICES,
  counters: Array.from({ length: 12 }, (_, index) => ({
    id: String(index + 1),
    kep: index < 6 ? '0207' : '0325',
    ...(index === 5 || index === 11
      ? { serves: ['b', 'c', 'd'], helps: [{ service: 'a', after: 15 }] }
      : { serves: all, helps: [] }),
  })),
}

const annex = (code: string, index: number) => ({
  ...STANDARD_OFFICE,
  id: `annex-${index + 1}`,
  name: { el: `ΚΕΠ ${code}`, en: `KEP ${code}` },
  services: [],
  counters: [{ id: '1', kep: code, serves: [], helps: [] }],
})

export const larisa: Municipality = {
  keps: codes.map((code) => ({ code, el: `ΚΕΠ ${code}`, en: `KEP ${code}` })),
  channels: STANDARD_CHANNELS.map(({ code, name }) => ({ code, ...name })),
  offices: [central, ...annexes.map(annex)],
}

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
