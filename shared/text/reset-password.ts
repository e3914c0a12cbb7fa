// What `npm run reset-password` prints: for whoever sits at the server when no administrator can sign in.
import { inBoth } from './language.ts'

export const resetPassword = inBoth(
  {
    usage:
      'Χρήση: npm run reset-password -- <όνομα χρήστη> [--remove-second-factor]\n  --remove-second-factor: και χωρίς δεύτερο παράγοντα, όταν χάθηκε το τηλέφωνο.',
    noData: (folder: string) => `Δεν υπάρχουν δεδομένα στο «${folder}». Ο φάκελος δίνεται με SEIRA_DATA.`,
    unknown: (username: string) => `Δεν υπάρχει κανείς με το όνομα χρήστη «${username}». Δεν άλλαξε τίποτε.`,
    inactive: (name: string) =>
      `Ο λογαριασμός «${name}» είναι ανενεργός. Τον ενεργοποιεί ένας διαχειριστής, στις Ρυθμίσεις. Δεν άλλαξε τίποτε.`,
    given: (name: string, code: string, until: string) =>
      `Κωδικός μίας χρήσης για «${name}»: ${code}\n  Ισχύει 24 ώρες, έως ${until}. Δίνεται στη θέση του κωδικού, στη σελίδα εισόδου, που ζητά τότε νέον κωδικό.\n  Ο παλιός κωδικός δεν ισχύει πια, και όπου είχε γίνει είσοδος, έληξε.`,
    withoutSecondFactor: 'Ο δεύτερος παράγοντας αφαιρέθηκε.',
  },
  {
    usage:
      'Usage: npm run reset-password -- <username> [--remove-second-factor]\n  --remove-second-factor: takes the second factor away too, when the phone was lost.',
    noData: (folder: string) => `There is no data in ${folder}. Name the folder with SEIRA_DATA.`,
    unknown: (username: string) => `Nobody has the username “${username}”. Nothing was changed.`,
    inactive: (name: string) =>
      `The account of ${name} is not active. An administrator activates it in the settings. Nothing was changed.`,
    given: (name: string, code: string, until: string) =>
      `One-time code for ${name}: ${code}\n  Good for 24 hours, until ${until}. It is typed as the password on the sign-in page, which then asks for a new one.\n  The old password is no longer good, and all of this person’s sessions have ended.`,
    withoutSecondFactor: 'The second factor was taken away.',
  },
)
