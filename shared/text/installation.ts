// The page of the installation itself: what it is, its settings as a file, and the demo's end.
import { counted, inBoth } from './language.ts'

export const installationText = inBoth(
  {
    unreachable: 'Ο διακομιστής δεν απαντά. Δοκιμάστε ξανά.',
    version: 'Έκδοση',
    folder: 'Φάκελος δεδομένων',
    since: 'Λειτουργεί από',
    kind: 'Είδος',
    demo: 'Επίδειξη: επινοημένοι άνθρωποι και γνωστοί κωδικοί',
    real: 'Κανονική εγκατάσταση',
    exportTitle: 'Ρυθμίσεις σε αρχείο',
    exportAbout:
      'Ένα αρχείο με όλες τις ρυθμίσεις: για φύλαξη, ή για να ξεκινήσει από αυτό μια άλλη εγκατάσταση. Δεν έχει μέσα ανθρώπους, κωδικούς ή αριθμούς πολιτών.',
    export: 'Εξαγωγή ρυθμίσεων',
    importTitle: 'Εισαγωγή από αρχείο',
    importAbout:
      'Οι ρυθμίσεις του αρχείου παίρνουν τη θέση των τωρινών. Πρώτα θα δείτε τι θα αλλάξει· η εισαγωγή αναιρείται από το ιστορικό.',
    onlyAdministrator: 'Μόνο διαχειριστής κάνει εισαγωγή.',
    choose: 'Αρχείο ρυθμίσεων',
    willChange: counted('αλλαγή', 'αλλαγές'),
    missingFiles: (names: string) =>
      `Το αρχείο ρυθμίσεων δεν κουβαλά εικόνες, βίντεο και ήχους, και αυτά δεν υπάρχουν εδώ: ${names}. Ώσπου να ανέβουν στις ρυθμίσεις, οι οθόνες τα παραλείπουν.`,
    import: 'Εισαγωγή',
    importing: 'Γίνεται εισαγωγή…',
    cancel: 'Άκυρο',
    imported: (version: number) => `Οι ρυθμίσεις του αρχείου ισχύουν τώρα: έκδοση ${version}.`,
    nothingChanged: 'Το αρχείο λέει ακριβώς ό,τι ισχύει ήδη. Δεν άλλαξε τίποτε.',
    inUse: (about: string) => `Χρειάζεται τώρα σε κάποιον: ${about}. Δοκιμάστε μετά το κλείσιμο. Δεν άλλαξε τίποτε.`,
    counted: (about: string) =>
      `Έχουν μετρηθεί υποθέσεις για: ${about}. Δεν μπορεί να λείψει από τις ρυθμίσεις. Δεν άλλαξε τίποτε.`,
    failed: 'Η εισαγωγή δεν έγινε. Δοκιμάστε ξανά.',
    throwAwayTitle: 'Τέλος της επίδειξης',
    throwAwayAbout:
      'Η Σειρά ξεκινά από την αρχή, άδεια, με την πρώτη ρύθμιση. Τα δεδομένα της επίδειξης δεν χάνονται: μένουν στον ίδιο φάκελο σε δικό τους αρχείο.',
    throwAway: 'Διαγραφή της επίδειξης και έναρξη κανονικής εγκατάστασης',
    throwAwayAsk: 'Να διαγραφεί η επίδειξη;',
    throwAwayMore: 'Όσοι έχουν μπει βγαίνουν, και όλες οι οθόνες περιμένουν την πρώτη ρύθμιση.',
    typeWord: (word: string) => `Γράψτε ${word} για να συνεχίσετε`,
    wordWrong: (word: string) => `Γράψτε ακριβώς ${word}, με ελληνικά κεφαλαία.`,
    yesThrowAway: 'Διαγραφή',
    throwingAway: 'Η επίδειξη κλείνει…',
    notTheDemo: 'Αυτή δεν είναι η επίδειξη. Δεν έγινε τίποτε.',
    throwAwayFailed: 'Δεν έγινε. Δοκιμάστε ξανά.',
  },
  {
    unreachable: 'The server does not answer. Try again.',
    version: 'Version',
    folder: 'Data folder',
    since: 'In use since',
    kind: 'Kind',
    demo: 'A demo: invented people and known passwords',
    real: 'A real installation',
    exportTitle: 'Settings as a file',
    exportAbout:
      'One file with all settings: to keep, or for another installation to begin with. There are no people, no passwords and no citizens’ numbers in it.',
    export: 'Export the settings',
    importTitle: 'Import from a file',
    importAbout:
      'The settings of the file take the place of the present ones. First you see what would change; an import can be taken back from the history.',
    onlyAdministrator: 'Only an administrator imports.',
    choose: 'Settings file',
    willChange: counted('change', 'changes'),
    missingFiles: (names: string) =>
      `A settings file carries no pictures, videos and sounds, and these are not here: ${names}. Until they are uploaded in the settings, the screens leave them out.`,
    import: 'Import',
    importing: 'Importing…',
    cancel: 'Cancel',
    imported: (version: number) => `The settings of the file hold now: version ${version}.`,
    nothingChanged: 'The file says exactly what holds already. Nothing was changed.',
    inUse: (about: string) => `Somebody needs it now: ${about}. Try after closing. Nothing was changed.`,
    counted: (about: string) =>
      `Cases were counted for: ${about}. It cannot be missing from the settings. Nothing was changed.`,
    failed: 'The import was not made. Try again.',
    throwAwayTitle: 'The end of the demo',
    throwAwayAbout:
      'Seira begins afresh, empty, with the first set-up. The demo’s data is not lost: it stays in the same folder in a file of its own.',
    throwAway: 'Delete the demo and begin a real installation',
    throwAwayAsk: 'Delete the demo?',
    throwAwayMore: 'Whoever is signed in is signed out, and all screens wait for the first set-up.',
    typeWord: (word: string) => `Type ${word} to go on`,
    wordWrong: (word: string) => `Type exactly ${word}, in capitals.`,
    yesThrowAway: 'Delete',
    throwingAway: 'The demo is closing…',
    notTheDemo: 'This is not the demo. Nothing was done.',
    throwAwayFailed: 'It was not done. Try again.',
  },
)
