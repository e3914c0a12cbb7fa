// Why nothing of a file was taken: each bad row by its line or cell; and which imports it could stand in the place of.
import type { RefusedRegister } from '#shared/reports/registers.ts'
import { importProblems, placeOf } from '#shared/text/import.ts'
import { reportImports as text } from '#shared/text/report-imports.ts'
import { dayAndTime } from '../../../staff/dates.ts'
import { useSpoken } from '../../../staff/spoken.ts'

type Props = {
  refused: RefusedRegister
  onReplace: (ids: readonly number[]) => void
  /** Goes on, knowing that a year is signed. */
  onSigned: () => void
}

/** What does not stand in the way of a replacement: it is what the replacement is for. */
const MENDED_BY_REPLACING = 'year-imported'
/** Stands in the way until whoever imports says that they know. */
const MENDED_BY_KNOWING = 'year-signed'

export function Refused({ refused: { problems, instead }, onReplace, onSigned }: Props) {
  const { language } = useSpoken()
  const words = text[language].dialog
  const files = instead.map(({ file, at }) => `${text[language].quoted(file)} (${dayAndTime(at)})`).join(', ')
  const replaceable = instead.length > 0 && problems.every(({ problem }) => problem === MENDED_BY_REPLACING)
  const isSigned =
    problems.some(({ problem }) => problem === MENDED_BY_KNOWING) &&
    problems.every(({ problem }) => problem === MENDED_BY_KNOWING || problem === MENDED_BY_REPLACING)
  return (
    <>
      <p className="wrong">{words.problems(problems.length)}</p>
      <ul className="imports-problems">
        {problems.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and the list never moves
          <li key={index}>
            <b>{placeOf(one, language)}</b>
            <span>{importProblems[language][one.problem](one.value)}</span>
          </li>
        ))}
      </ul>
      {isSigned && (
        <div className="heed-note imports-replace">
          <p>{words.signedAbout}</p>
          <button type="button" className="quiet lined" onClick={onSigned}>
            {words.signedGoOn}
          </button>
        </div>
      )}
      {replaceable && (
        <div className="heed-note imports-replace">
          <p>{words.replaceAbout(files)}</p>
          <button type="button" className="quiet lined" onClick={() => onReplace(instead.map(({ id }) => id))}>
            {words.replace}
          </button>
        </div>
      )}
    </>
  )
}
