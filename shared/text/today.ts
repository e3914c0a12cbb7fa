// What a supervisor reads: the frame of the pages, and today.
import type { CounterState } from '../queue/day.ts'
import { inBoth } from './language.ts'

/** Of fewer, «so many in ten» would say more than is known. */
const ENOUGH = 10
/** Rounded down: never better than it was. */
const inTen = (within: number, told: number): number => Math.floor((within * 10) / told)

export const today = inBoth(
  {
    tabs: { label: 'Σελίδες', today: 'Σήμερα', appointments: 'Ραντεβού', year: 'Έτος', reports: 'Αναφορές' },
    office: 'Χώρος',
    signOut: 'Έξοδος',
    notLive: (time: string) => `Χωρίς σύνδεση από τις ${time}: η εικόνα είναι παλιά.`,
    never: 'Χωρίς σύνδεση.',
    heals: 'Μόλις επανέλθει η γραμμή, ενημερώνεται μόνη της.',
    printerMore: 'Οι πολίτες βλέπουν τον αριθμό τους στην οθόνη του εκδοτηρίου και η σειρά προχωρά.',
    printerAgain: 'Αν ο πολίτης δεν έχει χαρτί, κάθε θυρίδα μπορεί να το ξανατυπώσει.',
    now: 'Τώρα',
    figures: {
      waiting: (n: number) => (n === 1 ? 'περιμένει' : 'περιμένουν'),
      onRoll: 'με το ρολό άγνωστο πόσοι',
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
        attending: 'χωρίς εισιτήριο',
        paused: 'σε παύση',
      } as Record<CounterState['state'], string>,
    },
    services: {
      title: 'Ουρά ανά υπηρεσία',
      scale: (minutes: number, target: number) => `μία γραμμή, ένας πολίτης · 0–${minutes}′, στόχος ${target}′`,
      nobody: 'κανείς',
      onRoll: 'άγνωστο πόσοι',
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
    soFar: {
      title: 'Ως τώρα',
      estimates: 'Αναμονές',
      within: (within: number, told: number) =>
        told < ENOUGH
          ? `${within} από ${told} ${told === 1 ? 'εκτίμηση' : 'εκτιμήσεις'} μέσα στο εύρος`
          : `${inTen(within, told)} στις 10 εκτιμήσεις μέσα στο εύρος`,
      ofThem: (within: number, told: number, late: number) =>
        [
          ...(told < ENOUGH ? [] : [`${within} από ${told}`]),
          ...(late === 0 ? [] : [late === 1 ? '1 περίμενε περισσότερο' : `${late} περίμεναν περισσότερο`]),
        ].join(' · '),
      appointments: 'Ραντεβού',
      booked: (expected: number, kept: number, notKept: number) =>
        [
          expected === 1 ? '1 αναμένεται' : `${expected} αναμένονται`,
          kept === 1 ? '1 ήρθε' : `${kept} ήρθαν`,
          ...(notKept === 0 ? [] : [notKept === 1 ? '1 δεν προσήλθε' : `${notKept} δεν προσήλθαν`]),
        ].join(' · '),
      times: 'Χρόνοι',
      notAccurate: (n: number) => (n === 1 ? '1 αριθμός έμεινε ανοιχτός' : `${n} αριθμοί έμειναν ανοιχτοί`),
      leftOut: 'χωρίς να μετρά στις διάρκειες',
    },
    otherwise: {
      holiday: (name: string) => `Σήμερα είναι αργία (${name}).`,
      exception: (name: string) => `Σήμερα το ωράριο είναι έκτακτο (${name}).`,
      unnamed: 'Σήμερα το ωράριο είναι έκτακτο.',
      more: 'Η ουρά λειτουργεί κανονικά για όσους εργάζονται.',
    },
    eyes: {
      title: 'Χρειάζονται τα μάτια σας',
      none: 'Τίποτα δεν χρειάζεται τα μάτια σας τώρα.',
      more: (n: number) => (n === 1 ? 'και 1 ακόμη' : `και ${n} ακόμη`),
      count: (n: number) => (n === 1 ? '1 θέμα χρειάζεται τα μάτια σας' : `${n} θέματα χρειάζονται τα μάτια σας`),
      waits: (label: string, minutes: number, limit: number) => `Ο ${label} περιμένει ${minutes}′ (όριο ${limit}′)`,
      waitsFor: (letter: string, minutes: number, limit: number) =>
        `Για την υπηρεσία ${letter} περιμένουν ως ${minutes}′ (όριο ${limit}′)`,
      people: (letter: string, n: number) =>
        n === 1
          ? `Ένας πολίτης πάνω από το όριο στην υπηρεσία ${letter}.`
          : `${n} πολίτες πάνω από το όριο στην υπηρεσία ${letter}.`,
      nobody: (letter: string, name: string) => `Καμία ανοιχτή θυρίδα δεν καλεί ${letter} · ${name}`,
      wait: (n: number) => (n === 1 ? 'Περιμένει ένας πολίτης.' : `Περιμένουν ${n} πολίτες.`),
      calls: (counter: string, letter: string) => `Η θυρίδα ${counter} καλεί ${letter} και είναι ελεύθερη.`,
      helps: (counter: string, letter: string) =>
        `Η θυρίδα ${counter} είναι ελεύθερη: μπορεί να βοηθήσει και με ${letter}.`,
      returns: (counter: string, letter: string) => `Η θυρίδα ${counter} καλεί ${letter} και είναι σε παύση.`,
      opens: (counter: string, letter: string) => `Αν ανοίξει και η θυρίδα ${counter}, θα καλεί ${letter}.`,
      serves: (counter: string, minutes: number, label: string | null) =>
        label === null
          ? `Η θυρίδα ${counter} εξυπηρετεί τον ίδιο πολίτη ${minutes}′`
          : `Η θυρίδα ${counter} έχει τον ${label} εδώ και ${minutes}′`,
      servesHelp: 'Ρωτήστε αν χρειάζεται βοήθεια, ή αν ξεχάστηκε η «Ολοκλήρωση».',
      paused: (counter: string, minutes: number) => `Η θυρίδα ${counter} είναι σε παύση ${minutes}′`,
      pausedHelp: (n: number) =>
        n === 1
          ? 'Περιμένει ένας πολίτης που θα μπορούσε να καλέσει.'
          : `Περιμένουν ${n} πολίτες που θα μπορούσε να καλέσει.`,
      /** Heard once, without the minutes that change. */
      aloud: {
        'waits-long': (what: string) => `Μεγάλη αναμονή στην υπηρεσία ${what}`,
        'nobody-serves': (what: string) => `Καμία θυρίδα για την υπηρεσία ${what}`,
        'serves-long': (what: string) => `Πολλή ώρα με τον ίδιο πολίτη στη θυρίδα ${what}`,
        'paused-long': (what: string) => `Μεγάλη παύση στη θυρίδα ${what}`,
        printer: (what: string) => `Εκτυπωτής ${what}`,
      },
    },
    noQueue: 'Εδώ δεν υπάρχει ουρά: καταγράφονται υποθέσεις.',
    daySlip: {
      print: 'Χαρτάκι ημέρας',
      asked: (printer: string) => `Ζητήθηκε από τον εκτυπωτή «${printer}».`,
    },
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
      notYours: 'Την ημέρα την κλείνει και την ανοίγει ο προϊστάμενος.',
    },
  },
  {
    tabs: { label: 'Pages', today: 'Today', appointments: 'Appointments', year: 'Year', reports: 'Reports' },
    office: 'Office',
    signOut: 'Sign out',
    notLive: (time: string) => `No connection since ${time}: this picture is old.`,
    never: 'No connection.',
    heals: 'As soon as the line is back, it is renewed by itself.',
    printerMore: 'Citizens see their number on the kiosk’s screen, and the queue goes on.',
    printerAgain: 'If the citizen has no paper, any counter can print it again.',
    now: 'Now',
    figures: {
      waiting: () => 'waiting',
      onRoll: 'with the roll not known how many',
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
      says: {
        closed: 'closed',
        free: 'free',
        called: 'called',
        serving: 'serving',
        attending: 'no ticket',
        paused: 'paused',
      } as Record<CounterState['state'], string>,
    },
    services: {
      title: 'Queue per service',
      scale: (minutes: number, target: number) => `one stroke, one person · 0–${minutes}′, target ${target}′`,
      nobody: 'nobody',
      onRoll: 'not known',
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
    soFar: {
      title: 'So far',
      estimates: 'Waits',
      within: (within: number, told: number) =>
        told < ENOUGH
          ? `${within} of ${told} ${told === 1 ? 'estimate' : 'estimates'} within the range`
          : `${inTen(within, told)} in 10 estimates within the range`,
      ofThem: (within: number, told: number, late: number) =>
        [...(told < ENOUGH ? [] : [`${within} of ${told}`]), ...(late === 0 ? [] : [`${late} waited longer`])].join(
          ' · ',
        ),
      appointments: 'Appointments',
      booked: (expected: number, kept: number, notKept: number) =>
        [`${expected} expected`, `${kept} came`, ...(notKept === 0 ? [] : [`${notKept} did not come`])].join(' · '),
      times: 'Times',
      notAccurate: (n: number) => (n === 1 ? '1 number was left open' : `${n} numbers were left open`),
      leftOut: 'not counted in lengths of time',
    },
    otherwise: {
      holiday: (name: string) => `Today is a holiday (${name}).`,
      exception: (name: string) => `Today’s hours are not the usual ones (${name}).`,
      unnamed: 'Today’s hours are not the usual ones.',
      more: 'The queue works as always for whoever is at work.',
    },
    eyes: {
      title: 'These need your eyes',
      none: 'Nothing needs your eyes now.',
      more: (n: number) => `and ${n} more`,
      count: (n: number) => (n === 1 ? '1 thing needs your eyes' : `${n} things need your eyes`),
      waits: (label: string, minutes: number, limit: number) => `${label} has waited ${minutes}′ (limit ${limit}′)`,
      waitsFor: (letter: string, minutes: number, limit: number) =>
        `For service ${letter} people wait up to ${minutes}′ (limit ${limit}′)`,
      people: (letter: string, n: number) =>
        n === 1
          ? `One person over the limit for service ${letter}.`
          : `${n} people over the limit for service ${letter}.`,
      nobody: (letter: string, name: string) => `No open counter calls ${letter} · ${name}`,
      wait: (n: number) => (n === 1 ? 'One person waits.' : `${n} people wait.`),
      calls: (counter: string, letter: string) => `Counter ${counter} calls ${letter} and is free.`,
      helps: (counter: string, letter: string) => `Counter ${counter} is free: it could help with ${letter} too.`,
      returns: (counter: string, letter: string) => `Counter ${counter} calls ${letter} and is paused.`,
      opens: (counter: string, letter: string) => `If counter ${counter} opens too, it will call ${letter}.`,
      serves: (counter: string, minutes: number, label: string | null) =>
        label === null
          ? `Counter ${counter} has been with the same person for ${minutes}′`
          : `Counter ${counter} has had ${label} for ${minutes}′`,
      servesHelp: 'Ask whether help is needed, or whether “Finish” was forgotten.',
      paused: (counter: string, minutes: number) => `Counter ${counter} has been paused for ${minutes}′`,
      pausedHelp: (n: number) =>
        n === 1 ? 'One person waits whom it could call.' : `${n} people wait whom it could call.`,
      aloud: {
        'waits-long': (what: string) => `A long wait for service ${what}`,
        'nobody-serves': (what: string) => `No counter for service ${what}`,
        'serves-long': (what: string) => `A long time with the same person at counter ${what}`,
        'paused-long': (what: string) => `A long pause at counter ${what}`,
        printer: (what: string) => `Printer ${what}`,
      },
    },
    noQueue: 'There is no queue here: cases are logged.',
    daySlip: {
      print: 'Slip of the day',
      asked: (printer: string) => `Asked of the printer “${printer}”.`,
    },
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
      notYours: 'A supervisor ends and reopens the day.',
    },
  },
)
