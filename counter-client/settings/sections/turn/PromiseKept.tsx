// What follows from the head starts for everybody else, in one sentence, and its exceptions.
import { overtakingLimit } from '#shared/queue/whose-turn.ts'
import { settingsTurn } from '#shared/text/settings-turn.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

export function PromiseKept({ value }: FormProps<'turn'>) {
  const words = settingsTurn[useSpoken().language]
  const limit = overtakingLimit(value)
  return (
    <section className="promise-kept">
      <h2>{words.promiseTitle}</h2>
      <p className="promise">{Number.isNaN(limit) ? words.unknownPromise : words.promise(limit)}</p>
      <ul className="quiet">
        {value.choices.outOfTurn && <li>{words.exceptions.outOfTurn}</li>}
        <li>{words.exceptions.appointments}</li>
        <li>{words.exceptions.helps}</li>
      </ul>
    </section>
  )
}
