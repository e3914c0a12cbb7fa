// Where somebody is signed in: the browser in words, the address, since when, seen when; each can be ended.
import type { ListedSession } from '#shared/people/sessions.ts'
import { account } from '#shared/text/account.ts'
import { dayAndTime } from '../staff/dates.ts'
import { useSpoken } from '../staff/spoken.ts'

/** `onEnd` null: they are only looked at. */
type Props = { sessions: readonly ListedSession[]; onEnd: ((id: string) => void) | null }

export function SessionsList({ sessions, onEnd }: Props) {
  const words = account[useSpoken().language].sessions
  const browserSaid = ({ browser: { name, system } }: ListedSession) => {
    const browser = name ?? words.unknownBrowser
    return system === null ? browser : words.on(browser, system)
  }
  if (sessions.length === 0) return <p className="quiet">{words.none}</p>
  return (
    <ul className="sessions">
      {sessions.map((session) => (
        <li key={session.id}>
          <span>
            <b>{browserSaid(session)}</b>
            {session.way === 'sso' && <i>{words.sso}</i>}
            {session.here && <i>{words.here}</i>}
            <small>{words.from(session.address, dayAndTime(session.since), dayAndTime(session.seen))}</small>
          </span>
          {onEnd !== null && !session.here && (
            <button
              type="button"
              className="link"
              aria-label={words.endOf(browserSaid(session), dayAndTime(session.since))}
              onClick={() => onEnd(session.id)}
            >
              {words.end}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
