// What the targets mean, in sentences that follow what is typed.
import { settingsGoals } from '#shared/text/settings-goals.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

export function GoalsMean({ value: { reports } }: FormProps<'goals'>) {
  const words = settingsGoals[useSpoken().language]
  const { targetMinutes, alertMinutes, perPerson } = reports
  return (
    <section className="goals-mean">
      <h2>{words.mean}</h2>
      <ul>
        <li>{Number.isNaN(targetMinutes) ? words.unknown : words.targetMeans(targetMinutes)}</li>
        <li>{Number.isNaN(alertMinutes) ? words.unknown : words.alertMeans(alertMinutes)}</li>
        {alertMinutes < targetMinutes && <li>{words.alertFirst}</li>}
        <li>{perPerson ? words.personsMean : words.noPersonsMean}</li>
      </ul>
    </section>
  )
}
