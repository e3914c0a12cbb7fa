// Opening hours as they are read: `08:00–14:30, 16:00–19:00`.
import type { OpenRange } from '#shared/queue/hours.ts'

export const rangesSaid = (ranges: readonly OpenRange[]): string =>
  ranges.map(({ from, to }) => `${from}–${to}`).join(', ')
