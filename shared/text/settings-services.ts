// What a citizen chooses at the kiosk: the services, and the groups that they stand in.
import { inBoth } from './language.ts'

export const settingsServices = inBoth(
  {
    services: 'Υπηρεσίες',
    about:
      'Με αυτή τη σειρά στέκονται στο εκδοτήριο. Το γράμμα ανοίγει την αρίθμησή τους· όσοι περιμένουν κρατούν τον αριθμό που πήραν. Νέα υπηρεσία την καλούν όσες θυρίδες καλούν και τις άλλες. Τα λεπτά ισχύουν ώσπου να τα μάθει η Σειρά· χωρίς αριθμό την ημέρα εξυπηρετούνται όσοι έρθουν.',
    add: 'Νέα υπηρεσία',
    none: 'Χωρίς υπηρεσίες ο χώρος δεν δίνει αριθμούς: μόνο καταχωρίζει υποθέσεις.',
    letter: 'Γράμμα',
    given: (letter: string) => `${letter} (έχει δοθεί)`,
    names: 'Όνομα στα ελληνικά και στα αγγλικά',
    minutes: 'Λεπτά ανά άτομο',
    cap: 'Αριθμοί την ημέρα',
    ownHours: 'Δικό της ωράριο',
    roll: 'Αριθμοί από έτοιμο ρολό',
    rollNumbers: 'Νούμερα του ρολού',
    rollLetter: 'Το ρολό γράφει και το γράμμα',
    rollAbout: (example: string) =>
      `Οι πολίτες κόβουν μόνοι τους αριθμό, το εκδοτήριο δεν δίνει. Στις οθόνες: ${example}.`,
    fromTheRoll: 'αριθμός από το ρολό',
    groups: 'Ομάδες στο εκδοτήριο',
    groupsAbout:
      'Με πολλές υπηρεσίες, ο πολίτης διαλέγει πρώτα ομάδα. Όσες δεν μπουν σε ομάδα στέκονται δίπλα στις ομάδες.',
    addGroup: 'Νέα ομάδα',
    members: 'Υπηρεσίες της ομάδας',
    kiosk: 'Στο εκδοτήριο',
    opens: (n: number) => (n === 1 ? '1 υπηρεσία' : `${n} υπηρεσίες`),
    noNumbers: 'Εδώ δεν δίνονται αριθμοί.',
  },
  {
    services: 'Services',
    about:
      'They stand on the kiosk in this order. The letter opens their numbers; whoever waits keeps the number they took. A new service is called by the counters that call the others. The minutes hold until Seira has learned them; without a number a day as many are served as come.',
    add: 'New service',
    none: 'Without services the office gives no numbers: it only logs cases.',
    letter: 'Letter',
    given: (letter: string) => `${letter} (given)`,
    names: 'Name in Greek and in English',
    minutes: 'Minutes per person',
    cap: 'Numbers a day',
    ownHours: 'Hours of its own',
    roll: 'Numbers from a printed roll',
    rollNumbers: 'Numbers on the roll',
    rollLetter: 'The roll bears the letter too',
    rollAbout: (example: string) => `Citizens tear off a number, the kiosk gives none. On screens: ${example}.`,
    fromTheRoll: 'number from the roll',
    groups: 'Groups on the kiosk',
    groupsAbout: 'With many services a citizen first chooses a group. Those in no group stand beside the groups.',
    addGroup: 'New group',
    members: 'Services of the group',
    kiosk: 'On the kiosk',
    opens: (n: number) => (n === 1 ? '1 service' : `${n} services`),
    noNumbers: 'No numbers are given here.',
  },
)
