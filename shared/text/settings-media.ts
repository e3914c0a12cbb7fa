// Pictures and video of a board: which, how long each, how they are handed in, and why one was not taken.
import type { NotTaken } from '../files/told.ts'
import { inBoth } from './language.ts'

type Problem = NotTaken | 'sound' | 'too-many' | 'signed-out' | 'unreachable'

export const settingsMedia = inBoth<{
  title: string
  about: string
  limits: string
  add: string
  sending: (name: string, percent: number) => string
  stop: (name: string) => string
  refused: (name: string, why: string) => string
  seconds: string
  unit: string
  whole: string
  missing: string
  picture: string
  video: string
  there: (n: number) => string
  thereAbout: string
  lost: string
  use: string
  addThis: (name: string) => string
  remove: string
  removeThis: (name: string) => string
  removed: (name: string) => string
  notRemoved: (name: string) => string
  problems: Record<Problem, string>
}>(
  {
    title: 'Εικόνες και βίντεο',
    about:
      'Φαίνονται το ένα μετά το άλλο όταν δεν καλείται κανείς, χωρίς ήχο. Μόλις γίνει κλήση, παραχωρούν τη θέση τους αμέσως· καμία κλήση δεν κρύβεται.',
    limits:
      'Εικόνα PNG, JPEG ή WebP έως 10 MB, βίντεο MP4 ή WebM έως 300 MB. Όποιο δεν παίζει σε μια οθόνη, εκείνη το παραλείπει.',
    add: 'Ανέβασμα αρχείων',
    sending: (name, percent) => `Ανεβαίνει: ${name} (${percent}%)`,
    stop: (name) => `Διακοπή: ${name}`,
    refused: (name, why) => `${name}: ${why}`,
    seconds: 'Δευτερόλεπτα',
    unit: 'δευτ.',
    whole: 'ολόκληρο',
    missing: 'Λείπει: ανεβάστε το ίδιο αρχείο ξανά.',
    picture: 'Εικόνα',
    video: 'Βίντεο',
    there: (n) => (n === 1 ? 'Αρχείο που υπάρχει ήδη (1)' : `Αρχεία που υπάρχουν ήδη (${n})`),
    thereAbout: 'Όσα ανέβηκαν για οποιονδήποτε πίνακα. Διαγράφονται όσα δεν χρησιμοποιεί κανείς.',
    lost: 'Τα αρχεία που υπάρχουν ήδη δεν φορτώθηκαν.',
    use: 'Προσθήκη',
    addThis: (name) => `Προσθήκη: ${name}`,
    remove: 'Διαγραφή',
    removeThis: (name) => `Διαγραφή: ${name}`,
    removed: (name) => `Διαγράφηκε: ${name}`,
    notRemoved: (name) => `Δεν διαγράφηκε: ${name}. Μήπως το χρησιμοποιεί άλλος πίνακας;`,
    problems: {
      'no-known-type': 'δεν είναι εικόνα PNG, JPEG ή WebP, ούτε βίντεο MP4 ή WebM.',
      'too-large': 'είναι πολύ μεγάλο.',
      'store-full': 'τα αρχεία όλα μαζί έφτασαν το όριο. Διαγράψτε όσα δεν χρειάζονται.',
      'disk-full': 'ο δίσκος δεν έχει χώρο.',
      empty: 'είναι κενό.',
      'broken-off': 'η μεταφορά διακόπηκε και δεν έμεινε τίποτα. Δοκιμάστε ξανά.',
      malformed: 'δεν ανέβηκε. Δοκιμάστε ξανά.',
      sound: 'είναι ήχος. Εδώ μπαίνουν εικόνες και βίντεο.',
      'too-many': 'ένας πίνακας έχει έως 30 αρχεία.',
      'signed-out': 'δεν ανέβηκε: χρειάζεται να συνδεθείτε ξανά ως διαχειριστής.',
      unreachable: 'ο διακομιστής δεν απαντά. Δοκιμάστε ξανά.',
    },
  },
  {
    title: 'Pictures and video',
    about:
      'Shown one after the other while nobody is being called, without sound. The moment somebody is called they give way; no call is ever hidden.',
    limits:
      'Pictures PNG, JPEG or WebP up to 10 MB, video MP4 or WebM up to 300 MB. What a screen cannot play, it leaves out.',
    add: 'Upload files',
    sending: (name, percent) => `Uploading: ${name} (${percent}%)`,
    stop: (name) => `Stop: ${name}`,
    refused: (name, why) => `${name}: ${why}`,
    seconds: 'Seconds',
    unit: 's',
    whole: 'all of it',
    missing: 'Missing: upload the same file again.',
    picture: 'Picture',
    video: 'Video',
    there: (n) => (n === 1 ? 'File that is already here (1)' : `Files that are already here (${n})`),
    thereAbout: 'Whatever was uploaded for any board. Those that nobody uses can be deleted.',
    lost: 'The files that are already here could not be loaded.',
    use: 'Add',
    addThis: (name) => `Add: ${name}`,
    remove: 'Delete',
    removeThis: (name) => `Delete: ${name}`,
    removed: (name) => `Deleted: ${name}`,
    notRemoved: (name) => `Not deleted: ${name}. Does another board use it?`,
    problems: {
      'no-known-type': 'is no picture PNG, JPEG or WebP, and no video MP4 or WebM.',
      'too-large': 'is too large.',
      'store-full': 'all files together have reached their limit. Delete those that are not needed.',
      'disk-full': 'the disk has no room.',
      empty: 'is empty.',
      'broken-off': 'the transfer broke off and nothing is left of it. Try again.',
      malformed: 'was not uploaded. Try again.',
      sound: 'is a sound. Pictures and video go here.',
      'too-many': 'a board has at most 30 files.',
      'signed-out': 'was not uploaded: sign in again as an administrator.',
      unreachable: 'the server does not answer. Try again.',
    },
  },
)
