// One's own account: the password and the second factor on the left, where one is signed in on the right.
import { account as text } from '#shared/text/account.ts'
import { useSpoken } from '../../staff/spoken.ts'
import type { PageProps } from '../pages.ts'
import { SessionsList } from '../SessionsList.tsx'
import { useAsked } from '../use-asked.ts'
import { endMyOthers, endMySession, myAccount, mySessions } from './ask.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import './account.css'

export function AccountPage({ me, expire }: PageProps) {
  const words = text[useSpoken().language]
  const { value: account, failed, askAgain } = useAsked(myAccount, expire)
  return (
    <>
      <div className="title">
        <h1>{words.title}</h1>
        <span className="said2">
          {me.name}
          {account !== null && ` · ${words.username(account.username)}`}
        </span>
      </div>
      {account === null ? (
        <p className="quiet">{failed ? words.failed : words.loading}</p>
      ) : (
        <div className="two account">
          <div className="stack">
            {account.hasPassword ? (
              <>
                <ChangePassword expire={expire} />
                <SecondFactor account={account} onChanged={askAgain} expire={expire} />
              </>
            ) : (
              <p>{words.password.none}</p>
            )}
          </div>
          <MySessions expire={expire} />
        </div>
      )}
    </>
  )
}

function MySessions({ expire }: { expire: () => void }) {
  const words = text[useSpoken().language].sessions
  const { value: sessions, askAgain } = useAsked(mySessions, expire)
  const end = (asked: Promise<unknown>) => void asked.then(askAgain)
  return (
    <section>
      <h2>{words.title}</h2>
      <SessionsList sessions={sessions ?? []} onEnd={(id) => end(endMySession(id))} />
      {(sessions ?? []).some(({ here }) => !here) && (
        <button type="button" className="quiet lined" onClick={() => end(endMyOthers())}>
          {words.endOthers}
        </button>
      )}
    </section>
  )
}
