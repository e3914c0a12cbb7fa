// What the import of a past year says: what was taken, or what is wrong with each line of the file.
import type { ImportProblem, ImportProblemKey } from '../reports/import-problem.ts'
import { counted, inBoth } from './language.ts'

export const importProblems = inBoth<Record<ImportProblemKey, (value: string) => string>>(
  {
    'year-out-of-range': (value) => `Το έτος «${value}» δεν γίνεται δεκτό: τα ΚΕΠ λειτουργούν από το 2002.`,
    'year-in-future': (value) => `Το έτος ${value} δεν έχει έρθει ακόμη.`,
    'year-imported': (value) => `Το έτος έχει ήδη εισαχθεί (${value}).`,
    'file-empty': () => 'Το αρχείο είναι κενό.',
    'file-too-large': () => 'Το αρχείο είναι μεγαλύτερο από 1 MB: ένας τέτοιος πίνακας είναι πολύ μικρότερος.',
    'file-too-long': (value) => `Το αρχείο έχει περισσότερες από ${value} γραμμές.`,
    'file-is-workbook': () => 'Το αρχείο είναι βιβλίο του Excel. Αποθηκεύστε το ως «CSV UTF-8» και δοκιμάστε ξανά.',
    'file-unreadable': () => 'Το αρχείο δεν είναι κείμενο CSV.',
    'quotes-wrong': () => 'Τα εισαγωγικά (") δεν κλείνουν σωστά.',
    'no-header': (value) =>
      `Η πρώτη γραμμή πρέπει να έχει τις επικεφαλίδες «ΚΩΔΙΚΟΣ ΚΕΠ» και «ΣΥΝΟΛΟ», όχι «${value}».`,
    'column-unknown': (value) => (value === '' ? 'Μια στήλη δεν έχει επικεφαλίδα.' : `Άγνωστη στήλη «${value}».`),
    'column-twice': (value) => `Η στήλη «${value}» υπάρχει δύο φορές.`,
    'column-missing': (value) => `Λείπει η στήλη «${value}».`,
    'no-rows': () => 'Το αρχείο δεν έχει καμία γραμμή ΚΕΠ.',
    'no-total-row': () => 'Λείπει η γραμμή «ΣΥΝΟΛΟ» στο τέλος.',
    'cell-missing': (value) => `Λείπει ο αριθμός στη στήλη «${value}».`,
    'cell-extra': (value) => `Περισσεύει στο τέλος της γραμμής: «${value}».`,
    'number-wrong': (value) => `Το «${value}» δεν είναι ακέραιος αριθμός. Γράφεται 52.747 ή 52747.`,
    'kep-missing': () => 'Λείπει ο κωδικός ΚΕΠ.',
    'kep-unknown': (value) => `Δεν υπάρχει ΚΕΠ με κωδικό «${value}».`,
    'kep-ambiguous': (value) =>
      `Ο κωδικός μπορεί να σημαίνει περισσότερα από ένα ΚΕΠ (${value}). Γράψτε τον με ελληνικά γράμματα.`,
    'kep-twice': (value) => `Το ΚΕΠ «${value}» υπάρχει και σε προηγούμενη γραμμή.`,
    'kep-without-channels': (value) => `Το ΚΕΠ «${value}» έχει αριθμό, αλλά το αρχείο δεν έχει στήλες για τα κανάλια.`,
    'row-does-not-add-up': (value) => `Το ΣΥΝΟΛΟ της γραμμής δεν συμφωνεί: ${value}.`,
    'column-does-not-add-up': (value) => `Το άθροισμα της στήλης δεν συμφωνεί με τη γραμμή ΣΥΝΟΛΟ: ${value}.`,
    'after-total': (value) => `Μετά τη γραμμή ΣΥΝΟΛΟ δεν μπορεί να υπάρχει άλλη («${value}»).`,
  },
  {
    'year-out-of-range': (value) => `The year “${value}” is not accepted: the first KEP opened in 2002.`,
    'year-in-future': (value) => `The year ${value} has not come yet.`,
    'year-imported': (value) => `The year has already been imported (${value}).`,
    'file-empty': () => 'The file is empty.',
    'file-too-large': () => 'The file is larger than 1 MB: such a table is much smaller.',
    'file-too-long': (value) => `The file has more than ${value} lines.`,
    'file-is-workbook': () => 'The file is an Excel workbook. Save it as “CSV UTF-8” and try again.',
    'file-unreadable': () => 'The file is not CSV text.',
    'quotes-wrong': () => 'The quotation marks (") do not close properly.',
    'no-header': (value) => `The first line must have the headings “ΚΩΔΙΚΟΣ ΚΕΠ” and “ΣΥΝΟΛΟ”, not “${value}”.`,
    'column-unknown': (value) => (value === '' ? 'A column has no heading.' : `Unknown column “${value}”.`),
    'column-twice': (value) => `The column “${value}” is there twice.`,
    'column-missing': (value) => `The column “${value}” is missing.`,
    'no-rows': () => 'The file has no line of a KEP.',
    'no-total-row': () => 'The line “ΣΥΝΟΛΟ” at the end is missing.',
    'cell-missing': (value) => `The number in the column “${value}” is missing.`,
    'cell-extra': (value) => `Too much at the end of the line: “${value}”.`,
    'number-wrong': (value) => `“${value}” is not a whole number. It is written 52.747 or 52747.`,
    'kep-missing': () => 'The KEP code is missing.',
    'kep-unknown': (value) => `There is no KEP with the code “${value}”.`,
    'kep-ambiguous': (value) => `The code may mean more than one KEP (${value}). Type it in Greek letters.`,
    'kep-twice': (value) => `The KEP “${value}” is on an earlier line too.`,
    'kep-without-channels': (value) => `The KEP “${value}” has a number, but the file has no columns for the channels.`,
    'row-does-not-add-up': (value) => `The line's ΣΥΝΟΛΟ does not agree: ${value}.`,
    'column-does-not-add-up': (value) => `The column's sum does not agree with the line ΣΥΝΟΛΟ: ${value}.`,
    'after-total': (value) => `No line may follow the line ΣΥΝΟΛΟ (“${value}”).`,
  },
)

