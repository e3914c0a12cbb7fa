// What the small display over one counter says.
import { inBoth } from './language.ts'

export const counterSignText = inBoth(
  {
    title: (counter: string) => (counter === '' ? 'Σειρά · Πινακίδα θυρίδας' : `Σειρά · Θυρίδα ${counter}`),
    states: { free: 'Ανοιχτή', busy: 'Εξυπηρετεί', paused: 'Επιστρέφουμε σε λίγο', closed: 'Κλειστή' },
    waitForCall: 'Περιμένετε την κλήση σας',
    called: 'Καλείται',
    serving: 'Εξυπηρετείται',
    go: (counters: number) => (counters === 1 ? 'Εξυπηρετεί η θυρίδα' : 'Εξυπηρετούν οι θυρίδες'),
    services: 'Υπηρεσίες',
    noSuch: (counter: string) => `Δεν υπάρχει θυρίδα ${counter}`,
    noSuchSoWhat: 'Δώστε σε αυτή την οθόνη άλλη θυρίδα: Ρυθμίσεις › Συσκευές.',
    choose: 'Ποια θυρίδα δείχνει αυτή η οθόνη;',
    noCounters: 'Ο χώρος δεν έχει θυρίδες.',
    aloud: (number: string, counter: string) => `Αριθμός ${number}, θυρίδα ${counter}.`,
    neverLive: 'Η οθόνη δεν έχει σύνδεση',
  },
  {
    title: (counter: string) => (counter === '' ? 'Seira · Counter display' : `Seira · Counter ${counter}`),
    states: { free: 'Open', busy: 'Serving', paused: 'Back in a moment', closed: 'Closed' },
    waitForCall: 'Please wait for your call',
    called: 'Now calling',
    serving: 'Now serving',
    go: (counters: number) => (counters === 1 ? 'Please go to counter' : 'Please go to counters'),
    services: 'Services',
    noSuch: (counter: string) => `There is no counter ${counter}`,
    noSuchSoWhat: 'Give this display another counter: Settings › Devices.',
    choose: 'Which counter does this display show?',
    noCounters: 'This office has no counters.',
    aloud: (number: string, counter: string) => `Number ${number}, counter ${counter}.`,
    neverLive: 'This display has no connection',
  },
)
