// Where the chosen person is signed in; an administrator ends one or all of them.
import { useCallback } from 'react'
import { account } from '#shared/text/account.ts'
import { people as text } from '#shared/text/people.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { SessionsList } from '../SessionsList.tsx'
import { useAsked } from '../use-asked.ts'
import { endSession, endSessions, sessionsOf } from './ask.ts'

type Props = { person: string; mayEnd: boolean; expire: () => void }

export function PersonSessions({ person, mayEnd, expire }: Props) {
  const { language } = useSpoken()
  const ask = useCallback(() => sessionsOf(person), [person])
  const { value: sessions, failed, askAgain } = useAsked(ask, expire)
  if (sessions === null) return <p className="quiet">{failed ? account[language].failed : text[language].loading}</p>
  const end = (asked: Promise<unknown>) => void asked.then(askAgain)
  return (
    <>
      <SessionsList sessions={sessions} onEnd={mayEnd ? (id) => end(endSession(person, id)) : null} />
      {mayEnd && sessions.length > 0 && (
        <button type="button" className="quiet lined" onClick={() => end(endSessions(person))}>
          {account[language].sessions.endAll}
        </button>
      )}
    </>
  )
}
