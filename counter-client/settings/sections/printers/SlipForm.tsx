// What stands on every slip of the office beside the number: its header, one language or both, the QR.
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'
import { Rows } from '../../form/Rows.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'

const HEADER_LINES = 3
const LANGUAGES = ['el', 'en'] as const

export function SlipForm({
  value,
  onValue,
  wrong,
  whole,
  office,
}: Pick<FormProps<'printers'>, 'value' | 'onValue' | 'wrong' | 'whole' | 'office'>) {
  const { language } = useSpoken()
  const [words, form] = [settingsPrinters[language], settingsForm[language]]
  const { slip } = value
  const set = (some: Partial<typeof slip>) => onValue({ ...value, slip: { ...slip, ...some } })
  return (
    <fieldset className="ruled">
      <legend>{words.slip}</legend>
      <p className="quiet">
        {words.slipAbout} <a href={`#texts/${office.id}`}>{words.lastLineAt}</a>.
      </p>
      <fieldset className="printers-header">
        <legend>{words.header}</legend>
        <p className="quiet">{words.headerAbout}</p>
        <Rows
          kind="names"
          items={slip.header}
          onItems={(header) => set({ header })}
          nameOf={(line, at) => line[language] || words.headerLine(at + 1)}
          columns={[form.textEl, form.textEn]}
          ordered
          most={HEADER_LINES}
          wrong={wrong('slip.header')}
          add={{ label: words.addHeader, make: () => ({ el: '', en: '' }) }}
          row={(line, at, change) => (
            <>
              {LANGUAGES.map((one) => (
                <TextCell
                  key={one}
                  label={one === 'el' ? form.textEl : form.textEn}
                  of={words.headerLine(at + 1)}
                  lang={one}
                  maxLength={80}
                  value={line[one]}
                  onValue={(text) => change({ ...line, [one]: text })}
                  wrong={wrong(`slip.header.${at}.${one}`)}
                />
              ))}
            </>
          )}
        />
      </fieldset>
      <Tick
        label={words.bothLanguages}
        about={words.bothLanguagesAbout}
        checked={slip.bothLanguages}
        onChecked={(bothLanguages) => set({ bothLanguages })}
      />
      <Tick label={words.qr} about={words.qrAbout} checked={slip.qr} onChecked={(qr) => set({ qr })} />
      {slip.qr && whole.address === null && (
        <p className="heed">
          {words.noAddress} <a href="#municipality">{words.addressAt}</a>.
        </p>
      )}
    </fieldset>
  )
}
