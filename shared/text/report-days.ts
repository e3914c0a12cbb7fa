// Comparable days: headings, denominators, and why a day is none.
import { inBoth } from './language.ts'

export const reportDays = inBoth(
  {
    title: 'Συγκρίσιμες ημέρες',
    cases: 'Υποθέσεις',
    days: 'Ημέρες',
    perDay: 'Ανά ημέρα',
    change: 'Μεταβολή',
    both: (span: string) =>
      `Κοινές ημέρες: ανοιχτά και στις δύο, ίδια ημέρα της εβδομάδας 52 εβδομάδες πριν (${span}).`,
    shared: 'Κοινές ημέρες',
    open: 'Ημέρες λειτουργίας: όσες έχουν έστω μία υπόθεση. Το άθροισμα μετρά κάθε ΚΕΠ χωριστά.',
    closed: (kep: string, days: string) => `${kep}: κλειστό ${days} εργάσιμες ημέρες.`,
    empty: (days: string) => `Εργάσιμες ημέρες χωρίς υπόθεση και χωρίς σημείωση: ${days}.`,
    moved: (kep: string, date: string, until: string, since: string) =>
      `${kep}: μεταστέγαση στις ${date}, ως τότε ${until} υποθέσεις ανά ημέρα, από τότε ${since}.`,
    imported: (year: number) =>
      `Το ${year} έχει εισαγωγή από αρχείο: οι υποθέσεις της δεν έχουν ημέρες και δεν μετρούν εδώ.`,
    since: (date: string) => `Καταγράφεται από τις ${date}: για ημέρες πριν δεν υπάρχει στοιχείο.`,
    none: 'Δεν υπάρχουν υποθέσεις με ημερομηνία σε αυτή την περίοδο.',
  },
  {
    title: 'Comparable days',
    cases: 'Cases',
    days: 'Days',
    perDay: 'Per day',
    change: 'Change',
    both: (span: string) => `Days of both: open on both, the same weekday 52 weeks before (${span}).`,
    shared: 'Days of both',
    open: 'Open days: those with at least one case. The total counts each KEP by itself.',
    closed: (kep: string, days: string) => `${kep}: closed on ${days} working days.`,
    empty: (days: string) => `Working days without a case and without a note: ${days}.`,
    moved: (kep: string, date: string, until: string, since: string) =>
      `${kep}: moved on ${date}, until then ${until} cases a day, since then ${since}.`,
    imported: (year: number) => `Of ${year} a file was imported: its cases have no days and do not count here.`,
    since: (date: string) => `Logged since ${date}: of days before nothing is known.`,
    none: 'There are no cases with a date in this period.',
  },
)
