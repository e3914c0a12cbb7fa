// The notice of today on the boards: what the supervisor's page says of it, and phrases to begin with.
import type { Bilingual } from '../queue/bilingual.ts'
import { inBoth } from './language.ts'

/** What a phrase leaves open. */
export const GAP = '…'

/** Ready to be put up, or to be filled in: in both languages always, whichever the page speaks. */
export const noticePhrases: readonly Bilingual[] = [
  { el: 'Σήμερα το ΚΕΠ κλείνει στις …', en: 'The KEP closes today at …' },
  { el: 'Η υπηρεσία … δεν εξυπηρετείται σήμερα', en: 'Service … is not available today' },
  { el: 'Το σύστημα «…» δεν λειτουργεί αυτή τη στιγμή', en: 'The “…” system is not working at the moment' },
  { el: 'Παρακαλούμε έχετε μαζί σας τα έγγραφά σας', en: 'Please have your documents at hand' },
]

export const noticeText = inBoth(
  {
    title: 'Μήνυμα στους πίνακες',
    none: 'Κανένα αυτή τη στιγμή.',
    until: (time: string) => `έως τις ${time}`,
    allDay: 'για όλη την ημέρα',
    ofSettings: 'από τις ρυθμίσεις του χώρου· το αλλάζει ο διαχειριστής',
    write: 'Νέο μήνυμα',
    change: 'Αλλαγή',
    away: 'Αφαίρεση',
    notYours: 'Τα μηνύματα τα βάζει και τα αφαιρεί όποιος έχει την ευθύνη της ημέρας.',
    shown: 'Το μήνυμα φαίνεται στους πίνακες.',
    gone: 'Το μήνυμα αφαιρέθηκε.',
    form: {
      phrases: 'Έτοιμες φράσεις',
      greek: 'Στα ελληνικά',
      greekHint: 'Σύντομα: το πολύ 200 γράμματα.',
      english: 'Στα αγγλικά',
      englishHint: 'Κενό: οι πίνακες δείχνουν το ελληνικό.',
      until: 'Έως',
      untilHint: 'Π.χ. 13:00. Κενό: όλη την ημέρα.',
      covers: 'Όσο φαίνεται, στέκεται στη θέση του μηνύματος των ρυθμίσεων.',
      show: 'Εμφάνιση',
      cancel: 'Άκυρο',
    },
    problems: {
      empty: 'Γράψτε τι να διαβάσουν οι πολίτες.',
      gap: 'Συμπληρώστε τα αποσιωπητικά.',
      'too-long': 'Πολύ μεγάλο: το πολύ 200 γράμματα.',
      'no-time': 'Γράψτε ώρα, π.χ. 13:00.',
    },
  },
  {
    title: 'Message on the boards',
    none: 'None at the moment.',
    until: (time: string) => `until ${time}`,
    allDay: 'for the whole day',
    ofSettings: 'from the office’s settings; an administrator changes it',
    write: 'New message',
    change: 'Change',
    away: 'Take away',
    notYours: 'Whoever is responsible for the day puts messages up and takes them away.',
    shown: 'The message is on the boards.',
    gone: 'The message was taken away.',
    form: {
      phrases: 'Ready phrases',
      greek: 'In Greek',
      greekHint: 'Short: 200 letters at most.',
      english: 'In English',
      englishHint: 'Empty: the boards show the Greek one.',
      until: 'Until',
      untilHint: 'E.g. 13:00. Empty: the whole day.',
      covers: 'While it shows, it stands in place of the message of the settings.',
      show: 'Show',
      cancel: 'Cancel',
    },
    problems: {
      empty: 'Write what citizens should read.',
      gap: 'Fill in the dots.',
      'too-long': 'Too long: 200 letters at most.',
      'no-time': 'Write a time, e.g. 13:00.',
    },
  },
)
