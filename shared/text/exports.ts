// Taking a report away: the formats, what each is for, that it is being prepared, and why it did not come.
import { inBoth } from './language.ts'

export const exportsText = inBoth(
  {
    take: 'Λήψη',
    as: (format: string) => `Λήψη ως ${format}`,
    formats: {
      xlsx: { name: 'Excel', about: 'αριθμοί και ημερομηνίες για υπολογισμούς' },
      pdf: { name: 'PDF', about: 'έγγραφο για εκτύπωση και υπογραφή' },
      docx: { name: 'Word', about: 'έγγραφο για να συνεχίσετε το κείμενο' },
      csv: { name: 'CSV', about: 'για ελληνικό Excel: ερωτηματικό και κόμμα' },
      plain: { name: 'CSV για προγράμματα', about: 'κόμμα και τελεία, χωρίς σήμα στην αρχή' },
    },
    preparing: (format: string) => `Ετοιμάζεται: ${format}…`,
    ready: (file: string) => `Κατέβηκε: ${file}`,
    refused: {
      'too-large': (format: string) =>
        format === 'Excel'
          ? 'Ο πίνακας έχει περισσότερες από 1.048.576 γραμμές και δεν χωρά στο Excel. Ζητήστε μικρότερη περίοδο, ή πάρτε τον ως CSV.'
          : `Ο πίνακας έχει περισσότερες από 5.000 γραμμές και είναι πολύ μεγάλος για ${format}. Ζητήστε μικρότερη περίοδο, ή πάρτε τον ως Excel ή CSV.`,
      expired: () => 'Η είσοδός σας έληξε. Συνδεθείτε ξανά και ζητήστε το αρχείο.',
      forbidden: () => 'Ο ρόλος σας δεν επιτρέπει τη λήψη αυτής της αναφοράς.',
      unreachable: () => 'Ο διακομιστής δεν απαντά. Δοκιμάστε ξανά σε λίγο.',
      failed: (format: string) =>
        `Το αρχείο (${format}) δεν ετοιμάστηκε. Δοκιμάστε ξανά· αν επιμένει, ειδοποιήστε τον διαχειριστή.`,
    },
  },
  {
    take: 'Download',
    as: (format: string) => `Download as ${format}`,
    formats: {
      xlsx: { name: 'Excel', about: 'numbers and dates to calculate with' },
      pdf: { name: 'PDF', about: 'a document to print and sign' },
      docx: { name: 'Word', about: 'a document to go on writing' },
      csv: { name: 'CSV', about: 'for spreadsheets' },
      plain: { name: 'CSV for programs', about: 'commas and points, no mark at the beginning' },
    },
    preparing: (format: string) => `Being prepared: ${format}…`,
    ready: (file: string) => `Downloaded: ${file}`,
    refused: {
      'too-large': (format: string) =>
        format === 'Excel'
          ? 'The table has more than 1,048,576 rows, which Excel cannot hold. Ask for a shorter period, or take it as CSV.'
          : `The table has more than 5,000 rows, too many for ${format}. Ask for a shorter period, or take it as Excel or CSV.`,
      expired: () => 'You are signed out. Sign in again and ask for the file.',
      forbidden: () => 'Your role may not take this report away.',
      unreachable: () => 'The server does not answer. Try again in a little while.',
      failed: (format: string) =>
        `The file (${format}) could not be prepared. Try again; if it stays so, tell the administrator.`,
    },
  },
)
