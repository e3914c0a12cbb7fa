// The page's other half: single sign-on, whether it is on, and the way to take it away.
import { useState } from 'react'
import { SIGN_ON_RETURN } from '#shared/people/single-sign-on.ts'
import { signOn } from '#shared/text/single-sign-on.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { useAsked } from '../use-asked.ts'
import { SignOnForm } from './SignOnForm.tsx'
import { removeSignOn, signOnSettings } from './sign-on.ts'

export function SignOn({ mayChange, expire }: { mayChange: boolean; expire: () => void }) {
  const words = signOn[useSpoken().language]
  const { value, failed, askAgain } = useAsked(signOnSettings, expire)
  const [asking, setAsking] = useState(false)
  if (value === null) return <p className="quiet">{failed ? words.failed : words.loading}</p>
  const { settings } = value
  const remove = async () => {
    setAsking(false)
    await removeSignOn()
    await askAgain()
  }
  return (
    <div className="two sign-on-page">
      <SignOnForm settings={settings} mayChange={mayChange} onSaved={askAgain} expire={expire} />
      <section className="stack">
        <p className={settings === null ? 'quiet' : 'saved'}>{settings === null ? words.off : words.on}</p>
        <p>{words.about}</p>
        <p>
          {words.redirect}
          <code>{location.origin + SIGN_ON_RETURN}</code>
        </p>
        {mayChange && settings !== null && (
          <button type="button" className="quiet lined" onClick={() => setAsking(true)}>
            {words.remove}
          </button>
        )}
      </section>
      {asking && (
        <Confirm
          title={words.askRemove}
          yes={words.yesRemove}
          no={words.cancel}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        >
          <p>{words.removeMore}</p>
        </Confirm>
      )}
    </div>
  )
}
