// Words that more than one screen says.
import { counted, inBoth } from './language.ts'

export const common = inBoth(
  {
    product: 'Σειρά',
    counter: 'Θυρίδα',
    kep: 'ΚΕΠ',
    otherLanguage: 'English',
    people: counted('άτομο', 'άτομα'),
    cases: counted('υπόθεση', 'υποθέσεις'),
    ticketAloud: (letter: string, number: number) => `Αριθμός ${letter} ${number}`,
    notLive: (since: string) => `Χωρίς σύνδεση από τις ${since}`,
    connecting: 'Σύνδεση…',
    serviceGone: 'Υπηρεσία που καταργήθηκε',
    printer: { ready: 'Εκτυπωτής', silent: 'Ο εκτυπωτής δεν απαντά', none: 'Χωρίς εκτυπωτή' },
  },
  {
    product: 'Σειρά',
    counter: 'Counter',
    kep: 'KEP',
    otherLanguage: 'Ελληνικά',
    people: counted('person', 'people'),
    cases: counted('case', 'cases'),
    ticketAloud: (letter: string, number: number) => `Number ${letter} ${number}`,
    notLive: (since: string) => `No connection since ${since}`,
    connecting: 'Connecting…',
    serviceGone: 'A service that was removed',
    printer: { ready: 'Printer', silent: 'The printer does not answer', none: 'No printer' },
  },
)
