// «Από … ανήκει στο …»: a counter moves to another KEP on a date, and at once one reads what that changes.
import { useState } from 'react'
import type { Belonging, PlannedCounter } from '#shared/configuration/configuration.ts'
import { isDate, type LocalDate, weekdayOf } from '#shared/queue/dates.ts'
import { type HoursOfDate, hoursOn } from '#shared/queue/opening.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Language } from '#shared/queue/words.ts'
import { movedTo, moveIn } from '#shared/settings/belongings.ts'
import { holidayNames } from '#shared/text/holidays.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { DateCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'
import { BeforeAndFrom } from './BeforeAndFrom.tsx'

type Props = FormProps<'counters'> & {
  readonly counter: PlannedCounter
  readonly onBelongs: (belongs: Belonging[]) => void
}

export function MoveCells({ value, saved, whole, office, today, counter, onBelongs }: Props) {
  const { language } = useSpoken()
  const words = settingsCounters[language]
  const held = saved.counters.find(({ id }) => id === counter.id)?.belongs ?? null
  const made = held === null ? null : moveIn(held, counter.belongs)
  const current = counter.belongs.at(-1)?.kep ?? ''
  const [typed, setTyped] = useState({ kep: made?.kep ?? current, from: made?.from ?? '' })
  // A counter that was never saved has nothing to move from.
  if (held === null) return null
  const wrongDate =
    typed.from === '' ? null : !isDate(typed.from) ? words.noDate : typed.from < today ? words.past : null
  const set = (some: Partial<typeof typed>) => {
    const next = { ...typed, ...some }
    setTyped(next)
    const good = isDate(next.from) && next.from >= today
    onBelongs(good ? movedTo(held, next.kep, next.from) : [...held])
  }
  return (
    <>
      <div className="two-cells">
        <DateCell
          label={words.from}
          hint={isDate(typed.from) ? daySaid(typed.from, office, language) : settingsForm[language].dateHint}
          seen
          value={typed.from}
          onValue={(from) => set({ from })}
          wrong={wrongDate}
        />
        <ChoiceCell
          label={words.belongsTo}
          hint={isDate(typed.from) && wrongDate === null && made === null ? words.same(typed.kep) : EMPTY_LINE}
          seen
          value={typed.kep}
          choices={whole.keps.map(({ code }) => ({ value: code, label: words.kep(code) }))}
          onValue={(kep) => set({ kep })}
          wrong={null}
        />
      </div>
      {made !== null && (
        <BeforeAndFrom counter={counter.id} date={made.from} before={saved.counters} after={value.counters} />
      )}
    </>
  )
}

/** The two fields stand on one line also where only one of them has a hint. */
const EMPTY_LINE = '\u00a0'

/** `Τρίτη, εργάσιμη` */
function daySaid(date: LocalDate, office: Pick<OfficeSettings, 'hours'>, language: Language): string {
  const words = settingsCounters[language]
  const weekday = settingsForm[language].weekdays[weekdayOf(date)] ?? ''
  const { ranges, otherwise }: HoursOfDate = hoursOn(office, date)
  if (otherwise?.kind === 'holiday') return words.holiday(weekday, holidayNames[language][otherwise.holiday])
  if (otherwise?.name) return words.holiday(weekday, otherwise.name[language])
  return ranges.length > 0 ? words.workday(weekday) : words.dayOff(weekday)
}
