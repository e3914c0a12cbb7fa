// What the office chooses where there is no one right rule.
import type { SectionValue } from '#shared/configuration/sections.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsTurn } from '#shared/text/settings-turn.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Tick } from '../../form/Tick.tsx'
import { MaybeNumberCell, NumberCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'

type Chosen = SectionValue<'turn'>['choices']
type Props = { readonly choices: Chosen; readonly onChoices: (choices: Chosen) => void; readonly wrong: Wrong }

type Minutes = 'earlyMinutes' | 'graceMinutes' | 'closingNotice' | 'workOn' | 'inaccurateAfter'
/** Of `whoever was missed and comes back`, when somebody wants it otherwise than keeping the turn. */
const USUAL_COME_BACK = 10

export function Choices({ choices, onChoices, wrong }: Props) {
  const { language } = useSpoken()
  const [words, form] = [settingsTurn[language], settingsForm[language]]
  const { choices: said } = words
  const set = (some: Partial<Chosen>) => onChoices({ ...choices, ...some })
  const minutes = (key: Minutes) => (
    <NumberCell
      key={key}
      label={said[key]}
      hint={said[`${key}About`]}
      seen
      unit={form.minutes}
      value={choices[key]}
      onValue={(value) => set({ [key]: value })}
      wrong={wrong(`choices.${key}`)}
    />
  )
  const { comeBackMinutes } = choices
  return (
    <>
      <fieldset className="ruled">
        <legend>{words.calling}</legend>
        <div className="choice-list">
          <Tick
            label={said.outOfTurn}
            about={said.outOfTurnAbout}
            checked={choices.outOfTurn}
            onChecked={(outOfTurn) => set({ outOfTurn })}
          />
          <fieldset className="come-back">
            <legend>{said.comeBack}</legend>
            <label className="tick">
              <input
                type="radio"
                name="come-back"
                checked={comeBackMinutes === null}
                onChange={() => set({ comeBackMinutes: null })}
              />
              {said.comeBackKeeps}
            </label>
            <label className="tick">
              <input
                type="radio"
                name="come-back"
                checked={comeBackMinutes !== null}
                onChange={() => set({ comeBackMinutes: USUAL_COME_BACK })}
              />
              {said.comeBackAsIf}
            </label>
            {comeBackMinutes !== null && (
              <NumberCell
                label={said.comeBackMinutes}
                unit={said.comeBackUnit}
                value={comeBackMinutes}
                onValue={(value) => set({ comeBackMinutes: value })}
                wrong={wrong('choices.comeBackMinutes')}
              />
            )}
          </fieldset>
          <NumberCell
            label={said.offerMissedAfter}
            hint={said.offerMissedAfterAbout}
            seen
            unit={said.calls}
            value={choices.offerMissedAfter}
            onValue={(offerMissedAfter) => set({ offerMissedAfter })}
            wrong={wrong('choices.offerMissedAfter')}
          />
          <MaybeNumberCell
            label={said.missedAfter}
            hint={said.missedAfterAbout}
            seen
            unit={said.calls}
            value={choices.missedAfter}
            onValue={(missedAfter) => set({ missedAfter })}
            wrong={wrong('choices.missedAfter')}
          />
        </div>
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.appointments}</legend>
        <div className="choice-list">{(['earlyMinutes', 'graceMinutes'] as const).map(minutes)}</div>
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.closing}</legend>
        <div className="choice-list">{(['closingNotice', 'workOn', 'inaccurateAfter'] as const).map(minutes)}</div>
      </fieldset>
    </>
  )
}
