// Whether phones are told by web push, and what of that leaves the house.
import { settingsPush } from '#shared/text/settings-push.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'

export function PushForm({ value: { push }, onValue, whole }: FormProps<'push'>) {
  const words = settingsPush[useSpoken().language]
  const hasTls = whole.address?.startsWith('https://') === true
  return (
    <>
      <p className="about">{words.about}</p>
      {!hasTls && <p className="about">{words.noTls}</p>}
      <Tick label={words.on} about={words.onAbout} checked={push} onChecked={(is) => onValue({ push: is })} />
      <fieldset className="ruled">
        <legend>{words.needs}</legend>
        <ul className="quiet">
          {words.needsList.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.leaves}</legend>
        <ul className="quiet">
          {words.leavesList.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </fieldset>
    </>
  )
}
