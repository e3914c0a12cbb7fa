// For how long what is kept: what an administrator decides, and what follows from it.
import { inBoth } from './language.ts'

export const settingsRetention = inBoth(
  {
    legend: 'Πόσο κρατιούνται',
    months: 'μήνες',
    staffMonths: 'Ονόματα υπαλλήλων και ελεύθερα κείμενα',
    staffMonthsAbout: 'Μετά φεύγουν από τις παλιές ημέρες· οι αριθμοί και οι υποθέσεις μένουν.',
    detailMonths: 'Κάθε αριθμός και υπόθεση χωριστά',
    detailMonthsAbout: 'Μετά μένουν μόνο τα σύνολα κάθε ημέρας. Κενό: πάντα.',
    whatGoes: 'Τι σημαίνει',
    until: (months: number) => `Για ${months} μήνες φαίνεται ποιος έκανε τι.`,
    namesGo: (months: number) =>
      `Μετά τους ${months} μήνες κανένα όνομα, σημείωση ή στοιχείο ραντεβού δεν μένει, ούτε λόγια, μηνύματα ή στοιχεία επικοινωνίας πολιτών.`,
    detailsGo: (months: number) => `Μετά τους ${months} μήνες μένουν από κάθε ημέρα μόνο τα σύνολα.`,
    detailsStay: 'Οι ημέρες μένουν αναλυτικά, χωρίς ονόματα.',
    totalsStay: 'Τα σύνολα του έτους δεν αλλάζουν ποτέ.',
    forGood: 'Ό,τι διαγραφεί δεν επιστρέφει, ούτε αν οι μήνες μεγαλώσουν αργότερα.',
    page: 'Όπως το διαβάζουν όλοι: τι κρατάει η Σειρά',
  },
  {
    legend: 'How long they are kept',
    months: 'months',
    staffMonths: 'Names of staff and free text',
    staffMonthsAbout: 'Then they leave the old days; numbers and cases stay.',
    detailMonths: 'Each number and case by itself',
    detailMonthsAbout: 'Then only the totals of each day stay. Empty: for ever.',
    whatGoes: 'What it means',
    until: (months: number) => `For ${months} months it is seen who did what.`,
    namesGo: (months: number) =>
      `After ${months} months no name, note or reference of an appointment is left, nor words, messages or contacts of citizens.`,
    detailsGo: (months: number) => `After ${months} months only the totals of each day are left.`,
    detailsStay: 'Days stay in detail, without names.',
    totalsStay: 'The totals of a year never change.',
    forGood: 'What was deleted does not come back, not even when the months are made more later.',
    page: 'As everybody reads it: what Seira keeps',
  },
)
