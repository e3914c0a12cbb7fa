// What is wrong with a template of a sign or a button, in words. `about`: what it is about, as it was typed.
import type { TemplateProblem } from '../signs/problems.ts'
import { inBoth } from './language.ts'

export const templateProblems = inBoth<Record<TemplateProblem, (about: string) => string>>(
  {
    'template-field': (about: string) => `Άγνωστο πεδίο {${about}}.`,
    'template-brace': (about: string) =>
      about === '}' ? 'Περισσεύει ένα }. Για το ίδιο το } γράψτε \\}.' : 'Λείπει }.',
    'template-escape': (about: string) => `Το «${about}» δεν σημαίνει τίποτα. Ένα byte γράφεται \\x02.`,
    'template-letter': (about: string) => `Το «${about}» δεν χωρά σε ένα byte ASCII. Γράψτε το ως \\x και δύο ψηφία.`,
    'template-form': (about: string) => `Το ${about} δεν γράφεται έτσι. Παράδειγμα: {number:>4} ή {address:02}.`,
    'template-long': (about: string) => `Βγαίνουν περισσότερα από ${about} byte.`,
    'template-short': () => 'Χρειάζονται τουλάχιστον δύο σταθερά byte: αλλιώς μοιάζει με θόρυβο της γραμμής.',
    'template-address': () => 'Οι θυρίδες είναι πολλές και λείπει το πεδίο {address}: δεν φαίνεται ποια είναι.',
    'template-checksum': () => 'Διαλέξατε άθροισμα ελέγχου, αλλά λείπει το πεδίο {checksum}.',
    'template-no-checksum': () => 'Υπάρχει {checksum}, αλλά δεν διαλέξατε ποιο άθροισμα είναι.',
    'template-bits': () => 'Βγαίνουν byte που δεν περνούν από γραμμή των 7 bit. Για το άθροισμα γράψτε {checksum:hex}.',
    'template-same': (about: string) => `Το «${about}» θα ακουγόταν και για άλλο κουμπί ή θυρίδα.`,
    'template-byte': (about: string) => `Η διεύθυνση «${about}» δεν είναι αριθμός 0–255 και δεν γίνεται ένα byte.`,
  },
  {
    'template-field': (about: string) => `Unknown field {${about}}.`,
    'template-brace': (about: string) =>
      about === '}' ? 'One } too many. For } itself write \\}.' : 'A } is missing.',
    'template-escape': (about: string) => `“${about}” means nothing. A byte is written \\x02.`,
    'template-letter': (about: string) => `“${about}” is no ASCII byte. Write it as \\x and two digits.`,
    'template-form': (about: string) => `${about} is not written so. For example: {number:>4} or {address:02}.`,
    'template-long': (about: string) => `More than ${about} bytes come of it.`,
    'template-short': () => 'At least two fixed bytes are needed: else it looks like the noise of a line.',
    'template-address': () =>
      'There are several counters and the field {address} is missing: nothing says which it is.',
    'template-checksum': () => 'You chose a checksum, but the field {checksum} is missing.',
    'template-no-checksum': () => 'There is {checksum}, but you did not choose which.',
    'template-bits': () => 'There are bytes that a 7-bit line cannot carry. For the checksum write {checksum:hex}.',
    'template-same': (about: string) => `“${about}” would be heard for another button or counter too.`,
    'template-byte': (about: string) => `The address “${about}” is no number from 0 to 255 and makes no byte.`,
  },
)
