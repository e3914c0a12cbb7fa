// What `npm run history` says: a made-up past of some years.
import { inBoth } from './language.ts'

export const historyText = inBoth(
  {
    usage:
      'Χρήση: npm run history -- --folder φάκελος [--years 10] [--seed 1] [--last 2025] [--sums 40: μόνο υποθέσεις, τόσες μαζί]. Ο φάκελος πρέπει να είναι άδειος· έτη ως 30.',
    notFree: (folder: string) => `Ο φάκελος «${folder}» δεν είναι άδειος: δεν γράφτηκε τίποτε. Δώστε έναν άδειο.`,
    made: (folder: string, cases: string, facts: string, seconds: string) =>
      `Πλαστό παρελθόν στο «${folder}»: ${cases} υποθέσεις, ${facts} γεγονότα, σε ${seconds} δευτερόλεπτα.`,
  },
  {
    usage:
      'Usage: npm run history -- --folder folder [--years 10] [--seed 1] [--last 2025] [--sums 40: cases only, so many at once]. The folder must be empty; at most 30 years.',
    notFree: (folder: string) => `There is something in ${folder}: nothing was written. Name an empty one.`,
    made: (folder: string, cases: string, facts: string, seconds: string) =>
      `A made-up past in ${folder}: ${cases} cases, ${facts} facts, in ${seconds} seconds.`,
  },
)
