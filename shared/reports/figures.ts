// What people say for the annual report that no machine knows: its kinds, what can be wrong with it, and its trail.
import type { LocalDate } from '../queue/dates.ts'
import type { Instant } from '../queue/words.ts'

export const figureKinds = ['headcount', 'training', 'equipment', 'outage', 'paper-message', 'no-complaints'] as const
export type FigureKind = (typeof figureKinds)[number]

export const equipmentKinds = [
  'computer',
  'monitor',
  'printer',
  'scanner',
  'kiosk',
  'screen',
  'network',
  'phone',
  'ups',
  'other',
] as const
export type EquipmentKind = (typeof equipmentKinds)[number]

/** `syzefxis`: the line to the state's network. */
export const lineKinds = ['network', 'syzefxis', 'power', 'phones', 'program', 'other'] as const
export type LineKind = (typeof lineKinds)[number]

/** What is wrong with a field; each has its words. */
export type FigureProblem =
  | 'missing'
  | 'date'
  | 'future'
  | 'number'
  | 'more-than-staff'
  | 'ends-before'
  | 'unknown-kep'
  | 'unknown-office'
  | 'not-yours'
  | 'has-complaints'
  | 'said-none'
  | 'not-over'
  | 'said-already'
  | 'ended-already'
  | 'taken-back-already'
export type FieldProblem = { readonly field: string; readonly problem: FigureProblem }

/** Who wrote a row and when; null: the server itself noticed it, or nobody knows any more. */
export type Entered = { readonly by: string | null; readonly at: Instant | null }

/** One line of the trail of a report, the newest first. */
export type TrailLine = {
  readonly at: Instant
  readonly by: string | null
  readonly kind: FigureKind
  readonly row: number
  readonly did: 'entered' | 'ended' | 'taken-back'
  readonly why: string
}

export type Said = { readonly id: number; readonly note: string; readonly entered: Entered }
export type Headcount = Said & { readonly kep: string | null; readonly date: LocalDate; readonly staff: number }
export type Training = Said & {
  readonly kep: string | null
  readonly date: LocalDate
  readonly subject: string
  readonly giver: string
  readonly trained: number
  readonly staff: number
}
/** `used` null: nobody knows, for names of those days are gone; `staff` null: no account has this KEP, and nobody said. */
export type StaffRow = {
  /** Null: people whose account names no KEP. */
  readonly kep: string | null
  readonly used: number | null
  readonly staff: number | null
  /** Where the number of staff is from: the accounts of that date, or what somebody said. */
  readonly source: 'accounts' | 'said'
}
export type StaffFigures = {
  readonly asOf: LocalDate
  readonly rows: readonly StaffRow[]
  readonly total: Omit<StaffRow, 'kep'>
  /** Some days of the period have no names of staff any more. */
  readonly forgotten: boolean
  readonly headcounts: readonly Headcount[]
  readonly trainings: readonly Training[]
  readonly trail: readonly TrailLine[]
}

export type EquipmentItem = Said & {
  readonly kep: string
  readonly kind: EquipmentKind
  readonly quantity: number
  readonly date: LocalDate
  readonly removed: LocalDate | null
}
/** A screen or printer of the system's own; its first date is that of its enrolment. */
export type ListedDevice = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly place: string
  readonly office: string
  readonly since: LocalDate
  readonly removed: LocalDate | null
  readonly outages: number
  /** Milliseconds of the period. */
  readonly down: number
}
export type EquipmentFigures = {
  readonly asOf: LocalDate
  readonly devices: readonly ListedDevice[]
  readonly items: readonly EquipmentItem[]
  /** Of which whoever asks may speak. */
  readonly keps: readonly string[]
  /** What is there at the end of the period, KEP by KEP and kind by kind. */
  readonly there: readonly { readonly kep: string; readonly kind: EquipmentKind; readonly quantity: number }[]
  readonly trail: readonly TrailLine[]
}

export type Outage = Omit<Said, 'note'> & {
  readonly what: 'line' | 'device'
  readonly kind: string
  readonly kep: string | null
  readonly office: string | null
  readonly device: string | null
  readonly began: Instant
  /** Null: it is not over. */
  readonly ended: Instant | null
  readonly words: string
  readonly noticed: boolean
}
/** Milliseconds. */
export type KepDowntime = {
  readonly kep: string
  readonly outages: number
  /** Round the clock. */
  readonly down: number
  /** While it was open. */
  readonly downOpen: number
  /** How long it was open in the period, until now. 0: nobody knows its hours. */
  readonly open: number
}
export type OutageFigures = {
  readonly outages: readonly Outage[]
  readonly downtime: readonly KepDowntime[]
  readonly trail: readonly TrailLine[]
}

export type PaperMessage = Said & {
  readonly kep: string
  readonly date: LocalDate
  readonly kind: 'complaint' | 'suggestion' | 'thanks'
}
export type NoComplaints = Said & { readonly kep: string; readonly date: LocalDate; readonly until: LocalDate }
export type KepComplaints = {
  readonly kep: string
  /** Null: nobody recorded any, and nobody said that there was none. */
  readonly complaint: number | null
  /** Of the complaints, how many came on paper. */
  readonly onPaper: number
  readonly suggestion: number
  readonly thanks: number
  /** Of the messages that came by the form: not yet answered or closed. */
  readonly open: number
  /** Somebody has said, for the whole period, that there was none. */
  readonly saidNone: boolean
}
export type ComplaintFigures = {
  readonly rows: readonly KepComplaints[]
  readonly papers: readonly PaperMessage[]
  readonly saidNone: readonly NoComplaints[]
  readonly trail: readonly TrailLine[]
}
