// The summaries of this house: what they are made of, which offices there are, and what stands in the mail.
import { dateOf } from '#shared/calendar.ts'
import { addDays } from '#shared/queue/dates.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { summariesText } from '#shared/text/summaries.ts'
import type { Configurations } from '../configuration/configurations.ts'
import type { Db } from '../database/open.ts'
import { mediaTypes } from '../exports/format.ts'
import { PATIENCE_MS } from '../mail/send-mail.ts'
import type { Offices } from '../offices.ts'
import type { Asking } from '../reports/question.ts'
import type { Reports } from '../reports/thread/reports.ts'
import type { Period } from './due.ts'
import { Summaries } from './summaries.ts'

type Parts = {
  readonly db: Db
  readonly dataFolder: string
  readonly configurations: Configurations
  readonly offices: Offices
  readonly reports: Reports
}
/** The municipality's own documents, whatever language anybody reads the pages in. */
const LANGUAGE = 'el'

export function houseSummaries({ db, dataFolder, configurations, offices, reports }: Parts): Summaries {
  const { clock } = offices
  const whole = () => configurations.current()?.whole ?? null
  const nameOf = (office: string) => whole()?.offices.find(({ id }) => id === office)?.name[LANGUAGE] ?? office
  return new Summaries({
    db,
    clock,
    dataFolder,
    settings: () => whole()?.summaries ?? null,
    offices: () => offices.real().map((office) => ({ id: office.id, isEnded: office.today().phase === 'ended' })),
    write: async (period, format) => {
      const question = period.kind === 'day' ? 'day-summary' : 'year-table'
      const answered = await reports.write(question, askedOf(period), askingOf(clock()), format, LANGUAGE)
      return answered.ok ? answered.bytes : null
    },
    letter: (period, name, bytes) => {
      const words = summariesText[LANGUAGE]
      const said = periodSaid(period)
      const subject = period.kind === 'day' ? words.dayOf(said, nameOf(period.office)) : words.monthOf(said)
      const end = whole()?.summaries.format ?? 'pdf'
      return {
        subject: words.subject(subject),
        text: words.letter(subject, whole()?.name[LANGUAGE] ?? ''),
        attachment: { name, type: mediaTypes[end], bytes },
      }
    },
    patience: PATIENCE_MS,
  })
}

/** `27/11/2026`; of a month `11/2026`. */
function periodSaid({ kind, period }: Period): string {
  const [year, month] = period.split('-')
  return kind === 'day' ? dateSaid(period) : `${Number(month)}/${year}`
}

function askedOf({ kind, office, period }: Period): Asked {
  const first = `${period}-01`
  const last = kind === 'day' ? period : addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)
  return {
    from: kind === 'day' ? period : first,
    to: last,
    office: office === '' ? null : office,
    keps: null,
    more: {},
  }
}

/** Nobody in particular asks, and of everything. */
const askingOf = (now: number): Asking => ({
  now,
  today: dateOf(now),
  person: 'summaries',
  role: 'administrator',
  scope: EVERYWHERE,
})
