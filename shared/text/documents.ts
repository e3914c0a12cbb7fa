// What stands in exported documents: titles, headings and notes of the reports.
import { inBoth } from './language.ts'

export const documents = inBoth(
  {
    kepCode: 'ΚΩΔΙΚΟΣ ΚΕΠ',
    total: 'ΣΥΝΟΛΟ',
    onDate: (date: string) => `στις ${date}`,
    fromTo: (from: string, to: string) => `από ${from} μέχρι ${to}`,
    complaints: {
      title: 'Καταγγελίες, αναφορές και παράπονα',
      complaint: 'Παράπονα',
      suggestion: 'Προτάσεις',
      thanks: 'Ευχαριστίες',
      open: 'Εκκρεμούν',
      note: 'Το μηδέν είναι καταγεγραμμένο: στην περίοδο αυτή δεν υποβλήθηκε κανένα.',
    },
  },
  {
    kepCode: 'KEP CODE',
    total: 'TOTAL',
    onDate: (date: string) => `on ${date}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    complaints: {
      title: 'Complaints, reports and suggestions',
      complaint: 'Complaints',
      suggestion: 'Suggestions',
      thanks: 'Thanks',
      open: 'Open',
      note: 'A zero is a recorded one: none was made in this period.',
    },
  },
)
