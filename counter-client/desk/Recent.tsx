// Today at this counter: what was counted, newest first, each with its correction.

import { timeOf } from '#shared/calendar.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Plate } from '../staff/Plate.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { minutes } from '../staff/times.ts'
import { casesIn, perChannel } from './draft.ts'
import { channelWords, entryWords } from './entry-words.ts'
import type { ShownDesk, ShownEntry } from './kept/with-kept.ts'
import { WithoutLink } from './WithoutTicket.tsx'

type Props = { view: ShownDesk; onCorrect: (entry: number) => void }
/** `onWithout`: begins cases without a ticket; null where the action bar does. */
type RecentProps = Props & { onWithout: (() => void) | null }

export function Recent({ view, onCorrect, onWithout }: RecentProps) {
  const words = desk[useSpoken().language].recent
  return (
    <section className="recent">
      <div className="sheet-head">
        <h2>{words.title}</h2>
        {onWithout !== null && <WithoutLink press={onWithout} />}
        <span className="push" />
        <Totals view={view} />
      </div>
      <div className="rows">
        {view.entries.length === 0 ? (
          <p className="none">{words.empty}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.time}</th>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.what}</th>
                <th scope="col" className="in-channel">
                  {words.channel}
                </th>
                <th scope="col" className="num">
                  {words.took}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {view.entries.map((entry) => (
                <Entry key={entry.entry} entry={entry} view={view} onCorrect={onCorrect} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}

export function Totals({ view }: { view: DeskView }) {
  const words = desk[useSpoken().language].recent
  const rows = view.entries.flatMap((entry) => entry.rows)
  const split = perChannel(rows, view.channels).map(({ code, quantity }) => `${code} ${quantity}`)
  return (
    <span className="quiet">
      {view.hasQueue && `${words.tickets(view.served)} · `}
      {view.hasQueue && `${words.cases(casesIn(rows))} · `}
      {split.join(' · ')}
    </span>
  )
}

function Entry({ entry, view, onCorrect }: Props & { entry: ShownEntry }) {
  const { language } = useSpoken()
  const words = desk[language].recent
  const what = entryWords(entry, view, language)
  return (
    <tr>
      <td>{timeOf(entry.at)}</td>
      <td>
        {entry.ticket === null ? (
          <span className="quiet">{words.noTicket}</span>
        ) : (
          <Plate label={entry.ticket} fill="done" size="xs" />
        )}
      </td>
      <td>
        {what}
        {entry.corrected && <span className="mark">{words.corrected}</span>}
        {entry.kept && <span className="mark">{desk[language].local.mark}</span>}
      </td>
      <td className="in-channel">{channelWords(entry)}</td>
      <td className="num">
        {entry.accurate ? (
          entry.took !== null && minutes(entry.took)
        ) : (
          <span className="mark" title={deskDay[language].notAccurateWhy}>
            {deskDay[language].notAccurate}
          </span>
        )}
      </td>
      <td>
        {!entry.kept && (
          <button
            type="button"
            className="link"
            aria-label={words.correctOf(`${printedLabel(entry.ticket ?? '')} ${what}`.trim())}
            onClick={() => onCorrect(entry.entry)}
          >
            {words.correct}
          </button>
        )}
      </td>
    </tr>
  )
}
