// Opening hours: the week, the holidays, the exceptions, and the next two weeks as the public will read them.
import { inBoth } from './language.ts'

export const settingsHours = inBoth(
  {
    week: 'Η εβδομάδα',
    weekAbout: 'Μέσα σε αυτές τις ώρες δίνει αριθμούς το εκδοτήριο. Οι θυρίδες εργάζονται όποτε ανοίξουν.',
    copyMonday: 'Όπως τη Δευτέρα, έως Παρασκευή',
    holidays: 'Κλειστά τις δημόσιες αργίες',
    holidaysAbout: 'Και όσες αλλάζουν κάθε χρόνο με το Πάσχα. Αργία που θέλετε ανοιχτή γίνεται εξαίρεση.',
    exceptions: 'Εξαιρέσεις',
    exceptionsAbout: 'Ημερομηνίες με άλλες ώρες, ή κλειστές. Ο λόγος φαίνεται στο εκδοτήριο και στους πίνακες.',
    add: 'Νέα εξαίρεση',
    date: 'Ημερομηνία',
    hoursOfDate: 'Ώρες',
    why: 'Λόγος που διαβάζει το κοινό',
    fortnight: 'Οι επόμενες 14 ημέρες',
    fortnightAbout: 'Όπως θα τις διαβάσει το κοινό.',
    today: 'σήμερα',
    neverOpen: 'Καμία από αυτές τις ημέρες δεν είναι ανοιχτά.',
  },
  {
    week: 'The week',
    weekAbout: 'The kiosk gives numbers within these hours. Counters work whenever they are opened.',
    copyMonday: 'As on Monday, until Friday',
    holidays: 'Closed on public holidays',
    holidaysAbout: 'Also those that move with Easter each year. A holiday that you want open becomes an exception.',
    exceptions: 'Exceptions',
    exceptionsAbout: 'Dates with other hours, or closed. The reason is shown on the kiosk and the boards.',
    add: 'New exception',
    date: 'Date',
    hoursOfDate: 'Hours',
    why: 'Reason that the public reads',
    fortnight: 'The next 14 days',
    fortnightAbout: 'As the public will read them.',
    today: 'today',
    neverOpen: 'None of these days is open.',
  },
)
