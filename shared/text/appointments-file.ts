// What the import of a file of appointments says: what it would bring, or what is wrong with each line.
import type { AppointmentProblem, AppointmentProblemKey } from '../appointments/file.ts'
import type { Language } from '../queue/words.ts'
import { wantedProblems } from './appointments.ts'
import { importProblems } from './import.ts'
import { counted, inBoth } from './language.ts'

export const appointmentsFile = inBoth(
  {
    open: 'Από αρχείο…',
    title: (date: string) => `Ραντεβού από αρχείο για τις ${date}`,
    about:
      'Αρχείο CSV με στήλες «ώρα», «υπηρεσία» και «στοιχείο αναφοράς». Μπαίνει ολόκληρο ή καθόλου. Όποια άλλη στήλη έχει, όπως ονόματα ή τηλέφωνα, δεν διαβάζεται και δεν αποθηκεύεται.',
    file: 'Αρχείο CSV',
    check: 'Έλεγχος',
    checking: 'Ελέγχεται…',
    import: 'Καταχώριση όλων',
    cancel: 'Άκυρο',
    done: 'Τέλος',
    chooseFirst: 'Διαλέξτε αρχείο.',
    found: (count: number, first: string, last: string) =>
      first === last
        ? `Το αρχείο είναι σωστό: ${counted('ραντεβού', 'ραντεβού')(count)}, στις ${first}.`
        : `Το αρχείο είναι σωστό: ${counted('ραντεβού', 'ραντεβού')(count)}, από ${first} έως ${last}.`,
    ignored: (columns: string) => `Δεν διαβάζονται και δεν αποθηκεύονται: ${columns}.`,
    unnamed: 'μία στήλη χωρίς επικεφαλίδα',
    withoutReference: (n: number) =>
      n === 1 ? 'Ένα δεν έχει στοιχείο αναφοράς.' : `${n} δεν έχουν στοιχείο αναφοράς.`,
    outside: (n: number) => (n === 1 ? 'Ένα είναι εκτός ωραρίου.' : `${n} είναι εκτός ωραρίου.`),
    past: (n: number) => (n === 1 ? 'Ενός η ώρα έχει περάσει.' : `${n} είναι για ώρα που έχει περάσει.`),
    alike: (n: number) =>
      n === 1
        ? 'Προσοχή: για την ώρα και την υπηρεσία ενός υπάρχει ήδη ραντεβού χωρίς στοιχείο αναφοράς. Μήπως είναι το ίδιο;'
        : `Προσοχή: για την ώρα και την υπηρεσία ${n} από αυτά υπάρχουν ήδη ραντεβού χωρίς στοιχείο αναφοράς. Μήπως είναι τα ίδια;`,
    imported: (count: number) => (count === 1 ? 'Γράφτηκε ένα ραντεβού.' : `Γράφτηκαν ${count} ραντεβού.`),
    problems: (n: number) =>
      n === 1 ? 'Βρέθηκε ένα λάθος. Δεν γράφτηκε τίποτε.' : `Βρέθηκαν ${n} λάθη. Δεν γράφτηκε τίποτε.`,
    line: (line: number) => `Γραμμή ${line}`,
    failed: 'Ο διακομιστής δεν απάντησε. Δοκιμάστε ξανά: τίποτε δεν γράφεται δύο φορές.',
  },
  {
    open: 'From a file…',
    title: (date) => `Appointments from a file for ${date}`,
    about:
      'A CSV file with the columns “time”, “service” and “reference”. It goes in whole or not at all. Any other column, such as names or telephones, is not read and not stored.',
    file: 'CSV file',
    check: 'Check',
    checking: 'Checking…',
    import: 'Book them all',
    cancel: 'Cancel',
    done: 'Done',
    chooseFirst: 'Choose a file.',
    found: (count, first, last) =>
      first === last
        ? `The file is right: ${counted('appointment', 'appointments')(count)}, at ${first}.`
        : `The file is right: ${counted('appointment', 'appointments')(count)}, from ${first} to ${last}.`,
    ignored: (columns) => `Not read and not stored: ${columns}.`,
    unnamed: 'a column without a heading',
    withoutReference: (n) => (n === 1 ? 'One has no reference.' : `${n} have no reference.`),
    outside: (n) => (n === 1 ? 'One is outside the hours.' : `${n} are outside the hours.`),
    past: (n) => (n === 1 ? 'One is for a time that has passed.' : `${n} are for a time that has passed.`),
    alike: (n) =>
      n === 1
        ? 'Note: for the time and service of one there is an appointment without a reference already. Is it the same?'
        : `Note: for the time and service of ${n} there are appointments without a reference already. Are they the same?`,
    imported: (count) => (count === 1 ? 'One appointment was booked.' : `${count} appointments were booked.`),
    problems: (n) =>
      n === 1 ? 'One mistake was found. Nothing was written.' : `${n} mistakes were found. Nothing was written.`,
    line: (line) => `Line ${line}`,
    failed: 'The server did not answer. Try again: nothing is written twice.',
  },
)

const appointmentProblems = inBoth<Record<AppointmentProblemKey, (value: string) => string>>(
  {
    ...importProblems.el,
    ...wantedProblems.el,
    'no-header': (value) => `Η πρώτη γραμμή πρέπει να έχει τις επικεφαλίδες «ώρα» και «υπηρεσία», όχι «${value}».`,
    'no-rows': () => 'Κάτω από τις επικεφαλίδες δεν υπάρχει κανένα ραντεβού.',
    'too-many-rows': (value) => `Το αρχείο έχει ${value} ραντεβού. Χωράνε έως 300· χωρίστε το.`,
    'date-missing': () => 'Λείπει η ημερομηνία.',
    'date-wrong': (value) => `Το «${value}» δεν είναι ημερομηνία. Γράφεται 25/11/2026.`,
    'date-other': (value) => `Η γραμμή είναι για άλλη ημερομηνία: ${value}.`,
    'twice-in-file': (value) => `Το ίδιο ραντεβού υπάρχει και σε προηγούμενη γραμμή: ${value}.`,
    'booked-already': (value) => `Το ραντεβού υπάρχει ήδη: ${value}.`,
  },
  {
    ...importProblems.en,
    ...wantedProblems.en,
    'no-header': (value) => `The first line must have the headings “time” and “service”, not “${value}”.`,
    'no-rows': () => 'There is no appointment under the headings.',
    'too-many-rows': (value) => `The file has ${value} appointments. There is room for 300; divide it.`,
    'date-missing': () => 'The date is missing.',
    'date-wrong': (value) => `“${value}” is not a date. It is written 25/11/2026.`,
    'date-other': (value) => `The line is for another date: ${value}.`,
    'twice-in-file': (value) => `The same appointment is on an earlier line too: ${value}.`,
    'booked-already': (value) => `The appointment is there already: ${value}.`,
  },
)

export const appointmentProblemSaid = ({ problem, value }: AppointmentProblem, language: Language): string =>
  appointmentProblems[language][problem](value)
