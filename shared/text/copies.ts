// What is said where a ticket's slip is printed once more: at the kiosk, and at a desk.
import type { CopyRefusal } from '../printers/copies.ts'
import { inBoth } from './language.ts'

export const copiesText = inBoth(
  {
    atKiosk: {
      noPaper: 'Δεν βγήκε χαρτί;',
      asked: 'Τυπώνεται αντίγραφο',
      /** Whatever the reason is: nobody at a kiosk can do anything about it. */
      refused: 'Δεν τυπώνεται άλλο. Σημειώστε ή φωτογραφίστε τον αριθμό σας.',
    },
    again: 'Ξανατύπωση',
    asking: 'Στέλνεται…',
    asked: (at: string) => `Τυπώνεται αντίγραφο: ${at}`,
    refused: {
      malformed: 'Κάτι δεν είναι σωστά γραμμένο.',
      forbidden: 'Δεν έχετε δικαίωμα για αυτό.',
      'unknown-office': 'Αυτός ο χώρος δεν υπάρχει πια.',
      'too-fast': 'Πάρα πολλά μαζί. Δοκιμάστε ξανά σε λίγο.',
      'not-stored': 'Δεν αποθηκεύτηκε. Δοκιμάστε ξανά.',
      unexpected: 'Κάτι πήγε στραβά. Δοκιμάστε ξανά.',
      offline: 'Χωρίς σύνδεση δεν τυπώνεται αντίγραφο.',
      'unknown-ticket': 'Δεν δόθηκε τέτοιος αριθμός σήμερα.',
      'too-late': 'Για αυτόν τον αριθμό πέρασε η ώρα. Το αντίγραφο το δίνει μια θυρίδα.',
      'no-printer': 'Ο χώρος δεν έχει εκτυπωτή.',
      'no-paper': 'Κανένας εκτυπωτής δεν τυπώνει τώρα. Πείτε τον αριθμό στον πολίτη.',
      'one-already': 'Αντίγραφό του έχει ήδη ζητηθεί.',
      'too-many': 'Ο εκτυπωτής έχει ήδη αρκετά να τυπώσει. Δοκιμάστε ξανά σε λίγο.',
    } satisfies Record<CopyRefusal, string>,
  },
  {
    atKiosk: {
      noPaper: 'No paper came out?',
      asked: 'A copy is being printed',
      refused: 'No other is printed. Note down or photograph your number.',
    },
    again: 'Print again',
    asking: 'Sending…',
    asked: (at: string) => `A copy is being printed: ${at}`,
    refused: {
      malformed: 'Something is not written right.',
      forbidden: 'You may not do that.',
      'unknown-office': 'This office does not exist any more.',
      'too-fast': 'Too many at once. Try again in a moment.',
      'not-stored': 'Not stored. Try again.',
      unexpected: 'Something went wrong. Try again.',
      offline: 'Without a connection no copy is printed.',
      'unknown-ticket': 'No such number was given today.',
      'too-late': 'It is too late for this number. A counter can give the copy.',
      'no-printer': 'The office has no printer.',
      'no-paper': 'No printer prints now. Tell the citizen the number.',
      'one-already': 'A copy of it was asked for already.',
      'too-many': 'The printer has enough to print already. Try again in a moment.',
    } satisfies Record<CopyRefusal, string>,
  },
)
