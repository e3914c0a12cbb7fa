// The clips of one language, folded until somebody wants them.
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import type { Clip } from '#shared/queue/voice.ts'
import type { Language } from '#shared/queue/words.ts'
import { neededPieces } from '#shared/speech/needed-pieces.ts'
import { tongues } from '#shared/speech/sentence.ts'
import { settingsVoice } from '#shared/text/settings-voice.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { placeOf } from '../place-of.ts'
import { ClipRow } from './ClipRow.tsx'
import { PickSound } from './PickSound.tsx'
import { useClips } from './use-clips.ts'

type Props = {
  readonly language: Language
  readonly clips: readonly Clip[]
  readonly onClips: (clips: Clip[]) => void
  readonly office: OfficePlan
}

export function ClipsOfLanguage({ language, clips, onClips, office }: Props) {
  const { own } = settingsVoice[useSpoken().language]
  const tongue = tongues[language]
  const { sending, troubles, one, many, without, withoutAll } = useClips(clips, onClips, tongue)
  const needed = neededPieces(placeOf(office), language)
  const has = (piece: string) => clips.some(({ id }) => id === piece)
  // Beside what is needed stands whatever else was recorded: numbers beyond 999, letters of services that are gone.
  const listed = Object.keys(tongue.words).filter((piece) => needed.includes(piece) || has(piece))
  return (
    <details className="voice-clips">
      <summary>
        {own.languages[language]} · {own.have(needed.filter(has).length, needed.length)}
      </summary>
      <p className="voice-many">
        <PickSound label={own.many} several onPick={many} />
        <span className="quiet">{own.manyAbout}</span>
        {clips.length > 0 && (
          <button type="button" className="quiet" onClick={withoutAll}>
            {own.removeAll}
          </button>
        )}
      </p>
      <p role="status" className="quiet">
        {sending !== null && own.sending(sending)}
      </p>
      {troubles.map(({ name, why }) => (
        <p key={name} className="wrong" role="alert">
          {own.problems[why](name)}
        </p>
      ))}
      <ul lang={language}>
        {listed.map((piece) => (
          <ClipRow
            key={piece}
            piece={piece}
            words={tongue.words[piece] ?? ''}
            file={clips.find(({ id }) => id === piece)?.file ?? null}
            onFile={(file) => one(piece, file)}
            onWithout={() => without(piece)}
          />
        ))}
      </ul>
    </details>
  )
}
