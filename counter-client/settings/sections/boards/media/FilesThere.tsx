// What was handed in before, for any board: to be used once more, or deleted where nobody uses it.
import { useState } from 'react'
import { FILE_TYPES } from '#shared/files/kinds.ts'
import { settingsMedia } from '#shared/text/settings-media.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { sizeWords } from '../../../installation/size.ts'
import { Thumb } from './Thumb.tsx'
import type { Files, ThereFile } from './use-files.ts'

type Props = {
  readonly files: Files
  /** Whether this form names it, saved or not. */
  readonly isUsed: (sha256: string) => boolean
  readonly isFull: boolean
  readonly onUse: (file: ThereFile) => void
}

export function FilesThere({ files, isUsed, isFull, onUse }: Props) {
  const { language } = useSpoken()
  const words = settingsMedia[language]
  const [said, setSaid] = useState<string | null>(null)
  if (files.isLost) return <p className="quiet">{words.lost}</p>
  const shown = (files.all ?? []).flatMap((file) => {
    const kind = FILE_TYPES[file.type]
    return kind === 'sound' ? [] : [{ file, kind }]
  })
  if (shown.length === 0 && said === null) return null
  const remove = async ({ sha256, name }: ThereFile) => {
    const isGone = await files.remove(sha256)
    setSaid(isGone ? words.removed(name) : words.notRemoved(name))
  }
  return (
    <details className="media-there">
      <summary>{words.there(shown.length)}</summary>
      <p className="quiet">{words.thereAbout}</p>
      <p role="status">{said}</p>
      <ul>
        {shown.map(({ file, kind }) => (
          <li key={file.sha256}>
            <Thumb sha256={file.sha256} kind={kind} />
            <span className="media-name">
              {file.name}
              <small className="quiet">
                {words[kind]} · {sizeWords(file.bytes, language)}
              </small>
            </span>
            <span className="media-acts">
              <button
                type="button"
                className="quiet lined"
                aria-label={words.addThis(file.name)}
                disabled={isFull}
                onClick={() => onUse(file)}
              >
                {words.use}
              </button>
              {!file.named && !isUsed(file.sha256) && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={words.removeThis(file.name)}
                  onClick={() => void remove(file)}
                >
                  {words.remove}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
