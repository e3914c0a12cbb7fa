// The last summaries: whether each was written and sent, what is wrong, and when it is tried again.
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import type { SummariesNow, ToldSummary } from '#shared/summaries.ts'
import { settingsSummaries } from '#shared/text/settings-summaries.ts'
import { dayAndTime } from '../../../staff/dates.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { tryAgain } from './ask.ts'

type Props = {
  now: SummariesNow
  offices: readonly OfficePlan[]
  readOnly: boolean
  onDone: () => Promise<void>
}

export function LastSummaries({ now, offices, readOnly, onDone }: Props) {
  const { language } = useSpoken()
  const words = settingsSummaries[language]
  const nameOf = ({ kind, office, period }: ToldSummary) => {
    const [year, month] = period.split('-')
    if (kind === 'month') return `${Number(month)}/${year}, ${words.allOffices}`
    return `${dateSaid(period)}, ${offices.find(({ id }) => id === office)?.name[language] ?? office}`
  }
  const again = async (one: ToldSummary) => {
    await tryAgain(one)
    await onDone()
  }
  const mayTry = ({ fileState, mailState }: ToldSummary) =>
    !readOnly && (fileState === 'given-up' || mailState === 'given-up' || mailState === 'unknown')
  return (
    <section className="stack">
      <h2>{words.last}</h2>
      <p className="quiet summaries-folder">{words.inFolder(now.folder)}</p>
      {now.last.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ul className="summaries-last">
          {now.last.map((one) => (
            <li key={`${one.kind} ${one.office} ${one.period}`}>
              <b>{nameOf(one)}</b>
              <span className={one.fileProblem === null ? undefined : 'wrong'}>
                {[
                  `${words.columns.file}: ${words.fileStates[one.fileState]}`,
                  ...(one.fileState === 'written' ? [one.file] : []),
                  ...(one.fileProblem === null ? [] : [words.fileProblems[one.fileProblem]]),
                ].join(', ')}
              </span>
              {one.mailState !== 'none' && (
                <span className={one.mailProblem === null ? undefined : 'wrong'}>
                  {[
                    `${words.columns.mail}: ${words.mailStates[one.mailState]}`,
                    ...(one.sentAt === null ? [] : [dayAndTime(one.sentAt)]),
                  ].join(', ')}
                  {one.mailProblem !== null && `. ${words.problems[one.mailProblem]}`}
                </span>
              )}
              {one.nextAt !== null && <span className="quiet">{words.nextAt(dayAndTime(one.nextAt))}</span>}
              {mayTry(one) && (
                <button
                  type="button"
                  className="link"
                  aria-label={words.againOf(nameOf(one))}
                  onClick={() => void again(one)}
                >
                  {words.again}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
