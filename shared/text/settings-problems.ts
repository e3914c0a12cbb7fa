// What is wrong with something typed into the settings, beside its field. `about`: what it is about, as people know it.
import type { Problem } from '../configuration/problems.ts'
import { inBoth } from './language.ts'
import { templateProblems } from './template-problems.ts'

type Sentence = (about: string) => string

export const settingsProblems = inBoth<Record<Problem['problem'], Sentence>>(
  {
    missing: () => 'Συμπληρώστε το.',
    malformed: () => 'Αυτό δεν γίνεται δεκτό.',
    'too-long': () => 'Είναι πολύ μεγάλο.',
    'too-many': () => 'Είναι πάρα πολλά.',
    'too-few': () => 'Χρειάζεται τουλάχιστον ένα.',
    'too-small': () => 'Ο αριθμός είναι πολύ μικρός.',
    'too-large': () => 'Ο αριθμός είναι πολύ μεγάλος.',
    'unknown-field': (about: string) => `Υπάρχει κάτι που η Σειρά δεν γνωρίζει${about === '' ? '' : `: «${about}»`}.`,
    letter: () => 'Διαλέξτε ένα από τα γράμματα της λίστας.',
    address: () => 'Γράφεται https://seira.dimos.gr, χωρίς τίποτα μετά, όπως τη βρίσκει ένα κινητό: όχι localhost.',
    'kep-code': (about: string) =>
      about === ''
        ? 'Τέσσερα ψηφία και, για παράρτημα, ελληνικά κεφαλαία.'
        : `Δεν γράφεται έτσι. Μήπως εννοείτε ${about};`,
    time: () => 'Αυτό δεν είναι ώρα. Γράφεται 08:00.',
    'closes-before': () => 'Το τέλος είναι πριν από την αρχή.',
    'hours-overlap': () => 'Τα διαστήματα πέφτουν το ένα επάνω στο άλλο ή δεν είναι στη σειρά.',
    'date-twice': () => 'Η ίδια ημερομηνία υπάρχει δύο φορές.',
    'no-such-date': () => 'Δεν υπάρχει τέτοια ημερομηνία. Γράφεται 1/12/2026.',
    host: () => 'Αυτό δεν είναι διεύθυνση. Γράφεται 192.168.1.50 ή printer-2.kep.local.',
    'e-mail': () => 'Αυτή δεν είναι διεύθυνση e-mail.',
    folder: () => 'Γράφεται ολόκληρη η διαδρομή, σαν /srv/synopseis.',
    'mail-in-clear': () => 'Χωρίς TLS ο κωδικός θα ταξίδευε φανερός: διαλέξτε TLS ή STARTTLS, ή αφήστε κενό το όνομα.',
    device: () => 'Αυτό δεν είναι θύρα εκτυπωτή. Γράφεται σαν /dev/usb/lp0, /dev/ttyUSB0 ή COM3.',
    twice: (about: string) => `Το «${about}» υπάρχει ήδη.`,
    unknown: (about: string) => `Το «${about}» δεν υπάρχει.`,
    'nobody-serves': (about: string) =>
      `Καμία θυρίδα δεν εξυπηρετεί το «${about}»: όποιος έπαιρνε αριθμό θα περίμενε μάταια.`,
    'dates-overlap': (about: string) =>
      `Εκείνη την ημέρα ανήκει ακόμη στο ${about}: τα διαστήματα πέφτουν το ένα επάνω στο άλλο.`,
    'ends-before': () => 'Τελειώνει πριν αρχίσει.',
    'rolls-alike': (about: string) =>
      `Και το ρολό της ${about} δεν γράφει γράμμα: το ίδιο νούμερο θα το κρατούσαν δύο.`,
    'in-two-groups': (about: string) => `Το ${about} είναι ήδη σε άλλη ομάδα.`,
    'names-outlive': (about: string) =>
      `Τα ονόματα κρατιούνται ${about} μήνες: οι λεπτομέρειες δεν μπορούν να φύγουν νωρίτερα.`,
    'own-fallback': () => 'Ένας εκτυπωτής δεν αναπληρώνει τον εαυτό του.',
    'same-device': (about: string) => `Εκεί είναι ήδη ο εκτυπωτής «${about}».`,
    'port-taken': (about: string) => `Αυτή τη θύρα την έχει ήδη: ${about}.`,
    ...templateProblems.el,
  },
  {
    missing: () => 'Fill this in.',
    malformed: () => 'This is not accepted.',
    'too-long': () => 'This is too long.',
    'too-many': () => 'These are too many.',
    'too-few': () => 'At least one is needed.',
    'too-small': () => 'The number is too small.',
    'too-large': () => 'The number is too large.',
    'unknown-field': (about: string) =>
      `There is something that Seira does not know${about === '' ? '' : `: “${about}”`}.`,
    letter: () => 'Choose one of the letters on the list.',
    address: () => 'It is written https://seira.town.gr, with nothing after it, as a phone finds it: not localhost.',
    'kep-code': (about: string) =>
      about === '' ? 'Four digits and, for an annexe, Greek capitals.' : `It is not written so. Do you mean ${about}?`,
    time: () => 'This is not a time. It is written 08:00.',
    'closes-before': () => 'It ends before it begins.',
    'hours-overlap': () => 'The ranges lie over each other, or are not in order.',
    'date-twice': () => 'The same date is there twice.',
    'no-such-date': () => 'There is no such date. It is written 1/12/2026.',
    host: () => 'This is not an address. It is written 192.168.1.50 or printer-2.kep.local.',
    'e-mail': () => 'This is not an e-mail address.',
    folder: () => 'Write the whole path, like /srv/summaries.',
    'mail-in-clear': () =>
      'Without TLS the password would travel in the clear: choose TLS or STARTTLS, or leave the name empty.',
    device: () => 'This is not a printer’s port. It is written like /dev/usb/lp0, /dev/ttyUSB0 or COM3.',
    twice: (about: string) => `“${about}” is there already.`,
    unknown: (about: string) => `There is no “${about}”.`,
    'nobody-serves': (about: string) => `No counter serves “${about}”: whoever took a number would wait in vain.`,
    'dates-overlap': (about: string) => `On that day it still belongs to ${about}: the dates lie over each other.`,
    'ends-before': () => 'It ends before it begins.',
    'rolls-alike': (about: string) =>
      `The roll of ${about} bears no letter either: two people would hold the same number.`,
    'in-two-groups': (about: string) => `${about} is in another group already.`,
    'names-outlive': (about: string) => `Names are kept for ${about} months: the details cannot go earlier.`,
    'own-fallback': () => 'A printer cannot print in its own stead.',
    'same-device': (about: string) => `The printer “${about}” is there already.`,
    'port-taken': (about: string) => `Something has this port already: ${about}.`,
    ...templateProblems.en,
  },
)

/** What is wrong is elsewhere: something that is to go is needed there. */
export const neededElsewhere = inBoth(
  (about: string, where: string) => `Το «${about}» χρειάζεται ακόμη: ${where}.`,
  (about: string, where: string) => `“${about}” is still needed: ${where}.`,
)
