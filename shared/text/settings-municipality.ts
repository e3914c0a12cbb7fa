// The sections of the whole municipality: its name, KEPs, channels, procedures and offices.
import { inBoth } from './language.ts'

export const ofMunicipality = inBoth(
  {
    seat: {
      el: 'Έδρα στα έγγραφα',
      en: 'Έδρα στα έγγραφα, αγγλικά',
      about: 'Η πόλη πλάι στην ημερομηνία: «Λάρισα, 23 Νοεμβρίου 2026». Κενό: μόνο η ημερομηνία.',
    },
    address: {
      name: 'Διεύθυνση για τα κινητά',
      about:
        'Όπου βρίσκει ένα κινητό αυτή την εγκατάσταση, π.χ. https://seira.dimos.gr. Με αυτή, το χαρτάκι και το εκδοτήριο έχουν QR για τη σελίδα κάθε αριθμού. Κενό: χωρίς QR.',
    },
    openData: {
      name: 'Ανοιχτά δεδομένα αναμονής',
      about:
        'Όποιος φτάνει σε αυτή την εγκατάσταση μπορεί να ρωτήσει πόσο περιμένει κανείς σε κάθε χώρο, στο /open/v1/offices: όσα δείχνουν οι πίνακες, χωρίς ονόματα.',
    },
    keps: {
      add: 'Νέο ΚΕΠ',
      about:
        'Με αυτή τη σειρά στέκονται στον πίνακα του έτους. ΚΕΠ για το οποίο έχουν μετρηθεί υποθέσεις δεν αφαιρείται: τα παλιά έτη το χρειάζονται.',
    },
    channels: {
      add: 'Νέο κανάλι',
      about: 'Κάθε υπόθεση μετρά σε μία από αυτές τις στήλες. Το σύνολο το υπολογίζει η Σειρά.',
    },
    procedures: {
      add: 'Νέα διαδικασία',
      find: 'Εύρεση',
      findHint: 'όνομα στα ελληνικά ή στα αγγλικά',
      found: (n: number, all: number) => `${n} από ${all}`,
      noneFound: 'Καμία διαδικασία δεν ταιριάζει.',
      channel: 'Κανάλι',
      about: 'Κάθε υπάλληλος τις βρίσκει με το όνομά τους. Οι εννέα συχνότερες μπαίνουν στα πλήκτρα κάθε χώρου.',
    },
    offices: {
      about: 'Ο νέος χώρος ξεκινά με τις πέντε συνηθισμένες υπηρεσίες, ή χωρίς ουρά· όλα αλλάζουν μετά.',
      add: 'Νέος χώρος',
      begins: 'Ξεκινά με',
      queue: 'Δίνει αριθμούς προτεραιότητας',
      queueAbout: 'Αλλιώς μόνο καταχωρίζει υποθέσεις, όπως ένα μικρό παράρτημα.',
      counters: (code: string) => `Θυρίδες του ${code}`,
      countersHint: 'κενό: δεν στεγάζεται εκεί',
      noKep: 'Γράψτε πόσες θυρίδες έχει τουλάχιστον ένα ΚΕΠ.',
      removal:
        'Ένας χώρος αφαιρείται μόνο όταν δεν περιμένει κανείς εκεί και δεν υπάρχουν ραντεβού. Όσα μετρήθηκαν μένουν.',
    },
  },
  {
    seat: {
      el: 'Seat in documents, in Greek',
      en: 'Seat in documents',
      about: 'The town beside the date: “Larissa, 23 November 2026”. Empty: the date alone.',
    },
    address: {
      name: 'Address for phones',
      about:
        'Where a phone finds this installation, such as https://seira.town.gr. With it, the slip and the kiosk have a QR for each number’s own page. Empty: no QR.',
    },
    openData: {
      name: 'Open data of the wait',
      about:
        'Whoever reaches this installation may ask how long one waits at each office, at /open/v1/offices: what the boards show, with no names.',
    },
    keps: {
      add: 'New KEP',
      about:
        'They stand in the table of the year in this order. A KEP that cases were counted for cannot be removed: old years need it.',
    },
    channels: {
      add: 'New channel',
      about: 'Each case counts in one of these columns. The total is worked out by Seira.',
    },
    procedures: {
      add: 'New procedure',
      find: 'Find',
      findHint: 'name in Greek or English',
      found: (n: number, all: number) => `${n} of ${all}`,
      noneFound: 'No procedure fits.',
      channel: 'Channel',
      about: 'Every clerk finds them by name. The nine most frequent are on the keys of each office.',
    },
    offices: {
      about:
        'A new office begins with the five usual services, or without a queue; everything can be changed afterwards.',
      add: 'New office',
      begins: 'Begins with',
      queue: 'People take numbers there',
      queueAbout: 'Otherwise it only logs cases, as a small annexe does.',
      counters: (code: string) => `Counters of ${code}`,
      countersHint: 'empty: not housed there',
      noKep: 'Write how many counters one KEP has at least.',
      removal: 'An office can be removed only when nobody waits there and nothing is booked. What was counted stays.',
    },
  },
)
