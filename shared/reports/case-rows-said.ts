// Rows of cases in words: «Γνήσιο υπογραφής × 4 (ΘΥΡΙΔΕΣ), Παράβολα × 1 (EKEP)».
import type { Bilingual } from '../queue/bilingual.ts'
import type { CaseRow, Language } from '../queue/words.ts'
import { deskCases } from '../text/desk-cases.ts'

/** `procedures`: names by id, of now; one that is not among them was taken away since. */
export function caseRowsSaid(
  rows: readonly CaseRow[],
  procedures: Readonly<Record<string, Bilingual>>,
  language: Language,
): string {
  const { unlisted, removed } = deskCases[language].cases
  return rows
    .map(({ channel, procedure, quantity }) => {
      const name = procedure === null ? unlisted : (procedures[procedure]?.[language] ?? removed)
      return `${name} × ${quantity} (${channel})`
    })
    .join(', ')
}
