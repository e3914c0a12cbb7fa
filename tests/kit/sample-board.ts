// Views of a board as a story needs them, told by hand: calls so many seconds before the moment.
import type { BoardCall, BoardService, BoardView } from '#shared/views/board-view.ts'

export const ELEVEN = Date.parse('2026-11-23T11:00:00+02:00')

/** `[number of the call, ticket, counter, seconds ago]`, the newest first. */
export type SampleCall = readonly [number, string, string, number]

export const callsAt = (now: number, calls: readonly SampleCall[]): BoardCall[] =>
  calls.map(([call, ticket, counter, ago]) => ({ call, ticket, counter, at: now - ago * 1_000 }))

const service = (letter: string, el: string, en: string, people: number): BoardService => ({
  letter,
  name: { el, en },
  people,
  onRoll: false,
  wait: { from: 20, to: 30 },
})

const SERVICES: readonly BoardService[] = [
  service('Α', 'Γνήσιο υπογραφής και επικυρώσεις', 'Signatures and certified copies', 12),
  service('Β', 'Πιστοποιητικά και ληξιαρχικές πράξεις', 'Certificates and registry records', 5),
  service('Γ', 'Αιτήσεις και βεβαιώσεις', 'Applications and statements', 6),
  service('Δ', 'Μεταφορές και οχήματα', 'Transport and vehicles', 1),
  service('Ε', 'Παραλαβή εγγράφων', 'Collecting documents', 0),
]

export const boardSaying = (calls: readonly BoardCall[], more: Partial<BoardView> = {}): BoardView => ({
  office: { el: 'Κεντρικό ΚΕΠ Λάρισας', en: 'Larissa central KEP' },
  practice: false,
  date: '2026-11-23',
  revision: 1,
  phase: 'running',
  calls,
  missed: [],
  services: SERVICES,
  shut: null,
  notice: null,
  chime: false,
  voice: { speaks: false, bell: 'two', volume: 100, times: 1, english: [] },
  look: { columns: 1, colours: 'dark', bothLanguages: false, ways: [] },
  media: [],
  ...more,
})
