// What is wrong with one place of a configuration, as it stands beside a field. `about`: what it is about, as people know it.
import type { Problem } from '../configuration/problems.ts'
import { inBoth } from './language.ts'

type Sentences = Readonly<Record<Problem['problem'], (about: string | null) => string>>

/** With the name of what it is about, when that was said. */
const named = (about: string | null, otherwise: string, quoted: (about: string) => string) =>
  about === null || about === '' ? otherwise : quoted(about)

export const configurationProblems = inBoth<Sentences>(
  {
    missing: () => 'Συμπληρώστε το.',
    malformed: () => 'Αυτό δεν γράφεται έτσι. Ελέγξτε το.',
    'too-long': () => 'Το κείμενο είναι πολύ μεγάλο. Γράψτε το συντομότερα.',
    'too-many': () => 'Είναι περισσότερα από όσα χωρούν.',
    'too-few': () => 'Χρειάζεται τουλάχιστον ένα.',
    'too-small': () => 'Ο αριθμός είναι μικρότερος από το επιτρεπόμενο.',
    'too-large': () => 'Ο αριθμός είναι μεγαλύτερος από το επιτρεπόμενο.',
    'unknown-field': (about) =>
      named(
        about,
        'Εδώ υπάρχει κάτι που η Σειρά δεν γνωρίζει.',
        (field) => `Εδώ υπάρχει κάτι που η Σειρά δεν γνωρίζει: «${field}».`,
      ),
    letter: () => 'Διαλέξτε ένα από τα γράμματα Α Β Γ Δ Ε Κ Λ Μ Ν Τ Φ.',
    'kep-code': (about) =>
      named(
        about,
        'Ο κωδικός ΚΕΠ είναι τέσσερα ψηφία και, για παράρτημα, ελληνικά κεφαλαία: 0207, 0325Π.',
        (code) => `Ο κωδικός δεν γράφεται έτσι. Μήπως εννοείτε ${code};`,
      ),
    time: () => 'Αυτό δεν είναι ώρα. Γράφεται 08:00.',
    'closes-before': () => 'Το τέλος είναι πριν από την αρχή.',
    'hours-overlap': () => 'Οι ώρες πέφτουν η μία επάνω στην άλλη.',
    'date-twice': () => 'Η ίδια ημερομηνία υπάρχει δύο φορές.',
    'no-such-date': () => 'Αυτή η ημερομηνία δεν υπάρχει.',
    twice: (about) => named(about, 'Υπάρχει δύο φορές.', (what) => `Το «${what}» υπάρχει δύο φορές.`),
    unknown: (about) => named(about, 'Αυτό δεν υπάρχει.', (what) => `Το «${what}» δεν υπάρχει στις ρυθμίσεις.`),
    'nobody-serves': (about) =>
      named(
        about,
        'Την υπηρεσία δεν την καλεί καμία θυρίδα: όποιος πάρει αριθμό θα περιμένει για πάντα.',
        (service) =>
          `Την υπηρεσία «${service}» δεν την καλεί καμία θυρίδα: όποιος πάρει αριθμό θα περιμένει για πάντα.`,
      ),
    'dates-overlap': (about) =>
      named(
        about,
        'Η περίοδος πέφτει επάνω στην προηγούμενη.',
        (kep) => `Η περίοδος πέφτει επάνω σε εκείνη του ΚΕΠ ${kep}.`,
      ),
    'ends-before': () => 'Η περίοδος τελειώνει πριν αρχίσει.',
    'in-two-groups': (about) =>
      named(
        about,
        'Μια υπηρεσία βρίσκεται σε δύο ομάδες.',
        (service) => `Η υπηρεσία «${service}» βρίσκεται σε δύο ομάδες.`,
      ),
  },
  {
    missing: () => 'Fill this in.',
    malformed: () => 'This is not written like that. Check it.',
    'too-long': () => 'The text is too long. Write it shorter.',
    'too-many': () => 'There are more than there is room for.',
    'too-few': () => 'One at least is needed.',
    'too-small': () => 'The number is smaller than allowed.',
    'too-large': () => 'The number is larger than allowed.',
    'unknown-field': (about) =>
      named(
        about,
        'There is something here that Seira does not know.',
        (field) => `There is something here that Seira does not know: “${field}”.`,
      ),
    letter: () => 'Choose one of the letters Α Β Γ Δ Ε Κ Λ Μ Ν Τ Φ.',
    'kep-code': (about) =>
      named(
        about,
        'A KEP code is four digits and, for an annexe, Greek capitals: 0207, 0325Π.',
        (code) => `The code is not written like that. Do you mean ${code}?`,
      ),
    time: () => 'This is not a time. It is written 08:00.',
    'closes-before': () => 'It ends before it begins.',
    'hours-overlap': () => 'The hours lie over each other.',
    'date-twice': () => 'The same date is there twice.',
    'no-such-date': () => 'There is no such date.',
    twice: (about) => named(about, 'This is there twice.', (what) => `“${what}” is there twice.`),
    unknown: (about) => named(about, 'There is no such thing.', (what) => `“${what}” is not in the settings.`),
    'nobody-serves': (about) =>
      named(
        about,
        'No counter calls this service: whoever takes a number would wait for ever.',
        (service) => `No counter calls the service “${service}”: whoever takes a number would wait for ever.`,
      ),
    'dates-overlap': (about) =>
      named(about, 'The period lies over the one before.', (kep) => `The period lies over that of KEP ${kep}.`),
    'ends-before': () => 'The period ends before it begins.',
    'in-two-groups': (about) =>
      named(about, 'A service is in two groups.', (service) => `The service “${service}” is in two groups.`),
  },
)
