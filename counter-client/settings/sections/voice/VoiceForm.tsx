// How calls sound in this office: whether they are said, in which languages, how often, how loud and how fast.
import { BELLS, ENGLISH } from '#shared/queue/plain-voice.ts'
import type { VoiceSettings } from '#shared/queue/voice.ts'
import { settingsVoice } from '#shared/text/settings-voice.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { Tick } from '../../form/Tick.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'

const TIMES = ['1', '2'] as const

export function VoiceForm({ value, onValue, wrong }: FormProps<'voice'>) {
  const words = settingsVoice[useSpoken().language]
  const { voice } = value
  const set = (some: Partial<VoiceSettings>) => onValue({ voice: { ...voice, ...some } })
  const number = (key: 'volume' | 'speed' | 'pitch', unit?: string, hint?: string) => (
    <NumberCell
      label={words[key]}
      seen
      {...(unit !== undefined && { unit })}
      {...(hint !== undefined && { hint })}
      value={voice[key]}
      onValue={(one) => set({ [key]: one })}
      wrong={wrong(`voice.${key}`)}
    />
  )
  return (
    <>
      <p className="about">{words.about}</p>
      <Tick
        label={words.speaks}
        about={words.speaksAbout}
        checked={voice.speaks}
        onChecked={(speaks) => set({ speaks })}
      />
      <fieldset className="ruled">
        <legend>{words.said}</legend>
        <div className="voice-cells">
          <ChoiceCell
            label={words.english}
            seen
            value={voice.english}
            choices={ENGLISH.map((one) => ({ value: one, label: words.englishChoices[one] }))}
            onValue={(english) => set({ english })}
            wrong={wrong('voice.english')}
          />
          <ChoiceCell
            label={words.times}
            seen
            value={voice.times === 2 ? '2' : '1'}
            choices={TIMES.map((one) => ({ value: one, label: words.timesChoices[one] }))}
            onValue={(times) => set({ times: Number(times) })}
            wrong={wrong('voice.times')}
          />
        </div>
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.sound}</legend>
        <div className="voice-cells">
          <ChoiceCell
            label={words.bell}
            seen
            value={voice.bell}
            choices={BELLS.map((one) => ({ value: one, label: words.bells[one] }))}
            onValue={(bell) => set({ bell })}
            wrong={wrong('voice.bell')}
          />
          {number('volume', words.percent)}
          {number('speed', words.words)}
          {number('pitch', undefined, words.pitchAbout)}
        </div>
      </fieldset>
    </>
  )
}
