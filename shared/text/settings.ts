// The settings' own words: what their pages are called, and the roles of people.
import type { StaffRole } from '../rights.ts'
import { inBoth } from './language.ts'
import { sectionNames } from './settings-sections.ts'

export const settings = inBoth(
  {
    title: 'Ρυθμίσεις',
    desk: 'Θυρίδα',
    supervisor: 'Επίβλεψη',
    pages: {
      begin: 'Πρώτα βήματα',
      installation: 'Εγκατάσταση',
      account: 'Ο λογαριασμός μου',
      people: 'Άνθρωποι',
      devices: 'Συσκευές',
      history: 'Ιστορικό',
      ...sectionNames.el,
    },
    groups: {
      begin: 'Αρχή',
      municipality: 'Δήμος',
      room: 'Χώρος',
      people: 'Άνθρωποι & συσκευές',
      installation: 'Εγκατάσταση',
    },
    roles: {
      clerk: 'Υπάλληλος',
      head: 'Υπεύθυνος ΚΕΠ',
      supervisor: 'Προϊστάμενος',
      administrator: 'Διαχειριστής',
      auditor: 'Ελεγκτής',
    } satisfies Record<StaffRole, string>,
  },
  {
    title: 'Settings',
    desk: 'Desk',
    supervisor: 'Supervision',
    pages: {
      begin: 'First steps',
      installation: 'Installation',
      account: 'My account',
      people: 'People',
      devices: 'Devices',
      history: 'History',
      ...sectionNames.en,
    },
    groups: {
      begin: 'Beginning',
      municipality: 'Municipality',
      room: 'Office',
      people: 'People & devices',
      installation: 'Installation',
    },
    roles: {
      clerk: 'Clerk',
      head: 'Head of a KEP',
      supervisor: 'Supervisor',
      administrator: 'Administrator',
      auditor: 'Auditor',
    },
  },
)

export type SettingsPageId = keyof (typeof settings)['el']['pages']
export type SettingsGroupId = keyof (typeof settings)['el']['groups']
