// What is said of a settings file that somebody chose: what it is not, and what of it is wrong where.
import { counted, inBoth } from './language.ts'

export const settingsFile = inBoth(
  {
    reading: 'Το αρχείο ελέγχεται…',
    refused: {
      'too-large': 'Το αρχείο είναι μεγαλύτερο από 4 MB. Δεν είναι αρχείο ρυθμίσεων της Σειράς.',
      'not-whole': 'Το αρχείο δεν είναι ολόκληρο, ή δεν είναι JSON. Εξαγάγετέ το ξανά.',
      'not-settings': 'Αυτό δεν είναι αρχείο ρυθμίσεων της Σειράς.',
      'newer-format': 'Το αρχείο γράφτηκε από νεότερη έκδοση της Σειράς. Αναβαθμίστε πρώτα αυτή την εγκατάσταση.',
      unreachable: 'Ο διακομιστής δεν απάντησε. Δοκιμάστε ξανά.',
    },
    problems: counted('σημείο του αρχείου δεν είναι σωστό', 'σημεία του αρχείου δεν είναι σωστά'),
    nothingChanged: 'Δεν άλλαξε τίποτε.',
    atTop: 'το αρχείο',
  },
  {
    reading: 'The file is being checked…',
    refused: {
      'too-large': 'The file is larger than 4 MB. It is not a settings file of Seira.',
      'not-whole': 'The file is not whole, or it is not JSON. Export it again.',
      'not-settings': 'This is not a settings file of Seira.',
      'newer-format': 'The file was written by a newer version of Seira. Upgrade this installation first.',
      unreachable: 'The server did not answer. Try again.',
    },
    problems: counted('place of the file is not right', 'places of the file are not right'),
    nothingChanged: 'Nothing was changed.',
    atTop: 'the file',
  },
)
