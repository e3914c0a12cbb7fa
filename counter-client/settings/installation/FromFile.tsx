// A settings file: checked whole, then what it would change, and only then the import.
import { useState } from 'react'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { ChangeRefused } from '#shared/configuration/refused.ts'
import type { Language } from '#shared/queue/words.ts'
import { changeSentence } from '#shared/settings/say-changes.ts'
import { installationText } from '#shared/text/installation.ts'
import { settingsFile } from '#shared/text/settings-file.ts'
import { FilePick } from '../../staff/FilePick.tsx'
import { FileRefused } from '../../staff/FileRefused.tsx'
import { type FileRefusal, readFile } from '../../staff/settings-file.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { type Imported, importSettings } from './ask.ts'

type State =
  | { readonly at: 'waiting' | 'reading' | 'importing' }
  | { readonly at: 'checked'; readonly held: unknown; readonly found: Imported }
  | { readonly at: 'imported'; readonly version: number }
  | { readonly at: 'refused'; readonly refusal: FileRefusal }
  | { readonly at: 'not-here'; readonly refused: ChangeRefused | null }

export function FromFile() {
  const { language } = useSpoken()
  const words = installationText[language]
  const [state, setState] = useState<State>({ at: 'waiting' })
  const ask = async (held: unknown, check: boolean) => {
    const said = await importSettings(held, check)
    if (said.ok) {
      const { version } = said.value
      setState(version === undefined ? { at: 'checked', held, found: said.value } : { at: 'imported', version })
    } else if (said.why === 'not-here') setState({ at: 'not-here', refused: said.refused })
    else setState({ at: 'refused', refusal: said })
  }
  const choose = async (chosen: File) => {
    setState({ at: 'reading' })
    const read = await readFile(chosen)
    if (read.ok) await ask(read.value, true)
    else setState({ at: 'refused', refusal: read })
  }
  return (
    <>
      <FilePick label={words.choose} onPick={(chosen) => void choose(chosen)} />
      <div role="status">
        {state.at === 'reading' && <p className="quiet">{settingsFile[language].reading}</p>}
        {state.at === 'refused' && <FileRefused refusal={state.refusal} />}
        {state.at === 'not-here' && <p className="wrong">{refusedWords(state.refused, language)}</p>}
        {state.at === 'imported' && <p className="found-right">{words.imported(state.version)}</p>}
        {state.at === 'importing' && <p className="quiet">{words.importing}</p>}
        {state.at === 'checked' && (
          <>
            <p>
              <b>{words.willChange(state.found.changes.length)}</b>
            </p>
            <ul className="file-changes">
              {state.found.changes.map((change) => (
                <li key={`${change.what} ${change.where.join('.')}`}>
                  {changeSentence(change, wholeOf(state.held), language)}
                </li>
              ))}
            </ul>
            {(state.found.missing ?? []).length > 0 && (
              <p>{words.missingFiles((state.found.missing ?? []).join(', '))}</p>
            )}
          </>
        )}
      </div>
      {state.at === 'checked' && (
        <div className="acts">
          <button type="button" className="quiet" onClick={() => setState({ at: 'waiting' })}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="primary small"
            onClick={() => {
              setState({ at: 'importing' })
              void ask(state.held, false)
            }}
          >
            <b>{words.import}</b>
          </button>
        </div>
      )}
    </>
  )
}

/** The server has found that it is a settings file. */
const wholeOf = (held: unknown): Configuration => (held as { readonly configuration: Configuration }).configuration

function refusedWords(refused: ChangeRefused | null, language: Language): string {
  const words = installationText[language]
  switch (refused?.why) {
    case 'nothing-changed':
      return words.nothingChanged
    case 'in-use':
      return words.inUse(refused.about)
    case 'counted':
      return words.counted(refused.about)
    default:
      return words.failed
  }
}
