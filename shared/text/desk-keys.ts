// What a clerk reads of the keys: the page that lists them, and a ticket that is found by its number.
import { inBoth } from './language.ts'

export const deskKeys = inBoth(
  {
    allKeys: {
      link: 'Πλήκτρα',
      title: 'Όλα τα πλήκτρα',
      act: 'Τι κάνει',
      letter: 'Πλήκτρο',
      keypad: 'Αριθμητικό',
      primary: 'Επόμενος · Ήρθε · Ολοκλήρωση · Επιστροφή',
      favourite: 'Διαδικασία, ή μία ακόμη',
      quantity: 'Μία ακόμη, μία λιγότερη',
      channel: 'Κανάλι της γραμμής',
      remove: 'Αφαίρεση της γραμμής',
      other: 'Άλλη διαδικασία',
      decimal: ',',
      cancel: 'Άκυρο',
      this: 'Αυτή η λίστα',
      only: 'Με το αριθμητικό πληκτρολόγιο μόνο, με ένα χέρι, γίνεται όλη η εξυπηρέτηση.',
      characters: 'Πλήκτρα ενός χαρακτήρα',
      charactersMore:
        'Γράμματα, ψηφία και σύμβολα. Χωρίς αυτά μένουν Διάστημα, Enter, Esc και Ctrl Z. Ισχύει εδώ, σε αυτόν τον υπολογιστή.',
    },
    findTicket: {
      action: 'Κλήση με αριθμό',
      title: 'Κλήση με αριθμό',
      label: 'Αριθμός',
      hint: 'Για παράδειγμα 23 ή Α23, με ελληνικά ή λατινικά.',
      list: 'Αριθμοί που ταιριάζουν',
      waits: (minutes: string) => `περιμένει ${minutes}`,
      next: 'είναι ο επόμενος',
      missed: (time: string) => `δεν προσήλθε, κλήθηκε ${time}`,
      parked: 'σε κράτημα',
      nextReason: 'Αυτός είναι ο επόμενος: καλείται με το «Επόμενος».',
      none: (typed: string) =>
        `Ο ${typed} δεν περιμένει για αυτή τη θυρίδα, ούτε είναι στους «δεν προσήλθαν» ή σε κράτημα.`,
      choose: 'Επιλογή',
    },
  },
  {
    allKeys: {
      link: 'Keys',
      title: 'All keys',
      act: 'What it does',
      letter: 'Key',
      keypad: 'Keypad',
      primary: 'Next · Arrived · Finish · Return',
      favourite: 'Procedure, or one more of it',
      quantity: 'One more, one less',
      channel: 'Channel of the row',
      remove: 'Remove the row',
      other: 'Another procedure',
      decimal: '.',
      cancel: 'Cancel',
      this: 'This list',
      only: 'Serving can be done with the numeric keypad alone, with one hand.',
      characters: 'Single-character keys',
      charactersMore:
        'Letters, digits and symbols. Without them Space, Enter, Esc and Ctrl Z remain. Holds here, on this computer.',
    },
    findTicket: {
      action: 'Call by number',
      title: 'Call by number',
      label: 'Number',
      hint: 'For example 23 or A23, in Greek or Latin letters.',
      list: 'Numbers that match',
      waits: (minutes: string) => `waiting for ${minutes}`,
      next: 'is next',
      missed: (time: string) => `did not come, called ${time}`,
      parked: 'set aside',
      nextReason: 'This one is next: call it with “Next”.',
      none: (typed: string) =>
        `${typed} is not waiting for this counter, nor among those who did not come or are set aside.`,
      choose: 'Choose',
    },
  },
)
