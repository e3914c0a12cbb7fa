// The settings' own words: what their pages are called, and the roles of people.
import type { StaffRole } from '../rights.ts'
import { inBoth } from './language.ts'

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
