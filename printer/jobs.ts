// What a printer is told to print, as jobs: the slips of tickets, and what the staff asked for.

import type { Bilingual } from '#shared/queue/bilingual.ts'
import type { SlipSettings } from '#shared/queue/printers.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Layout } from '#shared/slip/layout.ts'
import type { Extras } from '#shared/slip/parts.ts'
import { CANDIDATES, probeLayout } from '#shared/slip/probe.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import { endOfDaySlip, testSlip } from '#shared/slip/staff-slips.ts'
import type { Slip, SlipsView, StaffPaper } from '#shared/views/slips-view.ts'

export type Job = {
  readonly id: string
  /** By the server's clock: it is fresh for a while from here on. */
  readonly at: Instant
  /** By the staff, or at a kiosk once more: what becomes of it is told, and it is tried once. */
  readonly asked: boolean
  /** `copies`: how often it broke off before. */
  readonly layout: (profile: Profile, copies: number) => Layout
}

/** As the view lists them. */
export const jobsOf = ({ office, style, slips, asked }: SlipsView): Job[] => [
  ...asked.map((paper) => askedJob(paper, office, style)),
  ...slips.map((slip) => ({
    ...{ id: slip.id, at: slip.takenAt, asked: false },
    layout: (profile: Profile, copies: number) => slipLayout(slip, office, profile, extrasOf(slip, style, copies)),
  })),
]

const askedJob = ({ id, at, for: what }: StaffPaper, office: Bilingual, style: SlipSettings): Job => ({
  ...{ id, at, asked: true },
  layout: (profile) => {
    switch (what.kind) {
      case 'test':
        return testSlip(profile, office.el, at)
      case 'probe':
        return probeLayout(CANDIDATES)
      case 'day':
        return endOfDaySlip(what.day, profile)
      case 'copy':
        return slipLayout(what.slip, office, profile, extrasOf(what.slip, style, 1))
    }
  },
})

const extrasOf = ({ language, closes, page }: Slip, style: SlipSettings, copy: number): Extras => ({
  ...{ copy, closes, qr: style.qr ? page : null, bothLanguages: style.bothLanguages },
  header: style.header.map((line) => line[language]),
})
