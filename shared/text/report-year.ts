// The year as a report: its document's words, what happened beside the figures, comparable days.
import { inBoth } from './language.ts'

export const reportYear = inBoth(
  {
    annotations: {
      title: 'Τι συνέβη',
      from: 'Από',
      to: 'Έως',
      kep: 'ΚΕΠ',
      kind: 'Είδος',
      words: 'Σημείωση',
      all: 'όλα τα ΚΕΠ',
      lasts: 'συνεχίζεται',
      since: (date: string) => `από ${date}`,
      until: (from: string, to: string) => `${from} – ${to}`,
      kinds: {
        relocation: 'Μεταστέγαση',
        reopening: 'Επαναλειτουργία',
        closed: 'Κλειστό',
        network: 'Διακοπή δικτύου',
        equipment: 'Εξοπλισμός',
        other: 'Άλλο',
      },
    },
  },
  {
    annotations: {
      title: 'What happened',
      from: 'From',
      to: 'Until',
      kep: 'KEP',
      kind: 'Kind',
      words: 'Note',
      all: 'all KEPs',
      lasts: 'still lasts',
      since: (date: string) => `since ${date}`,
      until: (from: string, to: string) => `${from} – ${to}`,
      kinds: {
        relocation: 'Relocation',
        reopening: 'Reopening',
        closed: 'Closed',
        network: 'Network down',
        equipment: 'Equipment',
        other: 'Other',
      },
    },
  },
)
