// When the office is open, in words: the holidays by name, why it is closed, when it opens again, and that it closes soon.
import type { Holiday } from '../queue/holidays.ts'
import { inBoth } from './language.ts'

export const holidayNames = inBoth<Record<Holiday, string>>(
  {
    'new-year': 'Πρωτοχρονιά',
    epiphany: 'Θεοφάνια',
    'clean-monday': 'Καθαρά Δευτέρα',
    annunciation: 'Ευαγγελισμός και εθνική επέτειος',
    'good-friday': 'Μεγάλη Παρασκευή',
    'easter-monday': 'Δευτέρα του Πάσχα',
    'may-day': 'Πρωτομαγιά',
    'whit-monday': 'Αγίου Πνεύματος',
    dormition: 'Κοίμηση της Θεοτόκου',
    'ohi-day': 'Εθνική επέτειος της 28ης Οκτωβρίου',
    christmas: 'Χριστούγεννα',
    'second-christmas': 'Δεύτερη ημέρα των Χριστουγέννων',
  },
  {
    'new-year': 'New Year’s Day',
    epiphany: 'Epiphany',
    'clean-monday': 'Clean Monday',
    annunciation: 'Annunciation and Independence Day',
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'may-day': 'May Day',
    'whit-monday': 'Whit Monday',
    dormition: 'Dormition of the Mother of God',
    'ohi-day': 'National day, 28 October',
    christmas: 'Christmas Day',
    'second-christmas': 'Second day of Christmas',
  },
)

export const hoursText = inBoth(
  {
    closedToday: 'Σήμερα είμαστε κλειστά',
    closedNow: 'Αυτή την ώρα είμαστε κλειστά',
    ended: 'Για σήμερα κλείσαμε',
    noMoreNumbers: 'Δεν δίνονται άλλοι αριθμοί.',
    opensAgain: 'Ανοίγουμε ξανά',
    opensAt: 'Ανοίγουμε στις',
    fromHome: 'Πολλά γίνονται και από το σπίτι, στο gov.gr.',
    /** `people`: how many more can still be served. */
    closing: (at: string, people: number) =>
      people === 0
        ? `Κλείνουμε στις ${at} και δεν προλαβαίνει να εξυπηρετηθεί άλλος.`
        : people === 1
          ? `Έως τις ${at} προλαβαίνει να εξυπηρετηθεί περίπου 1 άτομο.`
          : `Έως τις ${at} προλαβαίνουν να εξυπηρετηθούν περίπου ${people} άτομα.`,
    /** Nobody can tell how many. */
    closes: (at: string) => `Κλείνουμε στις ${at}. Ρωτήστε το προσωπικό αν προλαβαίνετε.`,
  },
  {
    closedToday: 'We are closed today',
    closedNow: 'We are closed at this hour',
    ended: 'We have closed for today',
    noMoreNumbers: 'No more numbers are given.',
    opensAgain: 'We open again',
    opensAt: 'We open at',
    fromHome: 'Much can be done from home, at gov.gr.',
    closing: (at: string, people: number) =>
      people === 0
        ? `We close at ${at}, and nobody else can be served before.`
        : `About ${people} more ${people === 1 ? 'person' : 'people'} can be served by ${at}.`,
    closes: (at: string) => `We close at ${at}. Please ask the staff whether there is still time.`,
  },
)
