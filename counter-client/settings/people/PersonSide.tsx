// The chosen person: details to change, where they are signed in, what was changed; and what else can be done.
import { useState } from 'react'
import type { ListedPerson, OneTimeCode } from '#shared/people/accounts.ts'
import type { Me } from '#shared/protocol.ts'
import { may } from '#shared/rights.ts'
import { people as text } from '#shared/text/people.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { changePerson } from './ask.ts'
import { draftOf } from './draft.ts'
import { History } from './History.tsx'
import { PersonActs } from './PersonActs.tsx'
import { PersonForm } from './PersonForm.tsx'
import { PersonSessions } from './PersonSessions.tsx'
import type { Places } from './places.ts'
import { SideTitle } from './SideTitle.tsx'

type Props = {
  person: ListedPerson
  me: Me
  places: Places
  onChanged: () => Promise<void>
  onCode: (code: OneTimeCode) => void
  expire: () => void
}

const parts = ['details', 'sessions', 'history'] as const

export function PersonSide({ person, me, places, onChanged, onCode, expire }: Props) {
  const words = text[useSpoken().language]
  const [part, setPart] = useState<(typeof parts)[number]>('details')
  const mayChange = may(me.role, 'people')
  const shown = () => {
    switch (part) {
      case 'details':
        return (
          <>
            {mayChange ? (
              <PersonActs person={person} me={me} onChanged={onChanged} onCode={onCode} expire={expire} />
            ) : (
              <p className="quiet">{words.readOnly}</p>
            )}
            <PersonForm
              start={draftOf(person)}
              places={places}
              save={mayChange ? (details) => changePerson(person.id, details) : null}
              label={words.form.save}
              onSaved={onChanged}
              expire={expire}
            />
          </>
        )
      case 'sessions':
        return <PersonSessions person={person.id} mayEnd={mayChange} expire={expire} />
      case 'history':
        return <History person={person.id} places={places} expire={expire} />
    }
  }
  return (
    <>
      <SideTitle title={person.name} />
      <div className="parts">
        {parts.map((one) => (
          <button key={one} type="button" aria-pressed={one === part} onClick={() => setPart(one)}>
            {words.side[one]}
          </button>
        ))}
      </div>
      {shown()}
    </>
  )
}
