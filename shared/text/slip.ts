// What a printed slip says, beside the names of the office and the service.
import { inBoth } from './language.ts'

export const slipText = inBoth(
  {
    /** Stands under the figure. */
    peopleBefore: (n: number): string => (n === 1 ? 'άτομο πριν από εσάς' : 'άτομα πριν από εσάς'),
    next: 'Είστε ο επόμενος',
    willCall: 'Θα σας καλέσουμε στον πίνακα.',
    closes: (time: string): string => `Σήμερα κλείνουμε στις ${time}.`,
    onPhone: 'Η σειρά σας στο κινητό',
    /** On a slip that may be there twice. */
    copy: 'ΑΝΤΙΓΡΑΦΟ',
    practice: 'ΕΞΑΣΚΗΣΗ',
    notValid: 'Ο αριθμός αυτός δεν ισχύει.',
  },
  {
    peopleBefore: (n: number): string => (n === 1 ? 'person before you' : 'people before you'),
    next: 'You are next',
    willCall: 'We will call you on the board.',
    closes: (time: string): string => `We close at ${time} today.`,
    onPhone: 'Your turn on your phone',
    copy: 'COPY',
    practice: 'PRACTICE',
    notValid: 'This number is not valid.',
  },
)

/** What the slips for the staff say: they are read in Greek. */
export const staffSlipText = {
  /** In Latin letters: whoever reads it does not have Greek yet. */
  probe: ['Which line can be read?', 'Poia grammi diavazetai sosta?'],
  test: 'ΔΟΚΙΜΑΣΤΙΚΗ ΕΚΤΥΠΩΣΗ',
  testSays: 'Όλα τα γράμματα πρέπει να διαβάζονται, και το χαρτί να κόβεται εδώ κάτω.',
  profile: 'Εκτυπωτής',
  page: 'Σελίδα χαρακτήρων',
  endOfDay: 'ΚΛΕΙΣΙΜΟ ΗΜΕΡΑΣ',
  taken: 'Αριθμοί που δόθηκαν',
  served: 'Εξυπηρετήθηκαν',
  missed: 'Δεν προσήλθαν',
  cancelled: 'Ακυρώθηκαν',
  expired: 'Έληξαν',
  cases: 'Υποθέσεις',
  perService: 'Ανά υπηρεσία',
  printed: (date: string, time: string): string => `Τυπώθηκε ${date} ${time}`,
} as const
