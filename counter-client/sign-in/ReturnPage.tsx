// Where the provider leads back to: hands over what it said with a POST, and goes on to the page where it began.
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '#shared/screen/use-language.ts'
import { signOn } from '#shared/text/single-sign-on.ts'
import { SpokenContext } from '../staff/spoken.ts'
import { Said } from './Said.tsx'
import { SignSide } from './SignSide.tsx'
import { finishSignOn, whyNot } from './sign-on.ts'
import './sign-in.css'

type Refused = { readonly status: number; readonly body: unknown }

export function ReturnPage() {
  const [language, choose] = useLanguage()
  const words = signOn[language]
  const [refused, setRefused] = useState<Refused | null>(null)
  const query = useRef(location.search)
  useEffect(() => {
    // Its code is good once, and need not stand in the history of the browser.
    history.replaceState(null, '', location.pathname)
    void finishSignOn(query.current).then((back) => {
      if (back.ok) location.replace(back.value.page)
      else setRefused(back)
    })
  }, [])
  return (
    <SpokenContext value={{ language, choose }}>
      <div className="sign">
        <SignSide />
        <main className="sign-main">
          <div className="sign-form">
            {refused === null ? (
              <p role="status">{words.coming}</p>
            ) : (
              <>
                <h1>{words.notIn}</h1>
                <Said said={whyNot(refused, language)} />
                <p>
                  <a href="/desk">{words.again}</a>
                </p>
              </>
            )}
          </div>
        </main>
      </div>
    </SpokenContext>
  )
}
