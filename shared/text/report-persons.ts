// The report on figures per person, on its page and on paper: with what must be known before one reads it.
import { inBoth } from './language.ts'

export const reportPersons = inBoth(
  {
    title: 'Ανά πρόσωπο',
    person: 'Πρόσωπο',
    nameless: 'χωρίς όνομα πια',
    served: 'Με αριθμό',
    without: 'Χωρίς αριθμό',
    cases: 'Υποθέσεις',
    leftOut: 'Εκτός χρόνων',
    noticeTitle: 'Πριν διαβάσετε',
    notice: [
      'Η σειρά είναι αλφαβητική. Δεν είναι κατάταξη και δεν χρησιμοποιείται για αξιολόγηση.',
      'Οι υποθέσεις διαφέρουν: όποιος αναλαμβάνει τις δύσκολες, έχει μεγαλύτερους χρόνους και λιγότερους πολίτες.',
      'Τα βλέπουν μόνο προϊστάμενοι, διαχειριστές και, για το ΚΕΠ τους, οι υπεύθυνοι. Το κατάστημα τα έχει ανοίξει στις «Ρυθμίσεις › Στόχοι και αναφορές».',
      'Τα ονόματα σβήνονται μετά τον χρόνο διατήρησης, και μένουν μόνο τα σύνολα.',
    ],
    off: 'Τα στοιχεία ανά πρόσωπο είναι κλειστά εδώ.',
    offMore:
      'Ο διακομιστής δεν τα υπολογίζει για κανέναν. Ο διαχειριστής τα ανοίγει για ένα κατάστημα στις «Ρυθμίσεις › Στόχοι και αναφορές», αφού μιλήσει με το προσωπικό.',
    nobody: 'Κανένας δεν εξυπηρέτησε σε αυτή την περίοδο.',
    definition: 'Χρόνος: από το «Ήρθε» ως την ολοκλήρωση, τη μεταφορά ή το κράτημα, με αριθμό.',
  },
  {
    title: 'Per person',
    person: 'Person',
    nameless: 'name no longer kept',
    served: 'With a number',
    without: 'Without a number',
    cases: 'Cases',
    leftOut: 'Left out',
    noticeTitle: 'Before you read',
    notice: [
      'The order is alphabetical. It is no ranking and is not used for appraisal.',
      'Cases differ: whoever takes the hard ones has longer times and fewer citizens.',
      'Only supervisors, administrators and, for their own KEP, heads see them. The office has switched them on in “Settings › Targets and reports”.',
      'Names are erased when their time of keeping is over, and only totals remain.',
    ],
    off: 'Figures per person are switched off here.',
    offMore:
      'The server works them out for nobody. An administrator switches them on for an office in “Settings › Targets and reports”, after talking with the staff.',
    nobody: 'Nobody served in this period.',
    definition: 'Time: from “Came” to the end, to being sent on or set aside, with a number.',
  },
)
