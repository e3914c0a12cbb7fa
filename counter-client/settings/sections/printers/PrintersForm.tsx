// Where the slips go.
import { VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

export function PrintersForm({ value, onValue }: FormProps<'printers'>) {
  const words = ofOffice[useSpoken().language].printer
  return (
    <fieldset className="ruled radios">
      <legend>{words.about}</legend>
      {(['virtual', 'none'] as const).map((printer) => (
        <label key={printer} className="switch">
          <input
            type="radio"
            name="printer"
            checked={value.printers.length > 0 === (printer === 'virtual')}
            onChange={() => onValue({ ...value, printers: printer === 'none' ? [] : [VIRTUAL_PRINTER] })}
          />
          <span>
            <b>{words[printer]}</b>
            <span className="quiet">{words[`${printer}About`]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
