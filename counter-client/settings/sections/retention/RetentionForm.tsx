// For how long names and the details of a day are kept.
import { settingsRetention } from '#shared/text/settings-retention.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { MaybeNumberCell, NumberCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'

export function RetentionForm({ value: { retention }, onValue, wrong }: FormProps<'retention'>) {
  const words = settingsRetention[useSpoken().language]
  return (
    <fieldset className="ruled choices">
      <legend>{words.legend}</legend>
      <NumberCell
        seen
        label={words.staffMonths}
        hint={words.staffMonthsAbout}
        unit={words.months}
        value={retention.staffMonths}
        onValue={(staffMonths) => onValue({ retention: { ...retention, staffMonths } })}
        wrong={wrong('retention.staffMonths')}
      />
      <MaybeNumberCell
        seen
        label={words.detailMonths}
        hint={words.detailMonthsAbout}
        unit={words.months}
        value={retention.detailMonths}
        onValue={(detailMonths) => onValue({ retention: { ...retention, detailMonths } })}
        wrong={wrong('retention.detailMonths')}
      />
    </fieldset>
  )
}