export const importText = inBoth(
  {
    usage: 'Χρήση: npm run import -- <αρχείο.csv> --year 2024 [--check]',
    noData: (folder: string) =>
      `Δεν υπάρχουν δεδομένα στο «${folder}». Ξεκινήστε πρώτα τη Σειρά μία φορά με αυτόν τον φάκελο.`,
    noFile: (file: string) => `Το αρχείο «${file}» δεν διαβάζεται.`,
    line: (line: number, sentence: string) => (line === 0 ? sentence : `Γραμμή ${line}: ${sentence}`),
    problems: (count: number) => `Δεν εισήχθη τίποτε. ${counted('πρόβλημα', 'προβλήματα')(count)}:`,
    imported: (year: number, total: string) => `Εισήχθη το έτος ${year}: ${total} υποθέσεις.`,
    wouldImport: (year: number, total: string) =>
      `Έλεγχος μόνο, δεν γράφτηκε τίποτε. Το αρχείο του έτους ${year} είναι σωστό: ${total} υποθέσεις.`,
    undivided: 'Το έτος είναι γνωστό μόνο ως ένας αριθμός, χωρίς ανάλυση ανά ΚΕΠ.',
    alsoCounted: (year: number, cases: string) =>
      `Προσοχή: για το ${year} έχουν ήδη μετρηθεί ${cases} υποθέσεις από τη Σειρά. Οι δύο αριθμοί προστίθενται.`,
  },
  {
    usage: 'Usage: npm run import -- <file.csv> --year 2024 [--check]',
    noData: (folder: string) => `There is no data in ${folder}. Start Seira once with this folder first.`,
    noFile: (file: string) => `The file ${file} cannot be read.`,
    line: (line: number, sentence: string) => (line === 0 ? sentence : `Line ${line}: ${sentence}`),
    problems: (count: number) => `Nothing was imported. ${counted('problem', 'problems')(count)}:`,
    imported: (year: number, total: string) => `The year ${year} was imported: ${total} cases.`,
    wouldImport: (year: number, total: string) =>
      `Only checked, nothing was written. The file for ${year} is right: ${total} cases.`,
    undivided: 'The year is known only as one figure, not by KEP.',
    alsoCounted: (year: number, cases: string) =>
      `Note: Seira itself has already counted ${cases} cases for ${year}. The two are added together.`,
  },
)

/** `Γραμμή 3: Δεν υπάρχει ΚΕΠ με κωδικό «0999».` */
export const problemSentence = ({ line, problem, value }: ImportProblem, language: 'el' | 'en'): string =>
  importText[language].line(line, importProblems[language][problem](value))
