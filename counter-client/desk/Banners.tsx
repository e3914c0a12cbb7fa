// What is wrong and what it means, in words, under the band: the line, what was kept meanwhile, the printer.
import { timeOf } from '#shared/calendar.ts'
import type { Link } from '#shared/screen/line.ts'
import { desk } from '#shared/text/desk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Banner } from '../staff/Banner.tsx'
import { Icon } from '../staff/Icon.tsx'
import { OtherHoursBanner } from '../staff/OtherHoursBanner.tsx'
import { PrinterBanner } from '../staff/PrinterBanner.tsx'
import { useSpoken } from '../staff/spoken.ts'
import type { Keeping } from './kept/use-kept.ts'
import { RefusedBanner } from './RefusedBanner.tsx'

/** `onSheet`: opens the sheet of cases without a ticket; null where there is none. */
type Props = { link: Link; view: DeskView; keeping: Keeping; onSheet: (() => void) | null }

export function Banners({ link, view, keeping, onSheet }: Props) {
  const { paper: printer } = desk[useSpoken().language]
  return (
    <div role="status">
      {link.state === 'lost' && <Lost since={link.since} view={view} kept={keeping.waiting.length} />}
      {keeping.stuck !== null && <Stuck keeping={keeping} />}
      {keeping.sent !== null && <SentLine count={keeping.sent} />}
      {keeping.refused.length > 0 && <RefusedBanner view={view} keeping={keeping} onSheet={onSheet} />}
      <OtherHoursBanner otherwise={view.otherwise} />
      <PrinterBanner printers={view.printers} more={printer.more} hint={printer.again} />
    </div>
  )
}

function Lost({ since, view, kept }: { since: number | null; view: DeskView; kept: number }) {
  const { local } = desk[useSpoken().language]
  const more = view.state === 'closed' && kept === 0 ? local.moreClosed : local.more(kept)
  return <Banner icon="cut" what={since === null ? local.never : local.since(timeOf(since))} more={more} />
}

/** The line is up and the server does not take them: why, and the way to try once more. */
function Stuck({ keeping }: { keeping: Keeping }) {
  const { language } = useSpoken()
  const { local } = desk[language]
  return (
    <div className="banner">
      <Icon name="warn" />
      <p>
        <b>{local.stuck(keeping.waiting.length)}</b> {keeping.stuck !== null && refusals[language][keeping.stuck]}
      </p>
      <button type="button" className="in-banner" onClick={keeping.again}>
        {local.again}
      </button>
    </div>
  )
}

function SentLine({ count }: { count: number }) {
  return (
    <div className="banner well">
      <Icon name="check" />
      <p>
        <b>{desk[useSpoken().language].local.sent(count)}</b>
      </p>
    </div>
  )
}
