// What the desk says of the day around it: appointments, waits, how long a service takes, holidays, and leaving with somebody there.
import { inBoth } from './language.ts'

export const deskDay = inBoth(
  {
    close: {
      title: (label: string) => `Κλείσιμο θυρίδας: τι γίνεται με τον ${label};`,
      more: 'Κανείς δεν χάνεται: διαλέξτε πού συνεχίζει ο πολίτης.',
      action: 'Κλείσιμο θυρίδας',
      becomes: {
        finished: 'Ολοκληρώθηκε',
        waiting: 'Πίσω στην ουρά',
        parked: 'Σε κράτημα',
        missed: 'Δεν προσήλθε',
      },
      why: {
        finished: (cases: string) => `μετρά ${cases}`,
        waiting: 'κρατά τη σειρά του, τον καλεί άλλη θυρίδα',
        parked: 'μένει στην άκρη ώσπου να τον καλέσει κάποιος',
        missed: 'μπορεί να επανέλθει',
      },
    },
    appointments: {
      label: 'Ραντεβού',
      title: 'Ραντεβού που περιμένουμε σήμερα',
      none: 'Κανένα άλλο για σήμερα',
      more: 'Με την άφιξη παίρνουν αριθμό και μπαίνουν στη μία ουρά, με την ώρα του ραντεβού τους.',
      arrive: 'Άφιξη',
      arriveOf: (time: string, what: string) => `Άφιξη για το ραντεβού των ${time}, ${what}`,
      code: (code: string) => `κωδικός ${code}`,
      late: (minutes: string) => `άργησε ${minutes}`,
      arrived: (label: string) => `Πήρε τον αριθμό ${label}.`,
      close: 'Κλείσιμο',
      rest: (n: number) => `και ${n} ακόμη`,
      booked: (time: string) => `Ραντεβού ${time}`,
    },
    wait: (range: string) => `Εκτιμάται ότι θα κληθεί σε ${range}.`,
    noWait: 'Καμία ανοιχτή θυρίδα δεν τον καλεί τώρα.',
    lasts: {
      usual: (time: string) => `συνήθως ${time}`,
      most: (time: string) => `9 στους 10: ως ${time}`,
      aloud: (now: string, usual: string, most: string) =>
        `Διάρκεια ως τώρα ${now}. Συνήθως ${usual}, για εννέα στους δέκα ως ${most}.`,
    },
    before: (counter: string) => `θυρίδα ${counter}`,
    attending: {
      label: 'Εξυπηρετείται χωρίς εισιτήριο',
      nothing: 'Γράψτε τι έγινε, ή πατήστε «Άκυρο»',
    },
    notAccurate: 'έμεινε ανοιχτό',
    notAccurateWhy: 'Έμεινε ανοιχτό για ώρες: ο χρόνος του δεν μετρά στους μέσους όρους.',
  },
  {
    close: {
      title: (label: string) => `Closing the counter: what becomes of ${label}?`,
      more: 'Nobody is lost: choose where the citizen goes on.',
      action: 'Close the counter',
      becomes: { finished: 'Finished', waiting: 'Back to the line', parked: 'Set aside', missed: 'Did not come' },
      why: {
        finished: (cases: string) => `counts ${cases}`,
        waiting: 'keeps the turn, another counter calls',
        parked: 'stays aside until somebody calls',
        missed: 'may come back',
      },
    },
    appointments: {
      label: 'Appointments',
      title: 'Appointments expected today',
      none: 'No more for today',
      more: 'On arrival they get a number and stand in the one line, by the time of their appointment.',
      arrive: 'Arrived',
      arriveOf: (time: string, what: string) => `Arrived for the appointment at ${time}, ${what}`,
      code: (code: string) => `code ${code}`,
      late: (minutes: string) => `late by ${minutes}`,
      arrived: (label: string) => `Has the number ${label}.`,
      close: 'Close',
      rest: (n: number) => `and ${n} more`,
      booked: (time: string) => `Appointment ${time}`,
    },
    wait: (range: string) => `Expected to be called in ${range}.`,
    noWait: 'No open counter calls this number now.',
    lasts: {
      usual: (time: string) => `usually ${time}`,
      most: (time: string) => `9 in 10: within ${time}`,
      aloud: (now: string, usual: string, most: string) =>
        `So far ${now}. Usually ${usual}, for nine in ten within ${most}.`,
    },
    before: (counter: string) => `counter ${counter}`,
    attending: {
      label: 'Served without a ticket',
      nothing: 'Write what was done, or press “Cancel”',
    },
    notAccurate: 'left open',
    notAccurateWhy: 'It was left open for hours: its time counts in no average.',
  },
)
