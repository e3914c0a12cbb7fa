// Whether somebody can sign in, in words: what stands in the way first.
import { timeOf } from '#shared/calendar.ts'
import type { ListedPerson } from '#shared/people/accounts.ts'
import { people as text } from '#shared/text/people.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'

export function StateWords({ person }: { person: ListedPerson }) {
  const words = text[useSpoken().language].states
  if (!person.active) return <span className="quiet">{words.inactive}</span>
  if (person.lockedUntil !== null)
    return (
      <span className="locked">
        <Icon name="lock" /> {words.locked(timeOf(person.lockedUntil))}
      </span>
    )
  if (!person.hasPassword && person.ssoName === null)
    return <span className="heed">{person.codeUntil === null ? words.codeOver : words.noPassword}</span>
  return (
    <>
      {words.ready}
      {person.hasSecondFactor && <small>{words.secondFactor}</small>}
    </>
  )
}
