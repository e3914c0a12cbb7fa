// The first steps of a new installation, after its first set-up.
import type { BeginningStep } from '../beginning.ts'
import { inBoth } from './language.ts'

type Steps = Record<BeginningStep, { readonly what: string; readonly why: string; readonly go: string }>

export const beginText = inBoth(
  {
    about: 'Η Σειρά λειτουργεί. Αυτά μένουν ως την πρώτη ημέρα με κόσμο· όποιο γίνει, σημειώνεται μόνο του.',
    done: 'έγινε',
    remains: 'μένει',
    counted: (done: number, all: number) => `${done} από ${all}`,
    dismiss: 'Δεν το χρειάζομαι άλλο',
    steps: {
      people: {
        what: 'Προσθέστε τους ανθρώπους',
        why: 'Έναν λογαριασμό για τον καθένα: υπαλλήλους, υπεύθυνους, προϊσταμένους.',
        go: 'Άνθρωποι',
      },
      kiosk: {
        what: 'Συνδέστε το εκδοτήριο',
        why: 'Ανοίξτε στην οθόνη της εισόδου τη σελίδα του εκδοτηρίου.',
        go: 'Εκδοτήριο',
      },
      board: {
        what: 'Συνδέστε τον πίνακα αναμονής',
        why: 'Ανοίξτε στην οθόνη της αίθουσας τη σελίδα του πίνακα.',
        go: 'Πίνακας αναμονής',
      },
      slip: {
        what: 'Τυπώστε ένα δοκιμαστικό χαρτάκι',
        why: 'Πάρτε έναν αριθμό από το εκδοτήριο και δείτε τον στον εικονικό εκτυπωτή.',
        go: 'Εικονικός εκτυπωτής',
      },
      hours: {
        what: 'Ορίστε το ωράριο και τις αργίες',
        why: 'Το εκδοτήριο δίνει αριθμούς μόνο μέσα σε αυτό.',
        go: 'Ωράριο',
      },
      practice: {
        what: 'Δοκιμάστε στην Εξάσκηση',
        why: 'Ένας χώρος όπου τίποτε δεν μετρά: καθίστε σε μια θυρίδα του και καλέστε.',
        go: 'Θυρίδα',
      },
    } satisfies Steps,
  },
  {
    about: 'Seira works. This remains until the first day with people; whatever is done is ticked by itself.',
    done: 'done',
    remains: 'remains',
    counted: (done: number, all: number) => `${done} of ${all}`,
    dismiss: 'I do not need this any more',
    steps: {
      people: {
        what: 'Add the people',
        why: 'An account for each: clerks, heads, supervisors.',
        go: 'People',
      },
      kiosk: {
        what: 'Connect the kiosk',
        why: 'Open the kiosk’s page on the screen at the entrance.',
        go: 'Kiosk',
      },
      board: {
        what: 'Connect the board',
        why: 'Open the board’s page on the screen of the waiting room.',
        go: 'Board',
      },
      slip: {
        what: 'Print a test slip',
        why: 'Take a number at the kiosk and look at it on the virtual printer.',
        go: 'Virtual printer',
      },
      hours: {
        what: 'Set the hours and the holidays',
        why: 'The kiosk gives numbers only within them.',
        go: 'Opening hours',
      },
      practice: {
        what: 'Try the practice office',
        why: 'A place where nothing counts: sit at one of its counters and call.',
        go: 'Desk',
      },
    },
  },
)
