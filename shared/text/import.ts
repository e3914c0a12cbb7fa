// What the import of a past year says: what was taken, or what is wrong with each line of the file.
import type { ImportProblem, ImportProblemKey } from '../reports/import-problem.ts'
import { counted, inBoth } from './language.ts'

export const importProblems = inBoth<Record<ImportProblemKey, (value: string) => string>>(
  {
    'year-out-of-range': (value) => `Το έτος «${value}» δεν γίνεται δεκτό: τα ΚΕΠ λειτουργούν από το 2002.`,
    'year-in-future': (value) => `Το έτος ${value} δεν έχει έρθει ακόμη.`,
    'year-imported': (value) => `Το έτος έχει ήδη εισαχθεί (${value}).`,
    'year-signed': (value) => `Το έτος ${value} έχει υπογραφεί.`,
    'year-unknown': () => 'Το αρχείο δεν λέει ποιου έτους είναι. Γράψτε το έτος, ή προσθέστε στήλη «ΕΤΟΣ».',
    'year-twice': (value) => `Το έτος ${value} υπάρχει σε περισσότερα από ένα φύλλα.`,
    'month-in-future': (value) => `Ο μήνας ${value} δεν έχει έρθει ακόμη.`,
    'file-empty': () => 'Το αρχείο είναι κενό.',
    'file-too-large': () => 'Το αρχείο είναι μεγαλύτερο από 1 MB: ένας τέτοιος πίνακας είναι πολύ μικρότερος.',
    'file-too-long': (value) => `Το αρχείο έχει περισσότερες από ${value} γραμμές.`,
    'file-is-workbook': () => 'Το αρχείο είναι βιβλίο του Excel. Αποθηκεύστε το ως «CSV UTF-8» και δοκιμάστε ξανά.',
    'file-unreadable': () => 'Το αρχείο δεν είναι ούτε κείμενο CSV ούτε βιβλίο XLSX.',
    'file-is-xls': () =>
      'Το αρχείο είναι βιβλίο παλαιού Excel (.xls, .xlsb). Ανοίξτε το και αποθηκεύστε το ως «Βιβλίο εργασίας του Excel (.xlsx)».',
    'file-is-ods': () => 'Το αρχείο είναι βιβλίο του LibreOffice (.ods). Αποθηκεύστε το ως XLSX ή CSV.',
    'file-has-password': () => 'Το αρχείο έχει κωδικό πρόσβασης. Αποθηκεύστε το χωρίς κωδικό και δοκιμάστε ξανά.',
    'file-too-wide': (value) => `Το φύλλο έχει περισσότερες από ${value} στήλες.`,
    'file-stuck': () => 'Το αρχείο δεν διαβάζεται σε εύλογο χρόνο. Αποθηκεύστε τον πίνακα ως CSV και δοκιμάστε ξανά.',
    'file-twice': (value) => `Το ίδιο ακριβώς αρχείο έχει ήδη εισαχθεί («${value}»).`,
    'workbook-damaged': () =>
      'Το βιβλίο είναι κατεστραμμένο. Ανοίξτε το στο Excel, αποθηκεύστε το ξανά ως XLSX και δοκιμάστε πάλι.',
    'workbook-too-large': () => 'Το βιβλίο ανοιγμένο είναι υπερβολικά μεγάλο. Αποθηκεύστε μόνο το φύλλο του πίνακα.',
    'sheet-which': (value) => `Το βιβλίο έχει περισσότερα φύλλα (${value}). Διαλέξτε ποιο θα εισαχθεί.`,
    'sheet-unknown': (value) =>
      value === '*' ? 'Κανένα φύλλο δεν έχει για όνομα ένα έτος.' : `Δεν υπάρχει φύλλο «${value}» με στοιχεία.`,
    'quotes-wrong': () => 'Τα εισαγωγικά (") δεν κλείνουν σωστά.',
    'no-header': (value) =>
      `Η πρώτη γραμμή πρέπει να έχει τις επικεφαλίδες «ΚΩΔΙΚΟΣ ΚΕΠ» και «ΣΥΝΟΛΟ», όχι «${value}».`,
    'column-unknown': (value) => (value === '' ? 'Μια στήλη δεν έχει επικεφαλίδα.' : `Άγνωστη στήλη «${value}».`),
    'column-twice': (value) => `Η στήλη «${value}» υπάρχει δύο φορές.`,
    'column-missing': (value) => `Λείπει η στήλη «${value}».`,
    'no-rows': () => 'Το αρχείο δεν έχει καμία γραμμή ΚΕΠ.',
    'no-total-row': (value) =>
      value === '' ? 'Λείπει η γραμμή «ΣΥΝΟΛΟ» στο τέλος.' : `Λείπει η γραμμή «ΣΥΝΟΛΟ» για το ${value}.`,
    'more-problems': (value) => `Υπάρχουν άλλα ${value} λάθη. Διορθώστε πρώτα αυτά.`,
    'replaces-nothing': () => 'Η εισαγωγή που θα αντικαθιστούσε δεν ισχύει πια. Ελέγξτε ξανά το αρχείο.',
    'cell-missing': (value) => `Λείπει ο αριθμός στη στήλη «${value}».`,
    'cell-extra': (value) => `Περισσεύει στο τέλος της γραμμής: «${value}».`,
    'number-wrong': (value) => `Το «${value}» δεν είναι ακέραιος αριθμός. Γράφεται 52.747 ή 52747.`,
    'cell-merged': (value) => `Τα κελιά ${value} είναι συγχωνευμένα. Καταργήστε τη συγχώνευση και γράψτε το καθένα.`,
    'cell-error': (value) => `Το κελί δείχνει σφάλμα (${value}). Διορθώστε τον τύπο του, ή γράψτε τον αριθμό.`,
    'formula-without-value': (value) =>
      `Ο τύπος «${value}» δεν έχει υπολογιστεί. Ανοίξτε το βιβλίο στο Excel και αποθηκεύστε το, ή γράψτε τον αριθμό.`,
    'number-as-text': (value) =>
      `Το «${value}» είναι αποθηκευμένο ως κείμενο. Επιλέξτε «Μετατροπή σε αριθμό» και αποθηκεύστε ξανά.`,
    'number-is-date': (value) =>
      `Το κελί είναι ημερομηνία (${value}), όχι αριθμός. Αλλάξτε τη μορφή του σε «Αριθμός» και γράψτε τον ξανά.`,
    'year-missing': () => 'Λείπει το έτος της γραμμής.',
    'year-wrong': (value) => `Το «${value}» δεν είναι έτος. Γράφεται με τέσσερα ψηφία: 2024.`,
    'month-missing': () => 'Λείπει ο μήνας της γραμμής.',
    'month-wrong': (value) => `Το «${value}» δεν είναι μήνας. Γράφεται 3, Μάρτιος ή 3/2024.`,
    'month-of-other-year': (value) => `Ο μήνας είναι άλλου έτους από τη γραμμή του: ${value}.`,
    'kep-missing': () => 'Λείπει ο κωδικός ΚΕΠ.',
    'kep-unknown': (value) => `Δεν υπάρχει ΚΕΠ με κωδικό «${value}».`,
    'kep-ambiguous': (value) =>
      `Ο κωδικός μπορεί να σημαίνει περισσότερα από ένα ΚΕΠ (${value}). Γράψτε τον με ελληνικά γράμματα.`,
    'kep-not-yours': (value) =>
      value === ''
        ? 'Το αρχείο έχει ένα σύνολο για όλα τα ΚΕΠ, και εσείς εργάζεστε μόνο για ορισμένα.'
        : `Το ΚΕΠ «${value}» δεν είναι από αυτά για τα οποία εργάζεστε.`,
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
    'year-signed': (value) => `The year ${value} is signed.`,
    'year-unknown': () => 'The file does not say which year it is of. Type the year, or add a column “ΕΤΟΣ”.',
    'year-twice': (value) => `The year ${value} is on more than one sheet.`,
    'month-in-future': (value) => `The month ${value} has not come yet.`,
    'file-empty': () => 'The file is empty.',
    'file-too-large': () => 'The file is larger than 1 MB: such a table is much smaller.',
    'file-too-long': (value) => `The file has more than ${value} lines.`,
    'file-is-workbook': () => 'The file is an Excel workbook. Save it as “CSV UTF-8” and try again.',
    'file-unreadable': () => 'The file is neither CSV text nor an XLSX workbook.',
    'file-is-xls': () =>
      'The file is a workbook of an old Excel (.xls, .xlsb). Open it and save it as “Excel Workbook (.xlsx)”.',
    'file-is-ods': () => 'The file is a LibreOffice workbook (.ods). Save it as XLSX or CSV.',
    'file-has-password': () => 'The file has a password. Save it without one and try again.',
    'file-too-wide': (value) => `The sheet has more than ${value} columns.`,
    'file-stuck': () => 'The file cannot be read in reasonable time. Save the table as CSV and try again.',
    'file-twice': (value) => `The very same file has been imported already (“${value}”).`,
    'workbook-damaged': () => 'The workbook is damaged. Open it in Excel, save it again as XLSX and try once more.',
    'workbook-too-large': () => 'The workbook is far too large when opened. Save the sheet with the table alone.',
    'sheet-which': (value) => `The workbook has several sheets (${value}). Choose which one to import.`,
    'sheet-unknown': (value) =>
      value === '*' ? 'No sheet is named for a year.' : `There is no sheet “${value}” with anything in it.`,
    'quotes-wrong': () => 'The quotation marks (") do not close properly.',
    'no-header': (value) => `The first line must have the headings “ΚΩΔΙΚΟΣ ΚΕΠ” and “ΣΥΝΟΛΟ”, not “${value}”.`,
    'column-unknown': (value) => (value === '' ? 'A column has no heading.' : `Unknown column “${value}”.`),
    'column-twice': (value) => `The column “${value}” is there twice.`,
    'column-missing': (value) => `The column “${value}” is missing.`,
    'no-rows': () => 'The file has no line of a KEP.',
    'no-total-row': (value) =>
      value === '' ? 'The line “ΣΥΝΟΛΟ” at the end is missing.' : `The line “ΣΥΝΟΛΟ” of ${value} is missing.`,
    'more-problems': (value) => `There are ${value} more mistakes. Mend these first.`,
    'replaces-nothing': () => 'The import that it would replace no longer counts. Check the file again.',
    'cell-missing': (value) => `The number in the column “${value}” is missing.`,
    'cell-extra': (value) => `Too much at the end of the line: “${value}”.`,
    'number-wrong': (value) => `“${value}” is not a whole number. It is written 52.747 or 52747.`,
    'cell-merged': (value) => `The cells ${value} are merged. Unmerge them and fill in each.`,
    'cell-error': (value) => `The cell shows an error (${value}). Mend its formula, or type the number.`,
    'formula-without-value': (value) =>
      `The formula “${value}” was never worked out. Open the workbook in Excel and save it, or type the number.`,
    'number-as-text': (value) => `“${value}” is stored as text. Choose “Convert to Number” and save again.`,
    'number-is-date': (value) =>
      `The cell is a date (${value}), not a number. Change its format to “Number” and type it again.`,
    'year-missing': () => 'The year of the line is missing.',
    'year-wrong': (value) => `“${value}” is no year. It is written with four digits: 2024.`,
    'month-missing': () => 'The month of the line is missing.',
    'month-wrong': (value) => `“${value}” is no month. It is written 3, March or 3/2024.`,
    'month-of-other-year': (value) => `The month is of another year than its line: ${value}.`,
    'kep-missing': () => 'The KEP code is missing.',
    'kep-unknown': (value) => `There is no KEP with the code “${value}”.`,
    'kep-ambiguous': (value) => `The code may mean more than one KEP (${value}). Type it in Greek letters.`,
    'kep-not-yours': (value) =>
      value === ''
        ? 'The file has one figure of all KEPs, and you work for some of them only.'
        : `The KEP “${value}” is none of those that you work for.`,
    'kep-twice': (value) => `The KEP “${value}” is on an earlier line too.`,
    'kep-without-channels': (value) => `The KEP “${value}” has a number, but the file has no columns for the channels.`,
    'row-does-not-add-up': (value) => `The line's ΣΥΝΟΛΟ does not agree: ${value}.`,
    'column-does-not-add-up': (value) => `The column's sum does not agree with the line ΣΥΝΟΛΟ: ${value}.`,
    'after-total': (value) => `No line may follow the line ΣΥΝΟΛΟ (“${value}”).`,
  },
)

