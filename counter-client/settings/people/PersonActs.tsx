// What an administrator can do to an account besides changing its details; what cannot be undone asks first.
import { useState } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { ListedPerson, OneTimeCode } from '#shared/people/accounts.ts'
import type { Me } from '#shared/protocol.ts'
import { people as text } from '#shared/text/people.ts'
import { settings } from '#shared/text/settings.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import type { Heard } from '../../staff/http.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { giveCode, removeSecondFactor, setActive, unlock } from './ask.ts'

type Props = {
  person: ListedPerson
  me: Me
  onChanged: () => Promise<void>
  onCode: (code: OneTimeCode) => void
  expire: () => void
}
type Question = 'code' | 'second-factor' | 'deactivate'

export function PersonActs({ person, me, onChanged, onCode, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const [asking, setAsking] = useState<Question | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { id, name } = person

  async function act<T>(asked: Promise<Heard<T>>, done: (value: T) => void = () => undefined): Promise<void> {
    setAsking(null)
    const heard = await asked
    if (!heard.ok && heard.status === 401) return expire()
    setSaid(heard.ok ? null : heard.status === 409 ? words.active.last : words.form.failed)
    if (!heard.ok) return
    await onChanged()
    done(heard.value)
  }
  const questions = {
    code: { ...words.code, yes: words.code.title, more: words.code.askMore, act: () => act(giveCode(id), onCode) },
    'second-factor': { ...words.secondFactor, act: () => act(removeSecondFactor(id)) },
    deactivate: { ...words.active, act: () => act(setActive(id, false)) },
  }
  const question = asking === null ? null : questions[asking]
  return (
    <div className="person-does">
      {person.lockedUntil !== null && (
        <div className="heed-note">
          <Icon name="lock" />
          <p>{words.unlock.why(timeOf(person.lockedUntil))}</p>
          <button type="button" className="quiet lined" onClick={() => void act(unlock(id))}>
            {words.unlock.act}
          </button>
        </div>
      )}
      {person.active && person.id !== me.id && (
        <button type="button" className="quiet lined" onClick={() => setAsking('code')}>
          {words.code.give}
        </button>
      )}
      {person.hasSecondFactor && (
        <button type="button" className="quiet lined" onClick={() => setAsking('second-factor')}>
          {words.secondFactor.remove}
        </button>
      )}
      <button
        type="button"
        className="quiet lined"
        onClick={() => (person.active ? setAsking('deactivate') : void act(setActive(id, true)))}
      >
        {person.active ? words.active.deactivate : words.active.reactivate}
      </button>
      {person.id === me.id && (
        <p className="quiet">
          {words.code.own} <a href="#account">{settings[language].pages.account}</a>.
        </p>
      )}
      <p role="alert" className={said === null ? 'unseen' : 'wrong'}>
        {said}
      </p>
      {question !== null && (
        <Confirm
          title={question.ask(name)}
          yes={question.yes}
          no={words.form.cancel}
          onYes={() => void question.act()}
          onNo={() => setAsking(null)}
        >
          <p>{question.more}</p>
        </Confirm>
      )}
    </div>
  )
}
