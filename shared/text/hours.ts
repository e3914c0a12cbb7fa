// When the office is open, in words: why it is closed, when it opens again, and that it closes soon.
import { inBoth } from './language.ts'

export const hoursText = inBoth(
  {
    closedToday: 'Σήμερα είμαστε κλειστά',
    closedNow: 'Αυτή την ώρα είμαστε κλειστά',
    ended: 'Για σήμερα κλείσαμε',
    noMoreNumbers: 'Δεν δίνονται άλλοι αριθμοί.',
    opensAgain: 'Ανοίγουμε ξανά',
    opensAt: 'Ανοίγουμε στις',
    /** `date` null: later today. */
    opensThen: (date: string | null, time: string) =>
      date === null ? `Ανοίγουμε στις ${time}.` : `Ανοίγουμε ξανά ${date}, στις ${time}.`,
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
    opensThen: (date: string | null, time: string) =>
      date === null ? `We open at ${time}.` : `We open again on ${date}, at ${time}.`,
    fromHome: 'Much can be done from home, at gov.gr.',
    closing: (at: string, people: number) =>
      people === 0
        ? `We close at ${at}, and nobody else can be served before.`
        : `About ${people} more ${people === 1 ? 'person' : 'people'} can be served by ${at}.`,
    closes: (at: string) => `We close at ${at}. Please ask the staff whether there is still time.`,
  },
)
