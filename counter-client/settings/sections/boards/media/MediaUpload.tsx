// Files are handed in one after the other, each with how far it is; what is not taken says why, and the others go on.
import { useEffect, useRef, useState } from 'react'
import { FILE_TYPES } from '#shared/files/kinds.ts'
import type { KeptFile } from '#shared/files/told.ts'
import { settingsMedia } from '#shared/text/settings-media.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { type Upload, upload } from './upload.ts'

type Going = { readonly name: string; readonly percent: number }
type Refused = { readonly name: string; readonly why: keyof (typeof settingsMedia)['el']['problems'] }

const ACCEPT = Object.keys(FILE_TYPES)
  .filter((type) => !type.startsWith('audio/'))
  .join(',')

/** `onTaken`: gives what speaks against having it here; null: nothing. */
export function MediaUpload({ onTaken }: { readonly onTaken: (file: KeptFile) => 'sound' | 'too-many' | null }) {
  const words = settingsMedia[useSpoken().language]
  const [going, setGoing] = useState<Going | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const now = useRef<Upload | null>(null)
  const taken = useRef(onTaken)
  taken.current = onTaken
  useEffect(() => () => now.current?.stop(), [])

  const send = async (files: readonly File[]) => {
    setRefused([])
    for (const file of files) {
      const { name } = file
      setGoing({ name, percent: 0 })
      now.current = upload(file, (percent) => setGoing({ name, percent }))
      const answer = await now.current.done
      const why = answer.ok ? taken.current(answer.file) : answer.why
      if (why !== null) setRefused((before) => [...before, { name, why }])
    }
    now.current = null
    setGoing(null)
  }

  return (
    <div className="media-upload">
      {going === null ? (
        <label className="file-pick">
          {words.add}…
          <input
            type="file"
            className="unseen"
            accept={ACCEPT}
            multiple
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              event.target.value = ''
              if (files.length > 0) void send(files)
            }}
          />
        </label>
      ) : (
        <p className="media-going">
          <progress max={100} value={going.percent} aria-label={words.sending(going.name, going.percent)} />
          <span>{words.sending(going.name, going.percent)}</span>
          <button type="button" className="quiet" onClick={() => now.current?.stop()}>
            {words.stop(going.name)}
          </button>
        </p>
      )}
      <div role="alert">
        {refused.map(({ name, why }) => (
          <p key={name} className="wrong">
            {words.refused(name, words.problems[why])}
          </p>
        ))}
      </div>
    </div>
  )
}
