// Why a change of the settings was not made, and what to do about it. Nothing has changed then.
import type { ChangeRefused } from '../configuration/refused.ts'
import { inBoth } from './language.ts'

export const settingsRefused = inBoth<Record<Exclude<ChangeRefused['why'], 'in-use' | 'counted'>, string>>(
  {
    malformed: 'Το αίτημα δεν διαβάζεται. Ξαναφορτώστε τη σελίδα.',
    'unknown-office': 'Αυτός ο χώρος δεν υπάρχει πια. Ξαναφορτώστε τη σελίδα.',
    'unknown-version': 'Αυτή η έκδοση δεν υπάρχει.',
    'nothing-changed': 'Έτσι είναι ήδη: δεν υπάρχει κάτι να αποθηκευτεί.',
    'not-set-up': 'Η εγκατάσταση δεν έχει ρυθμιστεί ακόμη.',
    'changed-since': 'Το ίδιο σημείο άλλαξε ξανά από τότε. Αναιρέστε πρώτα τη νεότερη αλλαγή του.',
    'not-stored': 'Δεν γράφτηκε στον δίσκο, άρα δεν έγινε. Ειδοποιήστε τον τεχνικό.',
    problems: 'Δεν αποθηκεύτηκε: διορθώστε όσα σημειώνονται με κόκκινο.',
    'changed-meanwhile': 'Κάποιος άλλος άλλαξε την ίδια ενότητα αφού την ανοίξατε. Ό,τι γράψατε έμεινε εδώ.',
  },
  {
    malformed: 'The request cannot be read. Reload the page.',
    'unknown-office': 'There is no such office any more. Reload the page.',
    'unknown-version': 'There is no such version.',
    'nothing-changed': 'It is like this already: there is nothing to save.',
    'not-set-up': 'The installation is not set up yet.',
    'changed-since': 'The same part was changed once more since. Undo its newer change first.',
    'not-stored': 'It could not be written to disk, so it did not happen. Tell your technician.',
    problems: 'Not saved: put right what is marked in red.',
    'changed-meanwhile': 'Somebody else changed the same section after you opened it. What you typed is still here.',
  },
)

export const inTheWay = inBoth(
  {
    inUse: (about: string, office: string) => `«${about}», ${office}:`,
    counted: (about: string) =>
      `Για το «${about}» έχουν μετρηθεί υποθέσεις και τα σύνολα παλιών ετών το χρειάζονται: μένει στη λίστα.`,
    someone: 'Κάποιος',
    meanwhile: (name: string, when: string) =>
      `Άλλαξε την ίδια ενότητα: ${name}, ${when}. Ό,τι γράψατε έμεινε εδώ και δεν αποθηκεύτηκε.`,
    whatToDo: {
      'service-in-use':
        'Αφαιρείται όταν εξυπηρετηθούν, αφού τους αλλάξετε υπηρεσία από μια θυρίδα, ή μόλις κλείσει η ημέρα.',
      'counter-in-use': 'Κλείστε πρώτα τη θυρίδα στην οθόνη της, και αποθηκεύστε ξανά.',
      'priority-in-use': 'Αφαιρείται όταν εξυπηρετηθεί, ή μόλις κλείσει η ημέρα.',
      'pause-in-use': 'Αφαιρείται μόλις τελειώσει η παύση.',
      otherwise: 'Περιμένετε να τελειώσει, και αποθηκεύστε ξανά.',
    },
  },
  {
    inUse: (about: string, office: string) => `“${about}”, ${office}:`,
    counted: (about: string) =>
      `Cases were counted for “${about}”, and the totals of old years need it: it stays on the list.`,
    someone: 'Somebody',
    meanwhile: (name: string, when: string) =>
      `The same section was changed by ${name}, ${when}. What you typed is still here and was not saved.`,
    whatToDo: {
      'service-in-use':
        'It can go when they are served, when a desk gives them another service, or once the day is closed.',
      'counter-in-use': 'Close the counter at its desk first, then save again.',
      'priority-in-use': 'It can go when they are served, or once the day is closed.',
      'pause-in-use': 'It can go once the pause is over.',
      otherwise: 'Wait until it is over, then save again.',
    },
  },
)
