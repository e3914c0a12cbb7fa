// When the office is open: its week, the holidays, and dates that are otherwise.
import { shownDate } from '#shared/appointments/read-date.ts'
import { isDate } from '#shared/queue/dates.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsHours } from '#shared/text/settings-hours.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import { Tick } from '../../form/Tick.tsx'
import { DateCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'
import { RangesCells } from './RangesCells.tsx'
import { WeekCells } from './WeekCells.tsx'

export function HoursForm({ value, onValue, wrong }: FormProps<'hours'>) {
  const { language } = useSpoken()
  const [words, form] = [settingsHours[language], settingsForm[language]]
  const { hours } = value
  const set = (some: Partial<typeof hours>) => onValue({ hours: { ...hours, ...some } })
  const nameOf = (date: string) => (isDate(date) ? shownDate(date) : date || form.fresh)
  return (
    <>
      <fieldset className="ruled">
        <legend>{words.week}</legend>
        <p className="quiet">{words.weekAbout}</p>
        <WeekCells week={hours.week} onWeek={(week) => set({ week })} path="hours.week" wrong={wrong} />
        <Tick
          label={words.holidays}
          about={words.holidaysAbout}
          checked={hours.holidays}
          onChecked={(holidays) => set({ holidays })}
        />
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.exceptions}</legend>
        <p className="quiet">{words.exceptionsAbout}</p>
        <Rows
          kind="exceptions"
          items={hours.exceptions}
          onItems={(exceptions) => set({ exceptions })}
          nameOf={({ date }) => nameOf(date)}
          columns={[words.date, words.hoursOfDate]}
          ordered={false}
          most={400}
          wrong={wrong('hours.exceptions')}
          add={{ label: words.add, make: () => ({ date: '', ranges: [], name: { el: '', en: '' } }) }}
          row={(one, at, change) => (
            <>
              <DateCell
                label={form.of(words.date, nameOf(one.date))}
                value={one.date}
                onValue={(date) => change({ ...one, date })}
                wrong={wrong(`hours.exceptions.${at}.date`)}
              />
              <RangesCells
                day={nameOf(one.date)}
                ranges={one.ranges}
                onRanges={(ranges) => change({ ...one, ranges })}
                path={`hours.exceptions.${at}.ranges`}
                wrong={wrong}
              />
              <div className="exception-why">
                <Tick
                  label={words.why}
                  checked={one.name !== null}
                  onChecked={(is) => change({ ...one, name: is ? { el: '', en: '' } : null })}
                />
                {one.name !== null && (
                  <div className="two-cells">
                    <NameCells
                      value={one.name}
                      onValue={(name) => change({ ...one, name })}
                      path={`hours.exceptions.${at}.name`}
                      wrong={wrong}
                      of={nameOf(one.date)}
                      seen
                    />
                  </div>
                )}
              </div>
            </>
          )}
        />
      </fieldset>
    </>
  )
}
