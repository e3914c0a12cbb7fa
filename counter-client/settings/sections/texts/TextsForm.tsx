// What the office says in its own words, on the kiosk, the boards and the slip.
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'

export function TextsForm({ value, onValue, wrong }: FormProps<'texts'>) {
  const words = ofOffice[useSpoken().language].texts
  const { texts } = value
  const say = (which: keyof typeof texts, said: (typeof texts)['welcome']) =>
    onValue({ texts: { ...texts, [which]: said } })
  return (
    <>
      <p className="about">{words.about}</p>
      {(['welcome', 'notice', 'slip'] as const).map((which) => (
        <fieldset key={which} className="ruled">
          <legend>{words[which]}</legend>
          <p className="quiet">{words[`${which}About`]}</p>
          <Tick
            label={words.say}
            checked={texts[which] !== null}
            onChecked={(is) => say(which, is ? { el: '', en: '' } : null)}
          />
          {texts[which] !== null && (
            <div className="two-cells">
              <NameCells
                value={texts[which]}
                onValue={(said) => say(which, said)}
                path={`texts.${which}`}
                wrong={wrong}
                of={words[which]}
                seen
                rows={2}
              />
            </div>
          )}
        </fieldset>
      ))}
    </>
  )
}
