// One of the voices: what it is, how it is, and whether it is the one that is heard.
import type { ReactNode } from 'react'
import { settingsVoice } from '#shared/text/settings-voice.ts'
import { Icon } from '../../../staff/Icon.tsx'
import { useSpoken } from '../../../staff/spoken.ts'

type Props = { readonly name: string; readonly isHeard: boolean; readonly children: ReactNode }

export function VoiceRow({ name, isHeard, children }: Props) {
  const words = settingsVoice[useSpoken().language]
  return (
    <li className={isHeard ? 'is-heard' : ''}>
      <b>{name}</b>
      {isHeard && (
        <span className="voice-heard">
          <Icon name="check" /> {words.now}
        </span>
      )}
      <span className="quiet">{children}</span>
    </li>
  )
}
