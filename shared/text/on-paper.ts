// What stands on every exported document beside the report itself: whose it is, its date, where it is from, its pages.
import { inBoth } from './language.ts'

export const onPaper = inBoth(
  {
    state: 'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ',
    directorate: 'Διεύθυνση Κέντρων Εξυπηρέτησης Πολιτών',
    signs: 'Ο/Η Προϊστάμενος/-η Διεύθυνσης ΚΕΠ',
    source: 'Πηγή: σύστημα προτεραιότητας και καταγραφής «Σειρά»',
    pages: (page: string, of: string) => `Σελίδα ${page} από ${of}`,
    of: ' από ',
    page: 'Σελίδα ',
    on: (place: string, date: string) => `${place}, ${date}`,
    table: (n: number) => `Πίνακας ${n}`,
    text: 'Κείμενο',
    fillIn: (what: string) => `[Συμπληρώστε: ${what}]`,
  },
  {
    state: 'HELLENIC REPUBLIC',
    directorate: "Directorate of Citizens' Service Centres",
    signs: 'The Head of the KEP Directorate',
    source: 'Source: «Seira», queue and case recording system',
    pages: (page: string, of: string) => `Page ${page} of ${of}`,
    of: ' of ',
    page: 'Page ',
    on: (place: string, date: string) => `${place}, ${date}`,
    table: (n: number) => `Table ${n}`,
    text: 'Text',
    fillIn: (what: string) => `[To be filled in: ${what}]`,
  },
)
