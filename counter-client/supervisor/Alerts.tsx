// What is wrong, in words: the picture is old, the printer is silent.
import { timeOf } from '#shared/calendar.ts'
import type { Link } from '#shared/screen/line.ts'
import { today } from '#shared/text/today.ts'
import type { Paper } from '#shared/views/paper.ts'
import { Banner } from '../staff/Banner.tsx'
import { useSpoken } from '../staff/spoken.ts'

export function Alerts({ link, paper }: { link: Link; paper: Paper | undefined }) {
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
      {paper?.state === 'silent' && (
        <Banner
          icon="printer"
          what={paper.since === null ? words.printerSilentNever : words.printerSilent(timeOf(paper.since))}
          more={words.printerMore}
        />
      )}
    </div>
  )
}
