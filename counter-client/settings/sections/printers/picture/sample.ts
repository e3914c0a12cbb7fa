// Slips that were never printed, with what the office would print on them: for looking at while its settings are typed.
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import type { Printer, SlipSettings } from '#shared/queue/printers.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { profileOf } from '#shared/slip/installed.ts'
import type { Layout } from '#shared/slip/layout.ts'
import { CANDIDATES, probeLayout } from '#shared/slip/probe.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import { endOfDaySlip, testSlip } from '#shared/slip/staff-slips.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import type { DayOnPaper } from '#shared/views/asked-slips.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import type { Pictured } from './pictured.ts'

const PEOPLE_BEFORE = 12
/** As long as the key of a ticket's own page is; nobody holds this one. */
const KEY = '7H3KQ9XW2M7H3KQ9XW2M7H'

export type Sample = {
  readonly kind: Pictured
  readonly language: Language
  readonly printer: Pick<Printer, 'make' | 'greek' | 'paper'>
  readonly style: SlipSettings
  /** Where phones find the installation; null: nowhere, and no slip has a QR. */
  readonly address: string | null
  readonly office: Pick<OfficePlan, 'name' | 'services' | 'texts'>
  readonly today: LocalDate
}

export function sampleLayout(sample: Sample): { readonly layout: Layout; readonly profile: Profile } {
  const profile = profileOf(sample.printer)
  return { layout: layoutOf(sample, profile), profile }
}

function layoutOf({ kind, language, style, address, office, today }: Sample, profile: Profile): Layout {
  switch (kind) {
    case 'ticket':
    case 'copy':
      return slipLayout(sampleSlip(office, language, instantOf(today, '10:24')), office.name, profile, {
        copy: kind === 'copy' ? 1 : 0,
        qr: style.qr && address !== null ? `${address}/t/${KEY}` : null,
        header: style.header.map((line) => line[language].trim()).filter((line) => line !== ''),
        closes: null,
        bothLanguages: style.bothLanguages,
      })
    case 'test':
      return testSlip(profile, office.name.el, instantOf(today, '08:05'))
    case 'probe':
      return probeLayout(CANDIDATES)
    case 'day':
      return endOfDaySlip(sampleDay(office, instantOf(today, '14:35')), profile)
  }
}

function sampleSlip({ services, texts }: Sample['office'], language: Language, at: Instant): Slip {
  const letter = services[0]?.letter ?? 'Α'
  const ticket = `${letter} 057`
  return {
    id: ticket,
    ticket,
    letter,
    service: services[0]?.name ?? {
      el: settingsPrinters.el.picture.sampleService,
      en: settingsPrinters.en.picture.sampleService,
    },
    language,
    takenAt: at,
    ahead: PEOPLE_BEFORE,
    wait: { from: 20, to: 30 },
    practice: false,
    lastLine: texts.slip?.[language].trim() || null,
    closes: null,
    page: null,
  }
}

function sampleDay({ name, services }: Sample['office'], at: Instant): DayOnPaper {
  const each = services.map(({ letter, name: service }, i) => ({ letter, name: service.el, taken: 57 - 9 * (i % 6) }))
  const taken = each.reduce((sum, one) => sum + one.taken, 0)
  const [missed, cancelled, expired] = [Math.floor(taken / 20), Math.floor(taken / 50), Math.floor(taken / 90)]
  return {
    office: name.el,
    at,
    taken,
    served: taken - missed - cancelled - expired,
    missed,
    cancelled,
    expired,
    cases: taken + Math.floor(taken / 8),
    services: each,
  }
}
