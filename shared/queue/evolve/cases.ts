// What was counted: an entry is made, or becomes another; when and by whom it was made first stays.
import type { Day, KeptEntry } from '../day.ts'
import type { Recorded } from '../facts.ts'
import type { CaseEntry } from '../words.ts'
import type { Changes } from './change.ts'

export const cases: Changes<'casesLogged' | 'casesCorrected' | 'casesLoggedLate'> = {
  casesLogged: (day, fact, recorded) => kept(day, fact, recorded, false),
  casesLoggedLate: (day, fact, recorded) => kept(day, fact, recorded, false),
  casesCorrected: (day, fact, recorded) => kept(day, fact, recorded, true),
}

function kept(day: Day, fact: CaseEntry, { at, by }: Pick<Recorded, 'at' | 'by'>, corrected: boolean): Partial<Day> {
  const { entry, ticket, counter, kep, way, rows } = fact
  const before = day.entries.get(entry)
  const first = { at: before?.at ?? at, by: before?.by ?? by }
  const now: KeptEntry = { entry, ticket, counter, kep, way, rows, ...first, corrected }
  return { entries: new Map(day.entries).set(entry, now), entriesMade: Math.max(day.entriesMade, entry) }
}
