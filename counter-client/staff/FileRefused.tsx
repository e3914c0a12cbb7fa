// Why a settings file is not taken: in one sentence, or every problem with its place.
import { placeOf } from '#shared/settings/say-problems.ts'
import { settingsFile } from '#shared/text/settings-file.ts'
import { settingsProblems } from '#shared/text/settings-problems.ts'
import type { FileRefusal } from './settings-file.ts'
import { useSpoken } from './spoken.ts'

export function FileRefused({ refusal }: { refusal: FileRefusal }) {
  const { language } = useSpoken()
  const words = settingsFile[language]
  if (refusal.why !== 'problems')
    return (
      <p className="wrong">
        {words.refused[refusal.why]} {words.nothingChanged}
      </p>
    )
  return (
    <>
      <p className="wrong">{`${words.problems(refusal.problems.length)}. ${words.nothingChanged}`}</p>
      <ul className="file-problems">
        {refusal.problems.map(({ path, problem, about }) => (
          <li key={`${path} ${problem} ${about}`}>
            <b>{path === '' ? words.atTop : placeOf(path, null, language)}</b>
            <span>{settingsProblems[language][problem](about ?? '')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
