// What counting everything again says: on the page «Έλεγχος», and as `npm run verify` and `npm run rebuild` print it.

import type { Language } from '../queue/words.ts'
import type { CheckedTable, Difference, FlatRow } from '../reports/check.ts'
import { inBoth } from './language.ts'

export const check = inBoth(
  {
    about: 'Μετρά ξανά τα πάντα από το ημερολόγιο και κρατά δίπλα τους πίνακες, τις αναφορές και τα υπογεγραμμένα έτη.',
    never: 'Δεν έχει γίνει έλεγχος από τότε που ξεκίνησε ο διακομιστής.',
    start: 'Έλεγχος τώρα',
    running: (done: string, of: string) => `Μετρά… ${done} από ${of} ημέρες`,
    since: (time: string) => `από τις ${time}`,
    elsewhere: 'Οι θυρίδες και οι άλλες αναφορές συνεχίζουν κανονικά.',
    failed: 'Ο έλεγχος δεν ολοκληρώθηκε. Δοκιμάστε ξανά· οι λεπτομέρειες είναι στο αρχείο καταγραφής.',
    well: (cases: string) => `${cases} υποθέσεις, 0 ανεξήγητες`,
    ill: (cases: string, unexplained: string) => `${cases} υποθέσεις, ${unexplained} ανεξήγητες διαφορές`,
    when: (at: string, took: string) => `Έλεγχος ${at}, διάρκεια ${took}`,
    seconds: (n: string) => `${n} δευτ.`,
    figures: {
      facts: 'Γεγονότα στο ημερολόγιο',
      tickets: 'Αριθμοί προτεραιότητας',
      cases: 'Υποθέσεις που μετρήθηκαν εδώ',
      imported: 'Υποθέσεις από αρχεία',
      keptDays: 'Ημέρες από τις οποίες έμειναν μόνο σύνολα',
      signedYears: 'Οριστικά έτη',
    },
    caption: 'Διαφορές',
    columns: { where: 'Πού', what: 'Ποια γραμμή', stored: 'Γραμμένο', recounted: 'Από το ημερολόγιο' },
    more: (shown: string, all: string) => `Φαίνονται ${shown} από ${all}. Όλες: npm run verify.`,
    whatToDo:
      'Το ημερολόγιο δεν έχει πειραχτεί. Ο τεχνικός μπορεί να ξαναγράψει τους πίνακες από αυτό: κλείνει τον διακομιστή και τρέχει npm run rebuild.',
    missing: 'τίποτε',
    tables: {
      tickets: 'Αριθμοί προτεραιότητας',
      stays: 'Παραμονές στις θυρίδες',
      served_without_ticket: 'Εξυπηρετήσεις χωρίς εισιτήριο',
      appointments: 'Ραντεβού',
      cases: 'Υποθέσεις',
      corrections: 'Διορθώσεις',
      daily_totals: 'Ημερήσια σύνολα',
      'daily_totals-of-cases': 'Ημερήσια σύνολα και υποθέσεις',
      kept_days: 'Ημέρες με μόνο σύνολα',
      files: 'Αρχεία που ανέβηκαν',
      imports: 'Αρχεία προηγούμενων ετών',
      'year-table': 'Ετήσιος πίνακας',
      breakdowns: 'Αναλύσεις υποθέσεων',
      signed_years: 'Οριστικοί πίνακες',
    } as Record<CheckedTable, string>,
    fields: {
      quantity: 'υποθέσεις',
      outcome: 'έκβαση',
      clerk: 'υπάλληλος',
      counter: 'θυρίδα',
      kep: 'ΚΕΠ',
      channel: 'κανάλι',
      procedure: 'διαδικασία',
      calls: 'κλήσεις',
      digest: 'αποτύπωμα',
      name: 'όνομα',
    } as Record<string, string>,
    rebuilt: (facts: string) => `Οι πίνακες γράφτηκαν ξανά από το ημερολόγιο: ${facts} γεγονότα.`,
    rebuilding: 'Οι πίνακες γράφονται ξανά. Αν διακοπεί, μένουν όπως ήταν.',
  },
  {
    about: 'Counts everything again from the journal and holds the tables, the reports and the signed years beside it.',
    never: 'Nothing was checked since the server started.',
    start: 'Check now',
    running: (done: string, of: string) => `Counting… ${done} of ${of} days`,
    since: (time: string) => `since ${time}`,
    elsewhere: 'Counters and the other reports go on as usual.',
    failed: 'The check did not finish. Try again; the details are in the log.',
    well: (cases: string) => `${cases} cases, 0 unexplained`,
    ill: (cases: string, unexplained: string) => `${cases} cases, ${unexplained} unexplained differences`,
    when: (at: string, took: string) => `Checked ${at}, took ${took}`,
    seconds: (n: string) => `${n} s`,
    figures: {
      facts: 'Facts in the journal',
      tickets: 'Tickets',
      cases: 'Cases counted here',
      imported: 'Cases from files',
      keptDays: 'Days of which only totals are kept',
      signedYears: 'Signed years',
    },
    caption: 'Differences',
    columns: { where: 'Where', what: 'Which row', stored: 'Stored', recounted: 'By the journal' },
    more: (shown: string, all: string) => `${shown} of ${all} are shown. All of them: npm run verify.`,
    whatToDo:
      'The journal is untouched. Your technician can lay the tables out anew from it: stop the server and run npm run rebuild.',
    missing: 'nothing',
    tables: {
      tickets: 'Tickets',
      stays: 'Stays at counters',
      served_without_ticket: 'Served without a ticket',
      appointments: 'Appointments',
      cases: 'Cases',
      corrections: 'Corrections',
      daily_totals: 'Daily totals',
      'daily_totals-of-cases': 'Daily totals and cases',
      kept_days: 'Days with totals only',
      files: 'Files that were handed in',
      imports: 'Files of earlier years',
      'year-table': 'Yearly table',
      breakdowns: 'Breakdowns of cases',
      signed_years: 'Signed tables',
    },
    fields: {
      quantity: 'cases',
      outcome: 'outcome',
      clerk: 'clerk',
      counter: 'counter',
      kep: 'KEP',
      channel: 'channel',
      procedure: 'procedure',
      calls: 'calls',
      digest: 'digest',
      name: 'name',
    },
    rebuilt: (facts: string) => `The tables were laid out anew from the journal: ${facts} facts.`,
    rebuilding: 'The tables are laid out anew. If this is interrupted, they stay as they were.',
  },
)

/** What each side of a difference says that the other does not: `υποθέσεις: 101`; a row that is not there: «τίποτε». */
export function sidesSaid(
  { stored, recounted }: Difference,
  language: Language,
): { stored: string; recounted: string } {
  const { missing, fields } = check[language]
  const only = (row: FlatRow | null, other: FlatRow | null) =>
    row === null
      ? missing
      : Object.entries(row)
          .filter(([column, value]) => (other === null ? fields[column] !== undefined : other[column] !== value))
          .map(([column, value]) => `${fields[column] ?? column}: ${value ?? '–'}`)
          .join(', ')
  return { stored: only(stored, recounted), recounted: only(recounted, stored) }
}
