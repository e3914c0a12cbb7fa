// Whose turn it is: priority classes, and what the office chooses where there is no one right rule. Each choice says what it does.
import { inBoth } from './language.ts'

export const settingsTurn = inBoth(
  {
    classes: 'Κατηγορίες προτεραιότητας',
    classesAbout: 'Όποιος ανήκει σε μια κατηγορία στέκεται στην ουρά σαν να ήρθε τόσα λεπτά νωρίτερα.',
    add: 'Νέα κατηγορία',
    headStart: 'Προβάδισμα',
    promiseTitle: 'Η υπόσχεση προς τον πολίτη',
    promise: (minutes: number) =>
      minutes === 0
        ? 'Κανείς δεν προσπερνιέται από κάποιον που ήρθε μετά.'
        : `Κανείς δεν προσπερνιέται από κάποιον που ήρθε πάνω από ${minutes} λεπτά μετά.`,
    unknownPromise: 'Γράψτε πρώτα πόσα λεπτά είναι κάθε προβάδισμα.',
    exceptions: {
      outOfTurn: 'Εξαίρεση: η κλήση εκτός σειράς, που ζητά λόγο και μένει γραμμένη.',
      appointments: 'Τα λεπτά είναι το μεγαλύτερο προβάδισμα και η ανοχή των ραντεβού μαζί.',
      helps:
        'Θυρίδα που βοηθά σε άλλη υπηρεσία καλεί από εκείνη μόνο μετά τα λεπτά που ορίζονται στις «Θυρίδες & ΚΕΠ».',
    },
    calling: 'Κλήσεις',
    appointments: 'Ραντεβού',
    closing: 'Κλείσιμο και χρόνοι',
    choices: {
      comeBack: 'Όποιος δεν προσήλθε και επιστρέφει',
      comeBackKeeps: 'κρατά τη σειρά του',
      comeBackAsIf: 'στέκεται σαν να ήρθε πριν από',
      comeBackMinutes: 'Πριν από πόσα λεπτά',
      comeBackUnit: 'λεπτά',
      outOfTurn: 'Επιτρέπεται κλήση εκτός σειράς',
      outOfTurnAbout: 'Ο υπάλληλος διαλέγει αριθμό από την ουρά, με λόγο που μένει γραμμένος.',
      offerMissedAfter: 'Πρόταση «Δεν προσήλθε» μετά από',
      offerMissedAfterAbout: 'Μετά από τόσες κλήσεις η θυρίδα προτείνει το «Δεν προσήλθε».',
      missedAfter: '«Δεν προσήλθε» μόνο του μετά από',
      missedAfterAbout: 'Μετά από τόσες κλήσεις η επόμενη επανάκληση γίνεται «Δεν προσήλθε». Κενό: ποτέ.',
      calls: 'κλήσεις',
      earlyMinutes: 'Άφιξη έως και νωρίτερα',
      earlyMinutesAbout: 'Τόσα λεπτά πριν από την ώρα του ο πολίτης μπορεί να δηλώσει άφιξη στο εκδοτήριο.',
      graceMinutes: 'Ανοχή',
      graceMinutesAbout: 'Πιο αργά από αυτό, το ραντεβού μετρά όσο ένας αριθμός που πάρθηκε τότε.',
      closingNotice: 'Προειδοποίηση κλεισίματος',
      closingNoticeAbout: 'Τόσα λεπτά πριν κλείσει, το εκδοτήριο λέει πόσοι προλαβαίνουν ακόμη.',
      workOn: 'Κλήσεις και μετά το κλείσιμο',
      workOnAbout: 'Τόσα λεπτά μετά οι θυρίδες καλούν ακόμη όποιον έχει αριθμό.',
      inaccurateAfter: 'Όχι ακριβής χρόνος μετά από',
      inaccurateAfterAbout:
        'Μια εξυπηρέτηση πιο μακριά από αυτό έμεινε ανοιχτή κατά λάθος και δεν μετρά στους μέσους χρόνους.',
    },
  },
  {
    classes: 'Priority classes',
    classesAbout: 'Whoever belongs to a class stands in the line as if having come so many minutes earlier.',
    add: 'New class',
    headStart: 'Head start',
    promiseTitle: 'The promise to citizens',
    promise: (minutes: number) =>
      minutes === 0
        ? 'Nobody is overtaken by somebody who came later.'
        : `Nobody is overtaken by somebody who came more than ${minutes} minutes later.`,
    unknownPromise: 'First write how many minutes each head start is.',
    exceptions: {
      outOfTurn: 'Except for a call out of turn, which asks for a reason that is kept.',
      appointments: 'The minutes are the largest head start and the grace of appointments together.',
      helps:
        'A counter that helps with another service calls from it only after the minutes set under “Counters & KEPs”.',
    },
    calling: 'Calls',
    appointments: 'Appointments',
    closing: 'Closing and times',
    choices: {
      comeBack: 'Whoever was missed and comes back',
      comeBackKeeps: 'keeps the turn',
      comeBackAsIf: 'stands as if having come',
      comeBackMinutes: 'How many minutes ago',
      comeBackUnit: 'minutes ago',
      outOfTurn: 'Calling out of turn is allowed',
      outOfTurnAbout: 'A clerk chooses a number from the line, with a reason that is kept.',
      offerMissedAfter: '“Missed” is offered after',
      offerMissedAfterAbout: 'After so many calls the desk offers “Missed”.',
      missedAfter: '“Missed” by itself after',
      missedAfterAbout: 'After so many calls the next recall becomes “Missed”. Empty: never.',
      calls: 'calls',
      earlyMinutes: 'Checking in, at most early by',
      earlyMinutesAbout: 'So many minutes before the time a citizen may check in at the kiosk.',
      graceMinutes: 'Grace',
      graceMinutesAbout: 'Later than this, an appointment is worth as much as a number taken then.',
      closingNotice: 'Closing notice',
      closingNoticeAbout: 'So many minutes before closing the kiosk says how many can still be served.',
      workOn: 'Calls after closing',
      workOnAbout: 'So many minutes afterwards counters still call whoever has a number.',
      inaccurateAfter: 'Time not accurate after',
      inaccurateAfterAbout: 'A stay longer than this was left open by mistake and counts in no average.',
    },
  },
)
