// What all reports on tickets say: of which offices and KEPs they are, what a column of times holds, and what could not be counted.
import { inBoth } from './language.ts'

export const reportTickets = inBoth(
  {
    ofKeps: (keps: string) => `μόνο όσοι κλήθηκαν από το ΚΕΠ ${keps}`,
    noOffice: 'κανένα κατάστημα με ουρά',
    totalsOnly: (days: number) =>
      days === 1
        ? 'Από 1 ημέρα της περιόδου κρατιούνται μόνο σύνολα: δεν είναι μέσα σε αυτά τα στοιχεία.'
        : `Από ${days} ημέρες της περιόδου κρατιούνται μόνο σύνολα: δεν είναι μέσα σε αυτά τα στοιχεία.`,
    nobody: 'Κανένας αριθμός σε αυτή την περίοδο.',
    total: 'ΣΥΝΟΛΟ',
    service: 'Υπηρεσία',
    people: 'Άτομα',
    median: 'Διάμεσος',
    p90: '9 στους 10 ως',
    longest: 'Μέγιστος',
    mean: 'Μέσος όρος',
    minutesNote:
      'Χρόνοι σε λεπτά. Διάμεσος και «9 στους 10» είναι ο χρόνος ενός πραγματικού προσώπου (πλησιέστερη τάξη), χωρίς παρεμβολή.',
    column: (from: number, to: number | null) => (to === null ? `${from}′ +` : `${from}–${to}′`),
    ways: {
      counter: 'στη θυρίδα, χωρίς αριθμό',
      phone: 'τηλέφωνο',
      video: 'βιντεοκλήση',
      post: 'αλληλογραφία',
    },
    weekdays: ['Δευτέρα', 'Τρίτη', 'Τετάρτη', 'Πέμπτη', 'Παρασκευή', 'Σάββατο', 'Κυριακή'],
    months: ['Ιαν', 'Φεβ', 'Μαρ', 'Απρ', 'Μάι', 'Ιούν', 'Ιούλ', 'Αύγ', 'Σεπ', 'Οκτ', 'Νοέ', 'Δεκ'],
  },
  {
    ofKeps: (keps: string) => `only those called by KEP ${keps}`,
    noOffice: 'no office with a queue',
    totalsOnly: (days: number) =>
      days === 1
        ? 'Of 1 day of the period only totals are kept: it is not in these figures.'
        : `Of ${days} days of the period only totals are kept: they are not in these figures.`,
    nobody: 'No number in this period.',
    total: 'TOTAL',
    service: 'Service',
    people: 'People',
    median: 'Median',
    p90: '9 in 10 up to',
    longest: 'Longest',
    mean: 'Mean',
    minutesNote:
      'Times in minutes. Median and “9 in 10” are the time of a real person (nearest rank), not interpolated.',
    column: (from: number, to: number | null) => (to === null ? `${from}′ +` : `${from}–${to}′`),
    ways: {
      counter: 'at the counter, without a number',
      phone: 'telephone',
      video: 'video call',
      post: 'post',
    },
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
)
