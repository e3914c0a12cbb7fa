// A register from a file: first what it would change or what is wrong where, then, if it is right, the import.
import { type FormEvent, useId, useState } from 'react'
import {
  type FoundRegister,
  type RefusedRegister,
  type RegisterKind,
  registerKinds,
} from '#shared/reports/registers.ts'
import { reportImports as text } from '#shared/text/report-imports.ts'
import { Dialog } from '../../../staff/Dialog.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { askImport } from './ask.ts'
import { Found } from './Found.tsx'
import { Refused } from './Refused.tsx'

type State =
  | { readonly at: 'choosing'; readonly wrong: string | null }
  | { readonly at: 'asking' }
  | { readonly at: 'refused'; readonly refused: RefusedRegister }
  | { readonly at: 'checked' | 'imported'; readonly found: FoundRegister }

type Props = {
  /** What is typed there at first; null: nothing. */
  year: number | null
  /** Null: whoever imports chooses. */
  only: RegisterKind | null
  onClose: () => void
  onImported: (found: FoundRegister) => void
}

export function ImportDialog({ year: first, only, onClose, onImported }: Props) {
  const { language } = useSpoken()
  const words = text[language].dialog
  const help = useId()
  const [file, setFile] = useState<File | null>(null)
  const [kind, setKind] = useState<RegisterKind>(only ?? 'cases')
  const [year, setYear] = useState(first === null ? '' : String(first))
  const [note, setNote] = useState('')
  const [sheets, setSheets] = useState<readonly string[]>([])
  const [sheet, setSheet] = useState<string | null>(null)
  const [replaces, setReplaces] = useState<readonly number[]>([])
  const [knowsSigned, setKnowsSigned] = useState(false)
  const [state, setState] = useState<State>({ at: 'choosing', wrong: null })
  const choosing = (change: () => void) => {
    change()
    setReplaces([])
    setKnowsSigned(false)
    setState({ at: 'choosing', wrong: null })
  }
  const ask = async (check: boolean, instead: readonly number[], signed: boolean) => {
    if (file === null) return setState({ at: 'choosing', wrong: words.chooseFirst })
    if (!/^(?:\d{4})?$/.test(year)) return setState({ at: 'choosing', wrong: words.badYear })
    setState({ at: 'asking' })
    const answer = await askImport(
      { file, kind, year, sheet, words: note, replaces: instead, knowsSigned: signed },
      check,
    )
    if (answer === 'failed') return setState({ at: 'choosing', wrong: words.failed })
    if (!answer.ok) {
      if (answer.refused.sheets.length > 0) setSheets(answer.refused.sheets)
      return setState({ at: 'refused', refused: answer.refused })
    }
    setState({ at: check ? 'checked' : 'imported', found: answer.found })
    if (!check) onImported(answer.found)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (state.at === 'asking') return
    if (state.at === 'imported') onClose()
    else void ask(state.at !== 'checked', replaces, knowsSigned)
  }
  const replace = (ids: readonly number[]) => {
    setReplaces(ids)
    void ask(true, ids, knowsSigned)
  }
  const goOnSigned = () => {
    setKnowsSigned(true)
    void ask(true, replaces, true)
  }
  const action = {
    choosing: words.check,
    refused: words.check,
    asking: words.checking,
    checked: words.import,
    imported: words.done,
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="imports-dialog" onSubmit={submit} noValidate>
        <p className="quiet">{words.about}</p>
        {only === null && (
          <label className="field">
            {words.kind}
            <select
              value={kind}
              onChange={({ target }) =>
                choosing(() => setKind(registerKinds.find((one) => one === target.value) ?? 'cases'))
              }
            >
              {registerKinds.map((one) => (
                <option key={one} value={one}>
                  {words.kinds[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="imports-fields">
          <label className="field">
            {words.file}
            <input
              type="file"
              accept=".csv,.xlsx,.xlsm,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              data-first
              onChange={({ target }) =>
                choosing(() => {
                  setFile(target.files?.[0] ?? null)
                  setSheets([])
                  setSheet(null)
                })
              }
            />
          </label>
          <div>
            <label className="field">
              {words.year}
              <input
                inputMode="numeric"
                maxLength={4}
                value={year}
                aria-describedby={help}
                onChange={({ target }) => choosing(() => setYear(target.value.trim()))}
              />
            </label>
            <p id={help} className="quiet imports-help">
              {words.yearHelp}
            </p>
          </div>
        </div>
        {sheets.length > 0 && (
          <SheetChoice sheets={sheets} sheet={sheet} onSheet={(next) => choosing(() => setSheet(next))} />
        )}
        <label className="field">
          {words.words}
          <input maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
        <div role="status" className="imports-outcome">
          {state.at === 'choosing' && state.wrong !== null && <p className="wrong">{state.wrong}</p>}
          {state.at === 'refused' && <Refused refused={state.refused} onReplace={replace} onSigned={goOnSigned} />}
          {(state.at === 'checked' || state.at === 'imported') && (
            <Found found={state.found} done={state.at === 'imported'} />
          )}
        </div>
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

const YEARS = '*'

function SheetChoice({
  sheets,
  sheet,
  onSheet,
}: {
  sheets: readonly string[]
  sheet: string | null
  onSheet: (sheet: string | null) => void
}) {
  const words = text[useSpoken().language].dialog
  const ofYears = sheets.filter((name) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(name)).length > 1
  return (
    <label className="field">
      {words.whichSheet}
      <select value={sheet ?? ''} onChange={({ target }) => onSheet(target.value === '' ? null : target.value)}>
        <option value="">–</option>
        {ofYears && <option value={YEARS}>{words.allYears}</option>}
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
