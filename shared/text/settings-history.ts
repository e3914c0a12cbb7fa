// The history of the settings: who changed what and when, and taking it back.
import { inBoth } from './language.ts'

export const settingsHistory = inBoth(
  {
    about: 'ποιος άλλαξε τι και πότε· κάθε αλλαγή αναιρείται, όσο δεν άλλαξε ξανά το ίδιο σημείο',
    version: (n: number) => `Έκδοση ${n}`,
    holds: 'ισχύει',
    nobody: 'Σειρά',
    founded: 'Η πρώτη ρύθμιση',
    imported: 'Ολόκληρη η ρύθμιση, από αρχείο',
    undoes: (n: number) => `Αναιρεί την έκδοση ${n}`,
    undoneBy: (n: number) => `Αναιρέθηκε με την έκδοση ${n}`,
    undo: 'Αναίρεση',
    undoVersion: (n: number) => `Αναίρεση της έκδοσης ${n}`,
    undone: (n: number, was: number) => `Η έκδοση ${was} αναιρέθηκε: ισχύει η έκδοση ${n}.`,
    noLonger: (office: string) => `χώρος ${office}`,
  },
  {
    about: 'who changed what and when; each change can be undone as long as the same part was not changed again',
    version: (n: number) => `Version ${n}`,
    holds: 'holds now',
    nobody: 'Seira',
    founded: 'The first set-up',
    imported: 'The whole configuration, from a file',
    undoes: (n: number) => `Undoes version ${n}`,
    undoneBy: (n: number) => `Undone by version ${n}`,
    undo: 'Undo',
    undoVersion: (n: number) => `Undo version ${n}`,
    undone: (n: number, was: number) => `Version ${was} was undone: version ${n} holds.`,
    noLonger: (office: string) => `office ${office}`,
  },
)
