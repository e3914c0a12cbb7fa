// What is wrong or unusual, in words: the picture is old, the printer is silent, the day is a holiday.
import { timeOf } from '#shared/calendar.ts'
import type { Otherwise } from '#shared/queue/opening.ts'
import type { Link } from '#shared/screen/line.ts'
import { today } from '#shared/text/today.ts'
import type { PrinterPaper } from '#shared/views/paper.ts'
import { Banner } from '../staff/Banner.tsx'
import { OtherHoursBanner } from '../staff/OtherHoursBanner.tsx'
import { PrinterBanner } from '../staff/PrinterBanner.tsx'
import { useSpoken } from '../staff/spoken.ts'

type Props = {
  link: Link
  printers: readonly PrinterPaper[]
  /** Why today's hours are not the weekday's; null: they are, or it does not belong to this page. */
  otherwise: Otherwise | null
}

export function Alerts({ link, printers, otherwise }: Props) {
  const words = today[useSpoken().language]
  return (
    <div role="status">
      {link.state === 'lost' && (
        <Banner
          icon="cut"
          what={link.since === null ? words.never : words.notLive(timeOf(link.since))}
          more={words.heals}
        />
      )}
      <PrinterBanner printers={printers} more={words.printerMore} hint={words.printerAgain} />
      <OtherHoursBanner otherwise={otherwise} />
    </div>
  )
}
