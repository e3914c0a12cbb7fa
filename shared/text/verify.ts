// What `npm run verify` says.
import { inBoth } from './language.ts'

export const verifyText = inBoth(
  {
    noData: (folder: string) => `Δεν υπάρχουν δεδομένα για επαλήθευση στο «${folder}».`,
    counted: (facts: string, tickets: string, cases: string) =>
      `Γεγονότα: ${facts} · Αριθμοί προτεραιότητας: ${tickets} · Υποθέσεις: ${cases}`,
    kept: (days: string) => `Ημέρες από τις οποίες έχουν μείνει μόνο σύνολα: ${days}`,
    difference: (table: string, key: string, stored: string, recounted: string) =>
      `Διαφορά: ${table}, ${key}: γραμμένο ${stored}, από το ημερολόγιο ${recounted}`,
    nothing: 'τίποτε',
    imported: (cases: string) => `Υποθέσεις από αρχεία: ${cases}`,
    unexplained: (cases: string, count: string) => `Υποθέσεις: ${cases} · ${count} ανεξήγητες`,
    more: (count: string) => `Και άλλες διαφορές: ${count}`,
    differences: (count: string) => `Διαφορές: ${count}`,
  },
  {
    noData: (folder: string) => `There is no data to verify in ${folder}.`,
    counted: (facts: string, tickets: string, cases: string) =>
      `Facts: ${facts} · Tickets: ${tickets} · Cases: ${cases}`,
    kept: (days: string) => `Days of which only totals are kept: ${days}`,
    difference: (table: string, key: string, stored: string, recounted: string) =>
      `Difference: ${table}, ${key}: stored ${stored}, by the journal ${recounted}`,
    nothing: 'nothing',
    imported: (cases: string) => `Cases from files: ${cases}`,
    unexplained: (cases: string, count: string) => `Cases: ${cases} · ${count} unexplained`,
    more: (count: string) => `And more differences: ${count}`,
    differences: (count: string) => `Differences: ${count}`,
  },
)
