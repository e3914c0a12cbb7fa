// «Έχω αρχείο ρυθμίσεων»: the file is checked whole; when it is right, only the administrator remains.
import { useId, useState } from 'react'
import { setUp } from '#shared/text/set-up.ts'
import { settingsFile } from '#shared/text/settings-file.ts'
import { FilePick } from '../staff/FilePick.tsx'
import { FileRefused } from '../staff/FileRefused.tsx'
import { type FileRefusal, readFile } from '../staff/settings-file.ts'
import { useSpoken } from '../staff/spoken.ts'
import { checkFile } from './ask.ts'
import { FileSummaryWords } from './FileSummaryWords.tsx'
import type { Typed } from './typed.ts'

type Props = { code: string | null; file: Typed['file']; onFile: (file: Typed['file']) => void }

export function FromFile({ code, file, onFile }: Props) {
  const { language } = useSpoken()
  const words = setUp[language].file
  const [state, setState] = useState<'waiting' | 'reading' | FileRefusal>('waiting')
  const id = useId()
  const choose = async (chosen: File) => {
    setState('reading')
    const read = await readFile(chosen)
    if (!read.ok) return setState(read)
    const said = await checkFile(code, read.value)
    if (!said.ok) return setState(said)
    setState('waiting')
    onFile({ name: chosen.name, summary: said.value.summary, held: read.value })
  }
  if (file !== null)
    return (
      <section className="from-file">
        <p className="found-right">{words.good(file.summary.name[language])}</p>
        <FileSummaryWords summary={file.summary} />
        <button type="button" className="link" onClick={() => onFile(null)}>
          {words.other}
        </button>
      </section>
    )
  return (
    <section className="from-file">
      <h2>{words.title}</h2>
      <p className="quiet" id={`${id}-about`}>
        {words.about}
      </p>
      <FilePick label={words.choose} about={`${id}-about`} onPick={(chosen) => void choose(chosen)} />
      <div role="status">
        {state === 'reading' && <p className="quiet">{settingsFile[language].reading}</p>}
        {typeof state !== 'string' && <FileRefused refusal={state} />}
      </div>
    </section>
  )
}
