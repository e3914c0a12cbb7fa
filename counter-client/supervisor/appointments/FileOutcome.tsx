// What a file holds, or every line of it that is wrong.
import type { AppointmentProblem, FoundAppointments } from '#shared/appointments/file.ts'
import { appointmentProblemSaid, appointmentsFile } from '#shared/text/appointments-file.ts'
import { useSpoken } from '../../staff/spoken.ts'

export type FileState =
  | { readonly at: 'choosing'; readonly wrong: string | null }
  | { readonly at: 'asking' }
  | { readonly at: 'checked'; readonly found: FoundAppointments; readonly wrong: string | null }
  | { readonly at: 'problems'; readonly problems: readonly AppointmentProblem[] }
  | { readonly at: 'booked'; readonly count: number }

export function FileOutcome({ state }: { state: FileState }) {
  const words = appointmentsFile[useSpoken().language]
  const say = () => {
    switch (state.at) {
      case 'asking':
        return null
      case 'choosing':
        return state.wrong === null ? null : <p className="wrong">{state.wrong}</p>
      case 'checked':
        return (
          <>
            <Found found={state.found} />
            {state.wrong !== null && <p className="wrong">{state.wrong}</p>}
          </>
        )
      case 'problems':
        return <Problems problems={state.problems} />
      case 'booked':
        return <p className="verified">{words.imported(state.count)}</p>
    }
  }
  return <div role="status">{say()}</div>
}

function Found({ found }: { found: FoundAppointments }) {
  const words = appointmentsFile[useSpoken().language]
  const { ignored, outside, past, withoutReference, alike } = found
  const columns = ignored.map((name) => (name === '' ? words.unnamed : `«${name}»`)).join(', ')
  const heeds = [
    outside > 0 && words.outside(outside),
    past > 0 && words.past(past),
    withoutReference > 0 && words.withoutReference(withoutReference),
    alike > 0 && words.alike(alike),
  ].filter((said) => said !== false)
  return (
    <>
      <p className="verified">{words.found(found.count, found.first, found.last)}</p>
      {ignored.length > 0 && <p className="about-file">{words.ignored(columns)}</p>}
      {heeds.map((said) => (
        <p key={said} className="heed about-file">
          {said}
        </p>
      ))}
    </>
  )
}

function Problems({ problems }: { problems: readonly AppointmentProblem[] }) {
  const { language } = useSpoken()
  const words = appointmentsFile[language]
  return (
    <>
      <p className="wrong">{words.problems(problems.length)}</p>
      <ul className="problems">
        {problems.map((one) => (
          <li key={`${one.line} ${one.problem} ${one.value}`}>
            <b>{one.line > 0 && words.line(one.line)}</b>
            <span>{appointmentProblemSaid(one, language)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
