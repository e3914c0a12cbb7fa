// What happened in 2024, as the directorate's own report of that year tells it.
import { AnnotationStore } from '../annotations/annotations.ts'
import type { Db } from '../database/open.ts'

const happened = [
  {
    from: '2024-02-01',
    to: '2024-02-29',
    kep: null,
    kind: 'equipment',
    words: 'Νέοι υπολογιστές και σαρωτές σε όλα τα ΚΕΠ',
  },
  {
    from: '2024-03-18',
    to: '2024-03-18',
    kep: '0444',
    kind: 'reopening',
    words: 'Το ΚΕΠ 0444 επαναλειτούργησε στο ανακαινισμένο κτίριο (αργία: Καθαρά Δευτέρα)',
  },
  {
    from: '2024-12-03',
    to: '2024-12-03',
    kep: null,
    kind: 'relocation',
    words: 'Τα ΚΕΠ 0207 και 0325 μαζί, σε ένα κτίριο με έναν χώρο αναμονής',
  },
] as const

export function demoAnnotations(db: Db, now: number): void {
  const store = new AnnotationStore(db)
  for (const one of happened) store.add(one, { person: null, now })
}
