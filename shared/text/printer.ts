// How a printer is and what is the matter with it, in words for whoever can do something about it.
import type { PrinterCondition, PrinterState, PrinterTrouble } from '../views/paper.ts'
import { inBoth } from './language.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

const states: { readonly el: Words<PrinterState>; readonly en: Words<PrinterState> } = {
  el: {
    ready: 'Ο εκτυπωτής είναι έτοιμος',
    'paper-low': 'Το χαρτί του εκτυπωτή τελειώνει',
    'paper-out': 'Ο εκτυπωτής δεν έχει χαρτί',
    'cover-open': 'Το καπάκι του εκτυπωτή είναι ανοιχτό',
    error: 'Ο εκτυπωτής έχει βλάβη',
    silent: 'Ο εκτυπωτής δεν απαντά',
    disconnected: 'Δεν υπάρχει σύνδεση με τον εκτυπωτή',
    blind: 'Ο εκτυπωτής τυπώνει, αλλά δεν λέει πώς είναι',
  },
  en: {
    ready: 'The printer is ready',
    'paper-low': 'The printer’s paper is running out',
    'paper-out': 'The printer is out of paper',
    'cover-open': 'The printer’s cover is open',
    error: 'The printer has a fault',
    silent: 'The printer does not answer',
    disconnected: 'There is no connection to the printer',
    blind: 'The printer prints, but does not say how it is',
  },
}

const troubles: { readonly el: Words<PrinterTrouble>; readonly en: Words<PrinterTrouble> } = {
  el: {
    'wrong-address': 'η διεύθυνση ή η θύρα που ορίστηκε δεν υπάρχει',
    'not-a-device': 'αυτό που ορίστηκε δεν είναι συσκευή',
    'no-permission': 'το πρόγραμμα δεν έχει δικαίωμα στη θύρα',
    busy: 'τον χρησιμοποιεί άλλο πρόγραμμα ή υπολογιστής',
    refused: 'η συσκευή αρνήθηκε τη σύνδεση',
    unreachable: 'η συσκευή δεν βρίσκεται στο δίκτυο',
    unplugged: 'το καλώδιο ή η συσκευή αποσυνδέθηκε',
    'hung-up': 'η συσκευή έκλεισε τη σύνδεση',
    'no-answer': 'είναι σβηστός, κολλημένος ή χωρίς καλώδιο',
    nonsense: 'αυτό που απαντά δεν είναι εκτυπωτής',
    cutter: 'μπλόκαρε το μαχαίρι',
    fault: 'σβήστε τον και ανάψτε τον ξανά',
  },
  en: {
    'wrong-address': 'the address or port that was set does not exist',
    'not-a-device': 'what was set is not a device',
    'no-permission': 'the program may not use the port',
    busy: 'another program or computer is using it',
    refused: 'the device refused the connection',
    unreachable: 'the device is not on the network',
    unplugged: 'the cable or the device was unplugged',
    'hung-up': 'the device closed the connection',
    'no-answer': 'it is off, stuck or without a cable',
    nonsense: 'what answers is not a printer',
    cutter: 'the cutter is jammed',
    fault: 'turn it off and on again',
  },
}

export const printerText = inBoth(
  {
    says: ({ state, trouble }: PrinterCondition, since: string | null): string =>
      `${states.el[state]}${since === null ? '' : ` από τις ${since}`}${trouble === null ? '' : `: ${troubles.el[trouble]}`}.`,
    lowMore: 'Η εκτύπωση συνεχίζεται. Βάλτε καινούριο ρολό σύντομα.',
    instead: (name: string) => `Στη θέση του τυπώνει: ${name}.`,
    unknown: (tickets: readonly string[]) => `Δεν ξέρουμε αν τυπώθηκε: ${tickets.join(', ')}.`,
  },
  {
    says: ({ state, trouble }: PrinterCondition, since: string | null): string =>
      `${states.en[state]}${since === null ? '' : `, since ${since}`}${trouble === null ? '' : `: ${troubles.en[trouble]}`}.`,
    lowMore: 'It goes on printing. Put in a new roll soon.',
    instead: (name: string) => `In its stead prints: ${name}.`,
    unknown: (tickets: readonly string[]) => `We do not know whether it was printed: ${tickets.join(', ')}.`,
  },
)
