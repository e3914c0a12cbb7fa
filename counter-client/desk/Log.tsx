// At a KEP without a queue the day's list stands where the line of people would.
import { timeOf } from '#shared/calendar.ts'
import { desk } from '#shared/text/desk.ts'
import { useSpoken } from '../staff/spoken.ts'
import { casesIn } from './draft.ts'
import { channelWords, entryWords } from './entry-words.ts'
import type { ShownDesk } from './kept/with-kept.ts'
import { Totals } from './Recent.tsx'

export function Log({ view, onCorrect }: { view: ShownDesk; onCorrect: (entry: number) => void }) {
  const { language } = useSpoken()
  const words = desk[language].recent
  const cases = casesIn(view.entries.flatMap((entry) => entry.rows))
  return (
    <aside className="side" aria-label={words.title}>
      <div className="side-head">
        <h2>
          <b>{cases}</b> {words.today(cases)}
        </h2>
        <Totals view={view} />
      </div>
      {view.entries.length === 0 ? (
        <p className="nobody">{words.empty}</p>
      ) : (
        <ol className="log">
          {view.entries.map((entry) => (
            <li key={entry.entry}>
              <time>{timeOf(entry.at)}</time>
              <span>
                {entryWords(entry, view, language)}
                {entry.corrected && <span className="mark">{words.corrected}</span>}
                {entry.kept && <span className="mark">{desk[language].local.mark}</span>}
                <small>{channelWords(entry)}</small>
              </span>
              {!entry.kept && (
                <button
                  type="button"
                  className="link"
                  aria-label={words.correctOf(entryWords(entry, view, language))}
                  onClick={() => onCorrect(entry.entry)}
                >
                  {words.correct}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </aside>
  )
}
