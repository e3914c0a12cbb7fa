// What happened at an office on one made-up day: deeds in any order become the journal's lines in the order of time.
import type { Fact } from '#shared/queue/facts.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Asker, CaseEntry, CaseRow, Instant } from '#shared/queue/words.ts'
import type { JournalRow } from '../journal-row.ts'

/** Somebody did something; its entries are numbered when everything stands in order. */
type Deed = { readonly at: Instant; readonly by: Asker; readonly facts: (next: () => number) => readonly Fact[] }
type Logged = Omit<CaseEntry, 'entry'>

export class LivedDay {
  readonly date: string
  readonly settings: OfficeSettings
  private readonly deeds: Deed[] = []

  constructor(date: string, settings: OfficeSettings) {
    this.date = date
    this.settings = settings
  }

  did(at: Instant, by: Asker, ...facts: readonly Fact[]): void {
    this.deeds.push({ at, by, facts: () => facts })
  }

  /** An entry of cases, beside what else the deed made happen. Gives what stands for it until it has a number. */
  logged(
    at: Instant,
    by: Asker,
    entry: Logged,
    beside: (entry: number) => readonly Fact[] = () => [],
  ): { entry: number } {
    const place = { entry: 0 }
    this.deeds.push({
      at,
      by,
      facts: (next) => {
        place.entry = next()
        return [...beside(place.entry), { type: 'casesLogged', entry: place.entry, ...entry }]
      },
    })
    return place
  }

  corrected(at: Instant, by: Asker, place: { entry: number }, entry: Logged, rows: readonly CaseRow[]): void {
    const reason = 'λάθος πλήκτρο'
    this.deeds.push({ at, by, facts: () => [{ type: 'casesCorrected', ...entry, entry: place.entry, rows, reason }] })
  }

  /** The journal's lines, the first of them numbered `seq`. */
  rows(seq: number): JournalRow[] {
    const { date, settings } = this
    const rows: JournalRow[] = []
    let entries = 0
    const next = () => ++entries
    for (const [nth, { at, by, facts }] of this.deeds.sort((a, b) => a.at - b.at).entries()) {
      const began: Fact[] = nth === 0 ? [{ type: 'dayBegan', date, settings }] : []
      const command = `history ${settings.id} ${date} ${nth + 1}`
      for (const fact of [...began, ...facts(next)])
        rows.push({
          office: settings.id,
          seq: seq + rows.length,
          date,
          at,
          role: by.role,
          person: by.person,
          command,
          fact,
        })
    }
    return rows
  }
}
