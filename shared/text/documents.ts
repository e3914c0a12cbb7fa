// What stands in exported documents: titles, headings and notes of the reports.
import { inBoth } from './language.ts'

export const documents = inBoth(
  {
    kepCode: 'ΚΩΔΙΚΟΣ ΚΕΠ',
    total: 'ΣΥΝΟΛΟ',
    onDate: (date: string) => `στις ${date}`,
    fromTo: (from: string, to: string) => `από ${from} μέχρι ${to}`,
  },
  {
    kepCode: 'KEP CODE',
    total: 'TOTAL',
    onDate: (date: string) => `on ${date}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  },
)
