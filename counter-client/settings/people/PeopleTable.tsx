// Every account in its row: who, as what, where, when seen last, and in words whether something stands in the way.
import type { ListedPerson } from '#shared/people/accounts.ts'
import type { Me } from '#shared/protocol.ts'
import { people as text } from '#shared/text/people.ts'
import { settings } from '#shared/text/settings.ts'
import { dayAndTime } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { type Places, scopeSaid } from './places.ts'
import { StateWords } from './StateWords.tsx'
import { hashOf } from './which.ts'

type Props = { people: readonly ListedPerson[]; places: Places; me: Me; chosen: string | null }

export function PeopleTable({ people, places, me, chosen }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  return (
    <table className="accounts">
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.role}</th>
          <th scope="col">{words.columns.where}</th>
          <th scope="col">{words.columns.seen}</th>
          <th scope="col">{words.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className={person.active ? undefined : 'inactive'} aria-current={person.id === chosen}>
            <th scope="row">
              <a href={hashOf({ at: 'person', id: person.id })}>{person.name}</a>
              <small>
                {person.username}
                {person.id === me.id && ` · ${words.you}`}
              </small>
            </th>
            <td>{settings[language].roles[person.role]}</td>
            <td>{scopeSaid(person, places, language)}</td>
            <td>
              <time>{person.lastSeen === null ? words.never : dayAndTime(person.lastSeen)}</time>
            </td>
            <td>
              <StateWords person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
