// The blue side of the pages before work: the mark, the hour, the other language.
import { useEffect, useState } from 'react'
import { longDate, timeOf } from '#shared/calendar.ts'
import onBlue from '#shared/screen/mark/seira-word-on-blue.svg'
import { signIn } from '#shared/text/sign-in.ts'
import { LanguageSwitch } from '../staff/LanguageSwitch.tsx'
import { useSpoken } from '../staff/spoken.ts'

export function SignSide() {
  const { language } = useSpoken()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <header className="sign-side">
      <img className="word big" src={onBlue} alt="Σειρά" />
      <p>{signIn[language].about}</p>
      <span className="push" />
      <p className="sign-time">{timeOf(now)}</p>
      <time>{longDate(now, language)}</time>
      <LanguageSwitch />
    </header>
  )
}
