// The next fourteen days as the public will read them: hours, or why it is closed.
import { addDays, type LocalDate, weekdayOf } from '#shared/queue/dates.ts'
import { type HoursOfDate, hoursOn, type Otherwise } from '#shared/queue/opening.ts'
import type { Language } from '#shared/queue/words.ts'
import { holidayNames } from '#shared/text/holidays.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsHours } from '#shared/text/settings-hours.ts'
import { rangesSaid } from '../../../staff/ranges.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

const DAYS = Array.from({ length: 14 }, (_, ahead) => ahead)

export function Fortnight({ value, today }: FormProps<'hours'>) {
  const { language } = useSpoken()
  const words = settingsHours[language]
  const days = DAYS.map((ahead) => addDays(today, ahead)).map((date) => ({ date, ...hoursOn(value, date) }))
  return (
    <section>
      <h2>{words.fortnight}</h2>
      <p className="quiet">{words.fortnightAbout}</p>
      <table className="fortnight">
        <tbody>
          {days.map((day) => (
            <tr key={day.date} className={day.ranges.length === 0 ? 'is-closed' : ''}>
              <th scope="row">{daySaid(day.date, today, language)}</th>
              <td>{hoursSaid(day, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {days.every(({ ranges }) => ranges.length === 0) && <p className="heed">{words.neverOpen}</p>}
    </section>
  )
}

function daySaid(date: LocalDate, today: LocalDate, language: Language): string {
  const [, month = '', day = ''] = date.split('-')
  const said = `${settingsForm[language].weekdays[weekdayOf(date)] ?? ''} ${Number(day)}/${Number(month)}`
  return date === today ? `${said}, ${settingsHours[language].today}` : said
}

function hoursSaid({ ranges, otherwise }: HoursOfDate, language: Language): string {
  const hours = ranges.length === 0 ? settingsForm[language].closed : rangesSaid(ranges)
  const why = otherwise === null ? null : whySaid(otherwise, language)
  return why === null ? hours : `${hours} · ${why}`
}

const whySaid = (otherwise: Otherwise, language: Language): string | null =>
  otherwise.kind === 'holiday' ? holidayNames[language][otherwise.holiday] : otherwise.name?.[language] || null
