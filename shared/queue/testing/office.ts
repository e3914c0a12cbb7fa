// A test office of Larissa's shape: one waiting room, two KEPs with their own counters, and an annexe that has no queue.
import type { Press } from '../../views/slips-view.ts'
import { ALWAYS_OPEN } from '../hours.ts'
import { VIRTUAL_PRINTER } from '../plain-printer.ts'
import { type OfficeSettings, PLAIN } from '../settings.ts'

const usual = { hours: null, cap: null, minutes: 6, roll: null }

/** Α and Β are for everybody's counters, Γ for the counters of 0325 and for Nikos's; 11 helps with Α when people wait long. */
export const larissa: OfficeSettings = {
  id: 'larissa-central',
  name: { el: 'ΚΕΠ Λάρισας', en: 'Larissa KEP' },
  practice: false,
  services: [
    { id: 'certificates', letter: 'Α', name: { el: 'Πιστοποιητικά', en: 'Certificates' }, ...usual },
    { id: 'signatures', letter: 'Β', name: { el: 'Γνήσιο υπογραφής', en: 'Signatures' }, ...usual },
    { id: 'transport', letter: 'Γ', name: { el: 'Μεταφορές', en: 'Transport' }, ...usual },
  ],
  counters: [
    { id: '3', kep: '0207', serves: ['certificates', 'signatures'], helps: [] },
    { id: '4', kep: '0207', serves: ['certificates', 'signatures'], helps: [] },
    { id: '5', kep: '0207', serves: ['certificates', 'signatures', 'transport'], helps: [] },
    { id: '11', kep: '0325', serves: ['transport'], helps: [{ service: 'certificates', after: 15 }] },
    { id: '12', kep: '0325', serves: ['certificates', 'transport'], helps: [] },
    { id: '21', kep: '0325Π', serves: [], helps: [] },
  ],
  channels: [
    { code: 'EKEP', name: { el: 'e-ΚΕΠ', en: 'e-KEP' } },
    { code: 'ΘΥΡΙΔΕΣ', name: { el: 'Θυρίδες', en: 'Counters' } },
  ],
  procedures: [
    { id: 'signature', name: { el: 'Γνήσιο υπογραφής', en: 'Certified signature' }, channel: 'ΘΥΡΙΔΕΣ' },
    { id: 'family-status', name: { el: 'Οικογενειακή κατάσταση', en: 'Family status' }, channel: 'EKEP' },
  ],
  priorities: [{ id: 'disability', name: { el: 'ΑμεΑ', en: 'Disability' }, headStart: 20 }],
  pauseReasons: [
    { id: 'break', name: { el: 'Διάλειμμα', en: 'Break' } },
    { id: 'archive', name: { el: 'Αρχείο', en: 'Archive' } },
  ],
  choices: {
    comeBackMinutes: 10,
    outOfTurn: true,
    offerMissedAfter: 3,
    missedAfter: null,
    earlyMinutes: 30,
    graceMinutes: 10,
    closingNotice: 45,
    workOn: 15,
    inaccurateAfter: 120,
  },
  hours: ALWAYS_OPEN,
  favourites: ['signature', 'family-status'],
  unlistedChannel: 'EKEP',
  ...PLAIN,
}

/** The same office where people tear the numbers of Β off a roll from 00 to 99. */
export const larissaWithRoll: OfficeSettings = {
  ...larissa,
  services: larissa.services.map((one) =>
    one.id === 'signatures' ? { ...one, roll: { from: 0, to: 99, letterShown: true } } : one,
  ),
}

/** The same office where a ticket without listed cases counts as nothing. */
export const larissaCountingOnlyWhatIsListed: OfficeSettings = { ...larissa, unlistedChannel: null }

/** The same office where something was chosen otherwise. */
export const larissaThatChose = (otherwise: Partial<OfficeSettings['choices']>): OfficeSettings => ({
  ...larissa,
  choices: { ...larissa.choices, ...otherwise },
})

/** Its one printer, of which nobody has asked anything. */
export const PRESS: Press = { printer: VIRTUAL_PRINTER, asked: [], pageOf: () => null }
