// Whether numbers are taken by phone, where the code is shown, and how many at most.
import { settingsPhones } from '#shared/text/settings-phones.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Tick } from '../../form/Tick.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'

export function PhonesForm({ value, onValue, wrong, whole }: FormProps<'phones'>) {
  const words = settingsPhones[useSpoken().language]
  const { phoneTickets } = value
  const change = (more: Partial<typeof phoneTickets>) => onValue({ phoneTickets: { ...phoneTickets, ...more } })
  return (
    <>
      <p className="about">{words.about}</p>
      {whole.address === null && <p className="about">{words.noAddress}</p>}
      <Tick label={words.on} about={words.onAbout} checked={phoneTickets.on} onChecked={(on) => change({ on })} />
      <fieldset className="ruled">
        <legend>{words.where}</legend>
        <p className="quiet">{words.doorAbout}</p>
        <Tick
          label={words.atKiosk}
          about={words.atKioskAbout}
          checked={phoneTickets.atKiosk}
          onChecked={(atKiosk) => change({ atKiosk })}
        />
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.limits}</legend>
        <NumberCell
          label={words.inTenMinutes}
          hint={words.inTenMinutesAbout}
          seen
          unit={words.numbers}
          value={phoneTickets.inTenMinutes}
          onValue={(inTenMinutes) => change({ inTenMinutes })}
          wrong={wrong('phoneTickets.inTenMinutes')}
        />
      </fieldset>
    </>
  )
}
