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

type Move = { readonly kep: string; readonly from: string }

export function MoveCells({ value, saved, whole, office, today, counter, onBelongs }: Props) {
  const { language } = useSpoken()
  const words = settingsCounters[language]
  const held = saved.counters.find(({ id }) => id === counter.id)?.belongs ?? null
  const made = held === null ? null : moveIn(held, counter.belongs)
  const current = counter.belongs.at(-1)?.kep ?? ''
  const [typed, setTyped] = useState<Move>({ kep: made?.kep ?? current, from: made?.from ?? '' })
  // A counter that was never saved has nothing to move from.
  if (held === null) return null
  const wouldBe = ({ kep, from }: Move) => (isDate(from) && from >= today ? movedTo(held, kep, from) : [...held])
  // Cancelled, or changed stretch by stretch: what was typed here is no longer what is to be.
  const isStale = isDate(typed.from) && typed.from >= today && !same(wouldBe(typed), counter.belongs)
  const { kep, from } = isStale ? { kep: made?.kep ?? current, from: made?.from ?? '' } : typed
  const wrongDate = from === '' ? null : !isDate(from) ? words.noDate : from < today ? words.past : null
  const set = (some: Partial<Move>) => {
    const next = { kep, from, ...some }
    setTyped(next)
    onBelongs(wouldBe(next))
  }
  return (
    <>
      <div className="two-cells">
        <DateCell
          label={words.from}
          hint={isDate(from) ? daySaid(from, office, language) : settingsForm[language].dateHint}
          seen
          value={from}
          onValue={(date) => set({ from: date })}
          wrong={wrongDate}
        />
        <ChoiceCell
          label={words.belongsTo}
          hint={isDate(from) && wrongDate === null && made === null ? words.same(kep) : EMPTY_LINE}
          seen
          value={kep}
          choices={whole.keps.map(({ code }) => ({ value: code, label: words.kep(code) }))}
          onValue={(code) => set({ kep: code })}
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

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** `Τρίτη, εργάσιμη` */
function daySaid(date: LocalDate, office: Pick<OfficeSettings, 'hours'>, language: Language): string {
  const words = settingsCounters[language]
  const weekday = settingsForm[language].weekdays[weekdayOf(date)] ?? ''
  const { ranges, otherwise }: HoursOfDate = hoursOn(office, date)
  if (otherwise?.kind === 'holiday') return words.holiday(weekday, holidayNames[language][otherwise.holiday])
  if (otherwise?.name) return words.holiday(weekday, otherwise.name[language])
  return ranges.length > 0 ? words.workday(weekday) : words.dayOff(weekday)
}
