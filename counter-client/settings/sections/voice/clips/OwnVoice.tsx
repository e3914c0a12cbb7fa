// The office's own voice: per language a list of what has to be recorded, what is missing, and one file or many at once.
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import type { VoiceSettings } from '#shared/queue/voice.ts'
import type { Language } from '#shared/queue/words.ts'
import { settingsVoice } from '#shared/text/settings-voice.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { ClipsOfLanguage } from './ClipsOfLanguage.tsx'

type Props = {
  readonly voice: VoiceSettings
  readonly onVoice: (some: Partial<VoiceSettings>) => void
  readonly office: OfficePlan
}
const LISTS: readonly (readonly [Language, 'greekClips' | 'englishClips'])[] = [
  ['el', 'greekClips'],
  ['en', 'englishClips'],
]

export function OwnVoice({ voice, onVoice, office }: Props) {
  const { own } = settingsVoice[useSpoken().language]
  return (
    <fieldset className="ruled">
      <legend>{own.title}</legend>
      <p className="quiet">{own.about}</p>
      {LISTS.map(([language, list]) => (
        <ClipsOfLanguage
          key={list}
          language={language}
          clips={voice[list]}
          onClips={(clips) => onVoice({ [list]: clips })}
          office={office}
        />
      ))}
    </fieldset>
  )
}
