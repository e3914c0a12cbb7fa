// A picture is uploaded at once, so that it can be looked at; it stands on the screens only when the section is saved.
import { useId, useRef, useState } from 'react'
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { keepPicture, type NotKept } from './keep-picture.ts'

export function Logo({ logo, onLogo }: { logo: string | null; onLogo: (logo: string | null) => void }) {
  const words = ofOffice[useSpoken().language].name
  const [state, setState] = useState<'still' | 'sending' | NotKept>('still')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const send = async (file: File) => {
    setState('sending')
    const kept = await keepPicture(file)
    setState(kept.ok ? 'still' : kept.why)
    if (kept.ok) onLogo(kept.sha256)
  }
  return (
    <fieldset className="ruled logo">
      <legend>{words.logo}</legend>
      <p className="quiet">{words.logoAbout}</p>
      {logo === null ? <p>{words.none}</p> : <img src={`/pictures/${logo}`} alt={words.preview} />}
      <div className="logo-acts">
        <label className="unseen" htmlFor={id}>
          {words.choose}
        </label>
        <input
          id={id}
          ref={input}
          className="unseen"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file !== undefined) void send(file)
            event.target.value = ''
          }}
        />
        <button type="button" className="quiet lined" onClick={() => input.current?.click()}>
          {logo === null ? words.choose : words.other}
        </button>
        {logo !== null && (
          <button type="button" className="quiet" onClick={() => onLogo(null)}>
            {words.without}
          </button>
        )}
        {state === 'sending' && <span role="status">{words.sending}</span>}
      </div>
      {state !== 'still' && state !== 'sending' && (
        <p className="wrong" role="alert">
          {words.problems[state]}
        </p>
      )}
    </fieldset>
  )
}
