// The wait that the office aims at, the one that it is told of, and whether figures are told per person.
import { settingsGoals } from '#shared/text/settings-goals.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Tick } from '../../form/Tick.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'

export function GoalsForm({ value: { reports }, onValue, wrong }: FormProps<'goals'>) {
  const words = settingsGoals[useSpoken().language]
  const change = (part: Partial<typeof reports>) => onValue({ reports: { ...reports, ...part } })
  return (
    <>
      <p className="about">{words.about}</p>
      <fieldset className="ruled choices">
        <legend>{words.waits}</legend>
        <NumberCell
          seen
          label={words.target}
          hint={words.targetAbout}
          unit={words.minutes}
          value={reports.targetMinutes}
          onValue={(targetMinutes) => change({ targetMinutes })}
          wrong={wrong('reports.targetMinutes')}
        />
        <NumberCell
          seen
          label={words.alert}
          hint={words.alertAbout}
          unit={words.minutes}
          value={reports.alertMinutes}
          onValue={(alertMinutes) => change({ alertMinutes })}
          wrong={wrong('reports.alertMinutes')}
        />
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.persons}</legend>
        <Tick
          label={words.perPerson}
          about={words.perPersonAbout}
          checked={reports.perPerson}
          onChecked={(perPerson) => change({ perPerson })}
        />
      </fieldset>
    </>
  )
}
