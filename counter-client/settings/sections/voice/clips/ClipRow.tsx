// One clip: what it says, whether it is there, and what can be done with it.
import { settingsVoice } from '#shared/text/settings-voice.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { PickSound } from './PickSound.tsx'

type Props = {
  readonly piece: string
  readonly words: string
  /** Null: it was not recorded. */
  readonly file: string | null
  readonly onFile: (file: File) => void
  readonly onWithout: () => void
}

export function ClipRow({ piece, words, file, onFile, onWithout }: Props) {
  const { language } = useSpoken()
  const { own } = settingsVoice[language]
  return (
    <li>
      <b>{words}</b> <code>{piece}</code>
      <span className="voice-clip-acts" lang={language}>
        {file === null ? (
          <span className="quiet">{own.missing}</span>
        ) : (
          <>
            <button type="button" className="quiet" aria-label={own.play(words)} onClick={() => void play(file)}>
              {own.playing}
            </button>
            <button type="button" className="quiet" aria-label={own.remove(words)} onClick={onWithout}>
              {own.without}
            </button>
          </>
        )}
        <PickSound label={own.file} of={own.upload(words)} onPick={([first]) => first && onFile(first)} />
      </span>
    </li>
  )
}

const play = (file: string): Promise<void> =>
  new Audio(`/files/${file}`).play().catch((problem: unknown) => console.warn('No sound:', problem))
