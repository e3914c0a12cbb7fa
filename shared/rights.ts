// Who may what: one record for the doors, which refuse by it, and for the pages, which show and grey by it.
import type { Role } from './queue/words.ts'

/** What a person can be. Each may be limited to some offices or KEPs (`Scope`). */
export const staffRoles = ['clerk', 'head', 'supervisor', 'administrator', 'auditor'] as const satisfies readonly Role[]
export type StaffRole = (typeof staffRoles)[number]

/**
 * A commands' own rights stand with the commands (`shared/queue/commands.ts`); these are for everything else.
 * An auditor reads what others see and changes nothing.
 */
export const rights = {
  /** Sit at a counter. */
  serve: ['clerk', 'head', 'supervisor', 'administrator'],
  /** See who sits where. */
  seeSeats: ['clerk', 'head', 'supervisor', 'administrator', 'auditor'],
  /** Today's page. */
  watch: ['head', 'supervisor', 'administrator', 'auditor'],
  seeAppointments: ['clerk', 'head', 'supervisor', 'administrator', 'auditor'],
  book: ['clerk', 'head', 'supervisor', 'administrator'],
  endDay: ['supervisor', 'administrator'],
  /** Put a notice on the boards for today. */
  setNotice: ['head', 'supervisor', 'administrator'],
  /** The year, for the whole municipality: its totals are published. */
  report: ['head', 'supervisor', 'administrator', 'auditor'],
  /** The draft of the annual report: of the whole directorate. */
  composeReport: ['supervisor', 'administrator', 'auditor'],
  import: ['supervisor', 'administrator'],
  /** Say what the e-KEP counted, and why our count of a month is another: of the KEPs that one answers for. */
  reconcile: ['head', 'supervisor', 'administrator'],
  /** Figures of each clerk, where the office has them switched on; a head those of the own KEPs. */
  seePersonFigures: ['head', 'supervisor', 'administrator'],
  /** Write beside the figures what happened: of the KEPs that one answers for. */
  annotate: ['head', 'supervisor', 'administrator'],
  /** What citizens said: of the KEPs that one answers for. */
  seeOpinions: ['head', 'supervisor', 'administrator', 'auditor'],
  answerOpinions: ['head', 'supervisor', 'administrator'],
  /** Correct cases of a day that is over, and log late what was forgotten then: of the KEPs that one answers for. */
  correctPast: ['head', 'supervisor', 'administrator'],
  /** Sign the table of a year that is over. */
  signYear: ['supervisor', 'administrator'],
  /** Let everything be counted again. */
  check: ['supervisor', 'administrator', 'auditor'],
  /** Say what no machine knows: headcounts, trainings, equipment, outages, complaints on paper; of the KEPs that one answers for. */
  keepFigures: ['head', 'supervisor', 'administrator'],
  seeSettings: ['supervisor', 'administrator', 'auditor'],
  settings: ['administrator'],
  /** Let a printer print a test, or the day on paper. */
  trySlips: ['supervisor', 'administrator'],
  seePeople: ['administrator', 'auditor'],
  people: ['administrator'],
  seeDevices: ['supervisor', 'administrator', 'auditor'],
  devices: ['administrator'],
} as const satisfies Record<string, readonly StaffRole[]>
export type Right = keyof typeof rights

export const may = (role: Role, right: Right): boolean => (rights[right] as readonly Role[]).includes(role)

/** Where a person may work and look; null: everywhere. */
export type Scope = { readonly offices: readonly string[] | null; readonly keps: readonly string[] | null }
export const EVERYWHERE: Scope = { offices: null, keps: null }

export const inOffice = ({ offices }: Scope, office: string): boolean => offices === null || offices.includes(office)
export const inKep = ({ keps }: Scope, kep: string): boolean => keps === null || keps.includes(kep)
