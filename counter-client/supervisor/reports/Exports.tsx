// The report to take away, in each format that there is: says that it is being prepared, and in words why it did not come.
import { type MouseEvent, useRef, useState } from 'react'
import { type Asked, addressOf } from '#shared/reports/asked.ts'
import { exportsText } from '#shared/text/exports.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { type FileProblem, fetchFile } from './fetch-file.ts'

const formats = ['xlsx', 'pdf', 'docx', 'csv', 'plain'] as const
export type ExportFormat = (typeof formats)[number]

type State =
  | { readonly is: 'quiet' }
  | { readonly is: 'preparing'; readonly format: ExportFormat }
  | { readonly is: 'ready'; readonly file: string }
  | { readonly is: 'refused'; readonly format: ExportFormat; readonly problem: FileProblem }

type Props = {
  readonly question: string
  readonly asked: Asked
  /** Only these, in this order. */
  readonly only?: readonly ExportFormat[]
}

export function Exports({ question, asked, only = formats }: Props) {
  const { language } = useSpoken()
  const words = exportsText[language]
  const [isOpen, setIsOpen] = useState(false)
  const [state, setState] = useState<State>({ is: 'quiet' })
  const opener = useRef<HTMLButtonElement>(null)
  const addressAs = (format: ExportFormat) => {
    const more = { ...asked.more, language, ...(format === 'plain' ? { csv: 'plain' } : {}) }
    return `/api/reports/${question}/as/${format === 'plain' ? 'csv' : format}?${addressOf({ ...asked, more })}`
  }
  const take = async (event: MouseEvent, format: ExportFormat) => {
    // With a key held down it is the browser's own: a new tab, a copy of the address.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    close()
    setState({ is: 'preparing', format })
    const got = await fetchFile(addressAs(format))
    setState(got.ok ? { is: 'ready', file: got.name } : { is: 'refused', format, problem: got.problem })
  }
  const close = () => {
    setIsOpen(false)
    opener.current?.focus()
  }
  return (
    <fieldset
      className="reports-exports"
      onKeyDown={({ key }) => key === 'Escape' && isOpen && close()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <legend className="unseen">{words.take}</legend>
      <button
        ref={opener}
        type="button"
        className="quiet lined"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.take}
      </button>
      {isOpen && (
        <ul>
          {only.map((format) => (
            <li key={format}>
              <a
                href={addressAs(format)}
                download
                aria-label={words.as(words.formats[format].name)}
                onClick={(event) => void take(event, format)}
              >
                <b>{words.formats[format].name}</b> <span>{words.formats[format].about}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <span role="status" className={state.is === 'refused' ? 'reports-exports-said wrong' : 'reports-exports-said'}>
        {state.is === 'preparing' && words.preparing(words.formats[state.format].name)}
        {state.is === 'ready' && words.ready(state.file)}
        {state.is === 'refused' && words.refused[state.problem](words.formats[state.format].name)}
      </span>
    </fieldset>
  )
}
