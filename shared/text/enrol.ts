// What a screen says that no administrator has enrolled yet. It speaks both languages at once.
import type { DeviceKind } from '../devices/kinds.ts'
import { inBoth } from './language.ts'

export const enrolText = inBoth(
  {
    title: 'Σειρά · Νέα συσκευή',
    heading: 'Μια νέα οθόνη περιμένει έγκριση',
    removed: 'Η οθόνη αφαιρέθηκε. Για να μπει ξανά, χρειάζεται νέα έγκριση',
    kinds: {
      board: 'Πίνακας αναμονής',
      kiosk: 'Εκδοτήριο αριθμών',
      paper: 'Σελίδα εικονικού εκτυπωτή',
      exit: 'Tablet στην έξοδο',
      counter: 'Πινακίδα θυρίδας',
      door: 'Κωδικός στην είσοδο',
      printer: 'Εκτυπωτής',
    } satisfies Record<DeviceKind, string>,
    code: 'Κωδικός',
    until: (time: string) => `Ισχύει ως τις ${time} και μετά αλλάζει μόνος του.`,
    connecting: 'Χωρίς σύνδεση. Δοκιμάζει ξανά…',
    full: 'Περιμένουν ήδη πολλές οθόνες. Δοκιμάζει ξανά…',
    how: 'Ο διαχειριστής τον επιβεβαιώνει στις Ρυθμίσεις › Συσκευές',
  },
  {
    title: 'Seira · New device',
    heading: 'A new screen is waiting for approval',
    removed: 'This screen was removed. To come back it needs a new approval',
    kinds: {
      board: 'Waiting-room board',
      kiosk: 'Ticket kiosk',
      paper: 'Virtual printer’s page',
      exit: 'Tablet at the exit',
      counter: 'Counter display',
      door: 'Code at the entrance',
      printer: 'Printer',
    },
    code: 'Code',
    until: (time: string) => `Valid until ${time}, then it changes by itself.`,
    connecting: 'No connection. Trying again…',
    full: 'Many screens are waiting already. Trying again…',
    how: 'The administrator confirms it in Settings › Devices',
  },
)

/** `482913` → `482 913`, which is how it is read out. */
export const codeInTwo = (code: string): string => `${code.slice(0, 3)}\u00a0${code.slice(3)}`
