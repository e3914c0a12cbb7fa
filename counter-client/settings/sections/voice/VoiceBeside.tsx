// Beside the form: the voices in the order in which they are tried, which of them is heard now and why, and a try of what is typed.
import { browserVoiceOf, lookForVoices } from '#shared/screen/speech/browser-voice.ts'
import { settingsVoice } from '#shared/text/settings-voice.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'
import { TryVoice } from './TryVoice.tsx'
import { useVoiceNow } from './use-voice-now.ts'
import { VoiceRow } from './VoiceRow.tsx'

export function VoiceBeside({ value, office }: FormProps<'voice'>) {
  const words = settingsVoice[useSpoken().language]
  const now = useVoiceNow(office.id)
  const { voice } = value
  const engine = now === null || now === 'lost' ? null : now.engine
  const heard = engine === 'here' ? 'engine' : engine === null ? null : browserVoiceOf('el') ? 'browser' : 'bell'
  const is = (row: typeof heard) => voice.speaks && heard === row
  return (
    <>
      <section className="voice-which">
        <h2>{words.which}</h2>
        <p className="quiet">{voice.speaks ? words.order : words.off}</p>
        <ol>
          <VoiceRow name={words.engine} isHeard={is('engine')}>
            {now === 'lost' && words.unreachable}
            {now !== null && now !== 'lost' && words.engines[now.engine](now.command)}
            {engine === 'missing' && <code>{words.install}</code>}
            {engine === 'failing' && <code>{words.tryThere}</code>}
          </VoiceRow>
          <VoiceRow name={words.browser} isHeard={is('browser')}>
            {words.browserAbout} · {browserVoiceOf('el') === null ? words.browserNot : words.browserHere}
          </VoiceRow>
          <VoiceRow name={words.onlyBell} isHeard={is('bell')}>
            {words.onlyBellAbout}
          </VoiceRow>
        </ol>
      </section>
      <TryVoice voice={voice} office={office.id} />
    </>
  )
}

lookForVoices()
