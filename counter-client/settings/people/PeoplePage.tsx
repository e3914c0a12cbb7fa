// The people of the installation: the table of all accounts, and beside it the one that was chosen.
import { useState } from 'react'
import type { OneTimeCode } from '#shared/people/accounts.ts'
import { may } from '#shared/rights.ts'
import { people as text } from '#shared/text/people.ts'
import { useOffices } from '../../sign-in/use-offices.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { useHash } from '../../staff/use-hash.ts'
import type { PageProps } from '../pages.ts'
import { useAsked } from '../use-asked.ts'
import { listPeople } from './ask.ts'
import { CodeDialog } from './CodeDialog.tsx'
import { NewPerson } from './NewPerson.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonSide } from './PersonSide.tsx'
import { placesIn } from './places.ts'
import { SignOn } from './SignOn.tsx'
import { go, hashOf, type Which, whichOf } from './which.ts'
import './people.css'

/** Of whom a code is shown: by its id, because somebody new is not in the list yet. */
export type GivenCode = OneTimeCode & { readonly person: string }

export function PeoplePage({ me, expire }: PageProps) {
  const words = text[useSpoken().language]
  const which = whichOf(useHash())
  const isSignOn = which.at === 'sign-on'
  return (
    <>
      <div className="title">
        <h1>{words.title}</h1>
        <nav className="people-tabs" aria-label={words.tabs.label}>
          <a href={hashOf({ at: 'nobody' })} aria-current={isSignOn ? undefined : 'page'}>
            {words.tabs.accounts}
          </a>
          <a href={hashOf({ at: 'sign-on' })} aria-current={isSignOn ? 'page' : undefined}>
            {words.tabs.signOn}
          </a>
        </nav>
        <span className="push" />
        {may(me.role, 'people') && !isSignOn && (
          <a className="primary-link" href={hashOf({ at: 'new' })}>
            {words.add}
          </a>
        )}
      </div>
      {isSignOn ? (
        <SignOn mayChange={may(me.role, 'people')} expire={expire} />
      ) : (
        <Accounts which={which} me={me} expire={expire} />
      )}
    </>
  )
}

function Accounts({ which, me, expire }: Pick<PageProps, 'me' | 'expire'> & { which: Which }) {
  const words = text[useSpoken().language]
  const mayChange = may(me.role, 'people')
  const { value: people, failed, askAgain } = useAsked(listPeople, expire)
  const places = placesIn(useOffices(expire) ?? [])
  const [code, setCode] = useState<GivenCode | null>(null)
  const chosen = which.at === 'person' ? people?.find(({ id }) => id === which.id) : undefined
  const coded = people?.find(({ id }) => id === code?.person)
  const side = () => {
    if (which.at === 'new' && mayChange)
      return (
        <NewPerson
          places={places}
          onAdded={async (added) => {
            await askAgain()
            setCode({ ...added, person: added.id })
            go({ at: 'person', id: added.id })
          }}
          expire={expire}
        />
      )
    if (chosen === undefined) return <p className="quiet">{words.choose}</p>
    return (
      <PersonSide
        key={chosen.id}
        person={chosen}
        me={me}
        places={places}
        onChanged={askAgain}
        onCode={(given) => setCode({ ...given, person: chosen.id })}
        expire={expire}
      />
    )
  }
  return (
    <>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && words.failed}
      </p>
      {people === null ? (
        !failed && <p className="quiet">{words.loading}</p>
      ) : (
        <div className="two people">
          <PeopleTable people={people} places={places} me={me} chosen={chosen?.id ?? null} />
          <section className="side">{side()}</section>
        </div>
      )}
      {code !== null && coded !== undefined && <CodeDialog code={code} person={coded} onClose={() => setCode(null)} />}
    </>
  )
}
