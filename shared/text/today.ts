// What a supervisor reads: the frame of the pages, and today.
import type { CounterState } from '../queue/day.ts'
import { inBoth } from './language.ts'

export const today = inBoth(
  {
    tabs: { label: 'Σελίδες', today: 'Σήμερα', year: 'Έτος' },
    office: 'Χώρος',
    signOut: 'Έξοδος',
    notLive: (time: string) => `Χωρίς σύνδεση από τις ${time}: η εικόνα είναι παλιά.`,
    never: 'Χωρίς σύνδεση.',
    heals: 'Μόλις επανέλθει η γραμμή, ενημερώνεται μόνη της.',
    printerSilent: (time: string) => `Ο εκτυπωτής δεν απαντά από τις ${time}.`,
    printerSilentNever: 'Ο εκτυπωτής δεν απαντά.',
    printerMore: 'Οι πολίτες βλέπουν τον αριθμό τους στην οθόνη του εκδοτηρίου και η σειρά προχωρά.',
    now: 'Τώρα',
    figures: {
      waiting: (n: number) => (n === 1 ? 'περιμένει' : 'περιμένουν'),
      parked: (n: number) => `${n} σε κράτημα`,
      longest: (label: string | null) => (label === null ? 'η μεγαλύτερη αναμονή' : `η μεγαλύτερη αναμονή, ${label}`),
      open: 'θυρίδες ανοιχτές',
      taken: 'πήραν αριθμό',
      served: (missed: number) => `εξυπηρετήθηκαν · ${missed} δεν προσήλθαν`,
      expired: (n: number) => `${n} έληξαν`,
      cancelled: (n: number) => (n === 1 ? '1 ακυρώθηκε' : `${n} ακυρώθηκαν`),
      cases: 'υποθέσεις',
    },
    counters: {
      title: 'Θυρίδες',
      counter: 'Θυρίδα',
      kep: 'ΚΕΠ',
      now: 'Τώρα',
      number: 'Αριθμός',
      lasts: 'Διάρκεια',
      tickets: 'Εισιτήρια',
      cases: 'Υποθέσεις',
      total: 'Σύνολο σήμερα',
      says: {
        closed: 'κλειστή',
        free: 'ελεύθερη',
        called: 'κάλεσε',
        serving: 'εξυπηρετεί',
        paused: 'σε παύση',
      } as Record<CounterState['state'], string>,
    },
    services: {
      title: 'Ουρά ανά υπηρεσία',
      scale: (minutes: number) => `μία γραμμή, ένας πολίτης · 0–${minutes}′`,
      nobody: 'κανείς',
      chart: (n: number) => `${n} περιμένουν`,
    },
    hours: {
      title: 'Ανά ώρα',
      came: 'ήρθαν',
      served: 'εξυπηρετήθηκαν',
      servedShort: 'εξυπ.',
      hour: 'ώρα',
      chart: 'Πόσοι ήρθαν και πόσοι εξυπηρετήθηκαν ανά ώρα',
      none: 'Κανένας αριθμός ακόμη σήμερα.',
    },
    noQueue: 'Εδώ δεν υπάρχει ουρά: καταγράφονται υποθέσεις.',
    day: {
      end: 'Κλείσιμο ημέρας',
      reopen: 'Άνοιγμα ξανά',
      ended: 'Η ημέρα έχει κλείσει. Νέοι αριθμοί δεν δίνονται.',
      ask: 'Να κλείσει η ημέρα;',
      nobodyWaits: 'Δεν περιμένει κανείς. Οι ανοιχτές θυρίδες κλείνουν και δεν δίνονται άλλοι αριθμοί.',
      stillWait: (n: number) =>
        n === 1
          ? 'Ένας πολίτης περιμένει ακόμη: ο αριθμός του θα κλείσει ως «έληξε». Οι ανοιχτές θυρίδες κλείνουν και δεν δίνονται άλλοι αριθμοί.'
          : `${n} πολίτες περιμένουν ακόμη: οι αριθμοί τους θα κλείσουν ως «έληξαν». Οι ανοιχτές θυρίδες κλείνουν και δεν δίνονται άλλοι αριθμοί.`,
      missed: (n: number) => (n === 1 ? 'Λήγει και ο ένας που δεν προσήλθε.' : `Λήγουν και οι ${n} που δεν προσήλθαν.`),
      cancel: 'Άκυρο',
    },
  },
  {
    tabs: { label: 'Pages', today: 'Today', year: 'Year' },
    office: 'Office',
    signOut: 'Sign out',
    notLive: (time: string) => `No connection since ${time}: this picture is old.`,
    never: 'No connection.',
    heals: 'As soon as the line is back, it is renewed by itself.',
    printerSilent: (time: string) => `The printer has not answered since ${time}.`,
    printerSilentNever: 'The printer does not answer.',
    printerMore: 'Citizens see their number on the kiosk’s screen, and the queue goes on.',
    now: 'Now',
    figures: {
      waiting: () => 'waiting',
      parked: (n: number) => `${n} set aside`,
      longest: (label: string | null) => (label === null ? 'longest wait' : `longest wait, ${label}`),
      open: 'counters open',
      taken: 'took a number',
      served: (missed: number) => `served · ${missed} did not come`,
      expired: (n: number) => `${n} expired`,
      cancelled: (n: number) => `${n} cancelled`,
      cases: 'cases',
    },
    counters: {
      title: 'Counters',
      counter: 'Counter',
      kep: 'KEP',
      now: 'Now',
      number: 'Number',
      lasts: 'For',
      tickets: 'Tickets',
      cases: 'Cases',
      total: 'Total today',
      says: { closed: 'closed', free: 'free', called: 'called', serving: 'serving', paused: 'paused' } as Record<
        CounterState['state'],
        string
      >,
    },
    services: {
      title: 'Queue per service',
      scale: (minutes: number) => `one stroke, one person · 0–${minutes}′`,
      nobody: 'nobody',
      chart: (n: number) => `${n} waiting`,
    },
    hours: {
      title: 'By hour',
      came: 'came',
      served: 'served',
      servedShort: 'served',
      hour: 'hour',
      chart: 'How many came and how many were served by hour',
      none: 'No number yet today.',
    },
    noQueue: 'There is no queue here: cases are logged.',
    day: {
      end: 'End the day',
      reopen: 'Open again',
      ended: 'The day is closed. No new numbers are given.',
      ask: 'End the day?',
      nobodyWaits: 'Nobody is waiting. Open counters are closed and no more numbers are given.',
      stillWait: (n: number) =>
        n === 1
          ? 'One person still waits: that number will be closed as “expired”. Open counters are closed and no more numbers are given.'
          : `${n} people still wait: their numbers will be closed as “expired”. Open counters are closed and no more numbers are given.`,
      missed: (n: number) =>
        n === 1 ? 'The one who did not come expires too.' : `The ${n} who did not come expire too.`,
      cancel: 'Cancel',
    },
  },
)
