// What is wrong and what it means, in words, under the band: the line, the printer.
import { timeOf } from '#shared/calendar.ts'
import type { Link } from '#shared/screen/line.ts'
import { desk } from '#shared/text/desk.ts'
import type { Paper } from '#shared/views/paper.ts'
import { Banner } from '../staff/Banner.tsx'
import { useSpoken } from '../staff/spoken.ts'

export function Banners({ link, paper }: { link: Link; paper: Paper }) {
  const { lost, paper: printer } = desk[useSpoken().language]
  return (
    <div role="status">
      {link.state === 'lost' && (
        <Banner icon="cut" what={link.since === null ? lost.never : lost.since(timeOf(link.since))} more={lost.more} />
      )}
      {paper.state === 'silent' && (
        <Banner
          icon="printer"
          what={paper.since === null ? printer.never : printer.since(timeOf(paper.since))}
          more={printer.more}
        />
      )}
    </div>
  )
}
