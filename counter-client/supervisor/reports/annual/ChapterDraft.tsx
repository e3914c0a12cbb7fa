// One chapter of the draft: its sentences as they will stand there, its tables by name, what is missing, and what is left to the writer.
import type { Drafted } from '#shared/reports/sheets/annual/drafted.ts'
import { reportAnnual } from '#shared/text/report-annual.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function ChapterDraft({ drafted: { chapter, missing } }: { drafted: Drafted }) {
  const { page } = reportAnnual[useSpoken().language]
  const { heading, tables, sentences, places } = chapter
  const holds = tables.length + sentences.length > 0
  return (
    <li>
      <h2>{heading}</h2>
      <dl>
        {holds && (
          <div>
            <dt>{page.holds}</dt>
            <dd>
              {tables.map(({ name }) => (
                <p key={name}>{page.table(name)}</p>
              ))}
              {sentences.map((sentence) => (
                <p key={sentence}>«{sentence}»</p>
              ))}
            </dd>
          </div>
        )}
        <div className={missing.length === 0 ? 'annual-whole' : 'annual-lacks'}>
          <dt>{page.lacks}</dt>
          <dd>
            {missing.length === 0 && <p>{page.complete}</p>}
            {missing.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{page.yours}</dt>
          <dd>
            {places.map((place) => (
              <p key={place}>{place}</p>
            ))}
          </dd>
        </div>
      </dl>
    </li>
  )
}
