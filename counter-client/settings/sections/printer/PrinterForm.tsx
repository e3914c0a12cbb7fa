// Where the slips go.
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

export function PrinterForm({ value, onValue }: FormProps<'printer'>) {
  const words = ofOffice[useSpoken().language].printer
  return (
    <fieldset className="ruled radios">
      <legend>{words.about}</legend>
      {(['virtual', 'none'] as const).map((printer) => (
        <label key={printer} className="switch">
          <input
            type="radio"
            name="printer"
            checked={value.printer === printer}
            onChange={() => onValue({ printer })}
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
