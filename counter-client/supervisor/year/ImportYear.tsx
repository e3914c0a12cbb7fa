// A year from a CSV file: first what it holds or what is wrong with which line, then, if it is right, the import.
import { type FormEvent, useState } from 'react'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { ImportedYear, ImportProblem } from '#shared/reports/import-problem.ts'
import { importProblems } from '#shared/text/import.ts'
import { year as text } from '#shared/text/year.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { importYear } from '../../staff/http.ts'
import { useSpoken } from '../../staff/spoken.ts'

type State =
  | { readonly at: 'choosing'; readonly wrong: string | null }
  | { readonly at: 'asking' }
  | { readonly at: 'checked'; readonly found: ImportedYear }
  | { readonly at: 'problems'; readonly problems: readonly ImportProblem[] }
  | { readonly at: 'imported'; readonly found: ImportedYear }

type Props = { year: number; onClose: () => void; onImported: (year: number) => void }

export function ImportYear({ year, onClose, onImported }: Props) {
  const { language } = useSpoken()
  const words = text[language].importing
  const [file, setFile] = useState<File | null>(null)
  const [typed, setTyped] = useState(String(year))
  const [state, setState] = useState<State>({ at: 'choosing', wrong: null })
  const choosing = (change: () => void) => {
    change()
    setState({ at: 'choosing', wrong: null })
  }
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (state.at === 'asking') return
    if (state.at === 'imported') return onClose()
    if (file === null) return setState({ at: 'choosing', wrong: words.chooseFirst })
    if (!/^\d{4}$/.test(typed)) return setState({ at: 'choosing', wrong: words.badYear })
    const check = state.at !== 'checked'
    setState({ at: 'asking' })
    const answer = await importYear(file, Number(typed), check)
    if (answer === 'failed') return setState({ at: 'choosing', wrong: words.failed })
    if (!('total' in answer)) return setState({ at: 'problems', problems: answer })
    setState({ at: check ? 'checked' : 'imported', found: answer })
    if (!check) onImported(answer.year)
  }
  const action = {
    choosing: words.check,
    problems: words.check,
    asking: words.checking,
    checked: words.import,
    imported: words.done,
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="finder" onSubmit={(event) => void ask(event)} noValidate>
        <p className="quiet">{words.about}</p>
        <div className="import-fields">
          <label className="field">
            {words.file}
            <input
              type="file"
              accept=".csv,text/csv"
              data-first
              onChange={(event) => choosing(() => setFile(event.target.files?.[0] ?? null))}
            />
          </label>
          <label className="field">
            {words.year}
            <input
              inputMode="numeric"
              maxLength={4}
              value={typed}
              onChange={(event) => choosing(() => setTyped(event.target.value.trim()))}
            />
          </label>
        </div>
        <Outcome state={state} />
        <div className="dialog-acts">
          {state.at !== 'imported' && (
            <button type="button" className="quiet" onClick={onClose}>
              {words.cancel} <kbd>Esc</kbd>
            </button>
          )}
          <button type="submit" className="primary small" aria-disabled={state.at === 'asking'}>
            <b>{action[state.at]}</b>
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function Outcome({ state }: { state: State }) {
  const { language } = useSpoken()
  const words = text[language].importing
  const number = (value: number) => wholeNumber(value, language)
  const say = () => {
    switch (state.at) {
      case 'choosing':
        return state.wrong === null ? null : <p className="wrong">{state.wrong}</p>
      case 'asking':
        return null
      case 'checked': {
        const { keps, total, year, undivided, alreadyCounted } = state.found
        const found =
          undivided === null ? words.found(keps, number(total), year) : words.foundUndivided(number(total), year)
        return (
          <p className="verified">
            {found} {alreadyCounted > 0 && words.adds(number(alreadyCounted))}
          </p>
        )
      }
      case 'imported':
        return <p className="verified">{words.imported(number(state.found.total), state.found.year)}</p>
      case 'problems':
        return <Problems problems={state.problems} />
    }
  }
  return <div role="status">{say()}</div>
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const { language } = useSpoken()
  const words = text[language].importing
  return (
    <>
      <p className="wrong">{words.problems(problems.length)}</p>
      <ul className="problems">
        {problems.map((one) => (
          <li key={`${one.line} ${one.problem} ${one.value}`}>
            <b>{one.line > 0 && words.line(one.line)}</b>
            <span>{importProblems[language][one.problem](one.value)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
