// What every report's page is given.
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Asked } from '#shared/reports/asked.ts'

export type ReportProps = {
  readonly asked: Asked
  /** Asks it otherwise: another period, other KEPs. It stands in the address then. */
  readonly onAsk: (asked: Asked) => void
  readonly today: LocalDate
  /** The offices that one may look at; without the practice. */
  readonly offices: readonly OfficeSeats[]
  readonly me: Me
  readonly expire: () => void
}
