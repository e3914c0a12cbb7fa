// What stands on the page of the imports, in its dialog and in its document.
import type { RegisterAct, RegisterKind, UndoRefusal } from '../reports/registers.ts'
import { counted, inBoth } from './language.ts'

const cases = { el: counted('υπόθεση', 'υποθέσεις'), en: counted('case', 'cases') }

export const reportImports = inBoth(
  {
    about: 'Έτη από πριν και άλλα μητρώα. Κάθε αρχείο μένει στο ιστορικό του, και όταν δεν μετράει πια.',
    quoted: (file: string) => `«${file}»`,
    none: 'Δεν έχει εισαχθεί κανένα αρχείο.',
    new: 'Εισαγωγή αρχείου…',
    columns: {
      file: 'Αρχείο',
      kind: 'Είδος',
      years: 'Έτη',
      total: 'Σύνολο',
      state: 'Κατάσταση',
      by: 'Εισαγωγή από',
      at: 'Πότε',
      words: 'Σημείωση',
      trail: 'Ιστορικό',
    },
    caption: 'Αρχεία που έχουν εισαχθεί',
    kinds: { cases: 'Υποθέσεις', ekep: 'Σύνολα e-KEP' } satisfies Record<RegisterKind, string>,
    byMonth: 'ανά μήνα',
    counts: 'Μετράει',
    countsNot: 'Δεν μετράει',
    sheet: (name: string) => (name === '*' ? 'όλα τα φύλλα με έτος' : `φύλλο «${name}»`),
    commandLine: 'γραμμή εντολών',
    acts: {
      imported: 'Εισαγωγή',
      undone: 'Αναίρεση',
      replaced: 'Αντικατάσταση',
      restored: 'Επαναφορά',
    } satisfies Record<RegisterAct, string>,
    other: {
      imported: () => '',
      undone: () => '',
      replaced: (file: string) => `από το «${file}»`,
      restored: (file: string) => `με την αναίρεση του «${file}»`,
    } satisfies Record<RegisterAct, (file: string) => string>,
    trailOf: (file: string) => `Ιστορικό του «${file}»`,
    digest: 'SHA-256',
    undo: 'Αναίρεση…',
    undoOf: (file: string) => `Αναίρεση της εισαγωγής «${file}»`,
    undoing: {
      says: (total: string, years: string) =>
        `Οι ${total} υποθέσεις (${years}) δεν θα μετρούν πια. Το αρχείο μένει στο ιστορικό.`,
      saysEkep: (years: string) => `Τα σύνολα e-KEP (${years}) δεν θα συγκρίνονται πια. Το αρχείο μένει στο ιστορικό.`,
      back: (files: string) => `Θα μετράει ξανά ό,τι είχε αντικαταστήσει: ${files}.`,
      why: 'Γιατί αναιρείται;',
      tooShort: 'Γράψτε τον λόγο με λίγα λόγια: μένει στο ιστορικό.',
      yes: 'Αναίρεση',
      yesSigned: 'Αναίρεση στο υπογεγραμμένο έτος',
      no: 'Άκυρο',
      failed: 'Ο διακομιστής δεν απάντησε. Δεν άλλαξε τίποτε· δοκιμάστε ξανά.',
    },
    refusal: (refusal: UndoRefusal): string => {
      switch (refusal.problem) {
        case 'not-counting':
          return 'Η εισαγωγή δεν μετράει πια: κάποιος την αναίρεσε ή την αντικατέστησε.'
        case 'not-yours':
          return 'Η εισαγωγή έχει και ΚΕΠ για τα οποία δεν εργάζεστε.'
        case 'year-signed':
          return `Το έτος ${refusal.year} έχει υπογραφεί. Αν συνεχίσετε, η αλλαγή γράφεται απέναντι στον υπογεγραμμένο πίνακα.`
        case 'in-the-way':
          return `Τα ίδια κελιά έχει και το «${refusal.file}», που εισήχθη αργότερα. Αναιρέστε πρώτα εκείνο.`
      }
    },
    dialog: {
      title: 'Εισαγωγή από αρχείο',
      about:
        'Αρχείο XLSX ή CSV με μία γραμμή ανά ΚΕΠ (και ανά μήνα ή έτος, αν έχει στήλες «ΜΗΝΑΣ», «ΕΤΟΣ»). Μπαίνει ολόκληρο ή καθόλου.',
      kind: 'Τι περιέχει',
      kinds: {
        cases: 'Υποθέσεις: προστίθενται στον πίνακα του έτους',
        ekep: 'Σύνολα e-KEP: μόνο για σύγκριση',
      } satisfies Record<RegisterKind, string>,
      file: 'Αρχείο XLSX ή CSV',
      year: 'Έτος',
      yearHelp: 'Αν δεν το λέει το ίδιο το αρχείο.',
      words: 'Πηγή ή σημείωση (προαιρετικά)',
      check: 'Έλεγχος',
      checking: 'Ελέγχεται…',
      import: 'Εισαγωγή',
      cancel: 'Άκυρο',
      done: 'Τέλος',
      chooseFirst: 'Διαλέξτε αρχείο.',
      badYear: 'Γράψτε το έτος με τέσσερα ψηφία, ή αφήστε το κενό.',
      whichSheet: 'Ποιο φύλλο;',
      allYears: 'Όλα όσα έχουν για όνομα ένα έτος',
      signedAbout:
        'Ο υπογεγραμμένος πίνακας μένει όπως είναι. Ό,τι αλλάξει γράφεται απέναντί του, με το όνομά σας, και το έτος υπογράφεται ξανά ως νέα έκδοση.',
      signedGoOn: 'Συνέχεια στο υπογεγραμμένο έτος',
      replace: 'Αντικατάσταση',
      replaceAbout: (files: string) =>
        `Αν είναι διορθωμένο αρχείο, μπορεί να μπει στη θέση αυτού που μετράει: ${files}. Πρώτα θα δείτε τι αλλάζει.`,
      problems: (n: number) =>
        n === 1 ? 'Βρέθηκε ένα λάθος. Δεν γράφτηκε τίποτε.' : `Βρέθηκαν ${n} λάθη. Δεν γράφτηκε τίποτε.`,
      failed: 'Ο διακομιστής δεν απάντησε. Δεν γράφτηκε τίποτε· δοκιμάστε ξανά.',
      found: (total: string) => `Το αρχείο είναι σωστό: ${total} υποθέσεις.`,
      foundEkep: (total: string) => `Το αρχείο είναι σωστό: σύνολα e-KEP για ${total} υποθέσεις.`,
      replaces: (files: string) => `Μπαίνει στη θέση του ${files}.`,
      imported: (total: string) => `Γράφτηκαν ${total} υποθέσεις.`,
      importedEkep: (total: string) => `Γράφτηκαν τα σύνολα e-KEP, για ${total} υποθέσεις.`,
      undivided: (year: number, total: string) => `${year}: ένα σύνολο ${total} υποθέσεων, χωρίς ανάλυση.`,
      year1: (year: number, keps: string, total: string, months: string) =>
        `${year}: ${keps}, ${total} υποθέσεις${months === '' ? '' : `, ${months}`}.`,
      lost: (year: number) => `${year}: το αρχείο που αντικαθίσταται το είχε, το νέο δεν το έχει.`,
      keps: (n: number) => `${n} ΚΕΠ`,
      months: (n: number) => (n === 1 ? 'ένας μήνας' : `${n} μήνες`),
      adds: (year: number, already: string) =>
        `Προσοχή: για το ${year} έχουν ήδη μετρηθεί εδώ ${already}. Οι δύο αριθμοί θα προστεθούν.`,
      cases: cases.el,
      changes: (year: number) => `Τι θα αλλάξει για το ${year}`,
      changed: (year: number) => `Τι άλλαξε για το ${year}`,
      same: 'Κανένας αριθμός δεν αλλάζει.',
      kep: 'ΚΩΔΙΚΟΣ ΚΕΠ',
      when: 'Μήνας',
      channel: 'Κανάλι',
      now: 'Τώρα',
      after: 'Μετά',
      change: 'Διαφορά',
      total: 'ΣΥΝΟΛΟ',
      undividedCell: 'Χωρίς ανάλυση',
      unchanged: (n: number) => (n === 1 ? 'Ένα κελί μένει όπως είναι.' : `${n} κελιά μένουν όπως είναι.`),
    },
  },
  {
    about: 'Years from before and other registers. Each file stays in the history, also when it no longer counts.',
    quoted: (file: string) => `“${file}”`,
    none: 'No file has been imported.',
    new: 'Import a file…',
    columns: {
      file: 'File',
      kind: 'Kind',
      years: 'Years',
      total: 'Total',
      state: 'State',
      by: 'Imported by',
      at: 'When',
      words: 'Note',
      trail: 'History',
    },
    caption: 'Files that were imported',
    kinds: { cases: 'Cases', ekep: 'e-KEP totals' },
    byMonth: 'by month',
    counts: 'Counts',
    countsNot: 'Does not count',
    sheet: (name: string) => (name === '*' ? 'all sheets named for a year' : `sheet “${name}”`),
    commandLine: 'command line',
    acts: { imported: 'Imported', undone: 'Undone', replaced: 'Replaced', restored: 'Restored' },
    other: {
      imported: () => '',
      undone: () => '',
      replaced: (file: string) => `by “${file}”`,
      restored: (file: string) => `by undoing “${file}”`,
    },
    trailOf: (file: string) => `History of “${file}”`,
    digest: 'SHA-256',
    undo: 'Undo…',
    undoOf: (file: string) => `Undo the import of “${file}”`,
    undoing: {
      says: (total: string, years: string) =>
        `Its ${total} cases (${years}) will no longer count. The file stays in the history.`,
      saysEkep: (years: string) =>
        `Its e-KEP totals (${years}) will no longer be compared. The file stays in the history.`,
      back: (files: string) => `What it stood in the place of will count again: ${files}.`,
      why: 'Why is it undone?',
      tooShort: 'Say why in a few words: it stays in the history.',
      yes: 'Undo',
      yesSigned: 'Undo in the signed year',
      no: 'Cancel',
      failed: 'The server did not answer. Nothing was changed; try again.',
    },
    refusal: (refusal: UndoRefusal): string => {
      switch (refusal.problem) {
        case 'not-counting':
          return 'The import no longer counts: somebody undid or replaced it.'
        case 'not-yours':
          return 'The import holds KEPs that you do not work for.'
        case 'year-signed':
          return `The year ${refusal.year} is signed. If you go on, the change is listed against the signed table.`
        case 'in-the-way':
          return `“${refusal.file}”, imported later, holds the same cells. Undo that one first.`
      }
    },
    dialog: {
      title: 'Import from a file',
      about:
        'An XLSX or CSV file with one line per KEP (and per month or year, if it has columns “ΜΗΝΑΣ”, “ΕΤΟΣ”). It comes in whole or not at all.',
      kind: 'What it holds',
      kinds: { cases: 'Cases: added to the year’s table', ekep: 'e-KEP totals: only to compare' },
      file: 'XLSX or CSV file',
      year: 'Year',
      yearHelp: 'If the file does not say it itself.',
      words: 'Source or note (optional)',
      check: 'Check',
      checking: 'Checking…',
      import: 'Import',
      cancel: 'Cancel',
      done: 'Done',
      chooseFirst: 'Choose a file.',
      badYear: 'Type the year with four digits, or leave it empty.',
      whichSheet: 'Which sheet?',
      allYears: 'All that are named for a year',
      signedAbout:
        'The signed table stays as it is. What changes is listed against it, with your name, and the year is signed again as a new version.',
      signedGoOn: 'Go on in the signed year',
      replace: 'Replace',
      replaceAbout: (files: string) =>
        `If this is a corrected file, it may stand in the place of the one that counts: ${files}. You will see first what changes.`,
      problems: (n: number) =>
        n === 1 ? 'One mistake was found. Nothing was written.' : `${n} mistakes were found. Nothing was written.`,
      failed: 'The server did not answer. Nothing was written; try again.',
      found: (total: string) => `The file is right: ${total} cases.`,
      foundEkep: (total: string) => `The file is right: e-KEP totals of ${total} cases.`,
      replaces: (files: string) => `It stands in the place of ${files}.`,
      imported: (total: string) => `${total} cases were written.`,
      importedEkep: (total: string) => `The e-KEP totals were written, of ${total} cases.`,
      undivided: (year: number, total: string) => `${year}: one total of ${total} cases, without details.`,
      year1: (year: number, keps: string, total: string, months: string) =>
        `${year}: ${keps}, ${total} cases${months === '' ? '' : `, ${months}`}.`,
      lost: (year: number) => `${year}: the file that is replaced had it, the new one does not.`,
      keps: (n: number) => `${n} KEP`,
      months: (n: number) => (n === 1 ? 'one month' : `${n} months`),
      adds: (year: number, already: string) =>
        `Note: ${already} of ${year} were counted here already. The two will be added.`,
      cases: cases.en,
      changes: (year: number) => `What will change in ${year}`,
      changed: (year: number) => `What changed in ${year}`,
      same: 'No figure changes.',
      kep: 'KEP CODE',
      when: 'Month',
      channel: 'Channel',
      now: 'Now',
      after: 'After',
      change: 'Difference',
      total: 'TOTAL',
      undividedCell: 'Without details',
      unchanged: (n: number) => (n === 1 ? 'One cell stays as it is.' : `${n} cells stay as they are.`),
    },
  },
)
