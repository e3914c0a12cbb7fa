// «Δοκιμή»: the bell and a sentence as they are typed now, heard from this computer.
import { useState } from 'react'
import type { VoiceSettings } from '#shared/queue/voice.ts'
import type { Language } from '#shared/queue/words.ts'
import { settingsVoice } from '#shared/text/settings-voice.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { type Heard, trySound } from './try-sound.ts'

type Props = { readonly voice: VoiceSettings; readonly office: string }

export function TryVoice({ voice, office }: Props) {
  const words = settingsVoice[useSpoken().language]
  const [state, setState] = useState<Heard | 'still' | 'trying'>('still')
  const tryIn = async (language: Language) => {
    setState('trying')
    setState(await trySound(voice, office, language))
  }
  const button = (language: Language, label: string) => (
    <button type="button" className="quiet lined" disabled={state === 'trying'} onClick={() => void tryIn(language)}>
      {label}
    </button>
  )
  return (
    <section className="voice-try">
      <h2>{words.tryIt}</h2>
      <p>
        {button('el', words.tryGreek)} {button('en', words.tryEnglish)}
      </p>
      <p role="status" className="quiet">
        {state === 'trying' ? words.trying : state === 'still' ? '' : words.tried[state]}
      </p>
    </section>
  )
}
