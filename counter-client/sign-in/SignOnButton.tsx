// The button of the municipality's own sign-in; nothing at all where there is none.
import { useEffect, useState } from 'react'
import type { SignOnOffered } from '#shared/people/single-sign-on.ts'
import { signOn } from '#shared/text/single-sign-on.ts'
import { useSpoken } from '../staff/spoken.ts'
import { beginSignOn, signOnOffered, whyNot } from './sign-on.ts'

export function SignOnButton({ onTrouble }: { onTrouble: (said: string) => void }) {
  const { language } = useSpoken()
  const [button, setButton] = useState<SignOnOffered['button']>(null)
  const [going, setGoing] = useState(false)
  useEffect(() => {
    void signOnOffered().then((heard) => heard.ok && setButton(heard.value.button))
  }, [])
  if (button === null) return null
  const go = async () => {
    if (going) return
    setGoing(true)
    const begun = await beginSignOn()
    if (begun.ok) return location.assign(begun.value.url)
    setGoing(false)
    onTrouble(whyNot(begun, language))
  }
  return (
    <div className="sign-on">
      <button type="button" className="quiet lined" aria-disabled={going} onClick={() => void go()}>
        {going ? signOn[language].going : button[language]}
      </button>
    </div>
  )
}