export const importText = inBoth(
  {
    usage: 'Χρήση: npm run import -- <αρχείο.csv|xlsx> [--year 2024] [--sheet Φύλλο] [--check]',
    noData: (folder: string) =>
      `Δεν υπάρχουν δεδομένα στο «${folder}». Ξεκινήστε πρώτα τη Σειρά μία φορά με αυτόν τον φάκελο.`,
    noFile: (file: string) => `Το αρχείο «${file}» δεν διαβάζεται.`,
    line: (line: number) => (line === 0 ? '' : `Γραμμή ${line}`),
    cell: (sheet: string, cell: string) => `«${sheet}», κελί ${cell}`,
    lineOf: (sheet: string, line: number) => `«${sheet}», γραμμή ${line}`,
    problems: (count: number) => `Δεν εισήχθη τίποτε. ${counted('πρόβλημα', 'προβλήματα')(count)}:`,
    imported: (year: number, total: string) => `Εισήχθη το έτος ${year}: ${total} υποθέσεις.`,
    wouldImport: (year: number, total: string) =>
      `Έλεγχος μόνο, δεν γράφτηκε τίποτε. Το αρχείο του έτους ${year} είναι σωστό: ${total} υποθέσεις.`,
    undivided: 'Το έτος είναι γνωστό μόνο ως ένας αριθμός, χωρίς ανάλυση ανά ΚΕΠ.',
    alsoCounted: (year: number, cases: string) =>
      `Προσοχή: για το ${year} έχουν ήδη μετρηθεί ${cases} υποθέσεις από τη Σειρά. Οι δύο αριθμοί προστίθενται.`,
  },
  {
    usage: 'Usage: npm run import -- <file.csv|xlsx> [--year 2024] [--sheet Name] [--check]',
    noData: (folder: string) => `There is no data in ${folder}. Start Seira once with this folder first.`,
    noFile: (file: string) => `The file ${file} cannot be read.`,
    line: (line: number) => (line === 0 ? '' : `Line ${line}`),
    cell: (sheet: string, cell: string) => `“${sheet}”, cell ${cell}`,
    lineOf: (sheet: string, line: number) => `“${sheet}”, line ${line}`,
    problems: (count: number) => `Nothing was imported. ${counted('problem', 'problems')(count)}:`,
    imported: (year: number, total: string) => `The year ${year} was imported: ${total} cases.`,
    wouldImport: (year: number, total: string) =>
      `Only checked, nothing was written. The file for ${year} is right: ${total} cases.`,
    undivided: 'The year is known only as one figure, not by KEP.',
    alsoCounted: (year: number, cases: string) =>
      `Note: Seira itself has already counted ${cases} cases for ${year}. The two are added together.`,
  },
)

/** `Γραμμή 3`, `«2024», κελί C4`; nothing for what is about the whole file. */
export function placeOf({ line, at }: ImportProblem, language: 'el' | 'en'): string {
  const words = importText[language]
  if (at === undefined || line === 0) return words.line(line)
  return at.cell === null ? words.lineOf(at.sheet, line) : words.cell(at.sheet, at.cell)
}

/** `Γραμμή 3: Δεν υπάρχει ΚΕΠ με κωδικό «0999».` */
export function problemSentence(problem: ImportProblem, language: 'el' | 'en'): string {
  const [place, sentence] = [placeOf(problem, language), importProblems[language][problem.problem](problem.value)]
  return place === '' ? sentence : `${place}: ${sentence}`
}
