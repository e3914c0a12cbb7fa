// A clerk at the supervisor's page: not for their role, and where their own page is.
import { signIn } from '#shared/text/sign-in.ts'
import { SignSide } from '../sign-in/SignSide.tsx'
import type { Inside } from '../staff/Door.tsx'
import { useSpoken } from '../staff/spoken.ts'
import '../sign-in/sign-in.css'

export function NotForYou({ me, leave }: Inside) {
  const words = signIn[useSpoken().language]
  return (
    <div className="sign">
      <title>{`${words.notForYou} · Σειρά`}</title>
      <SignSide />
      <main className="sign-main">
        <div className="sign-form">
          <h1>{words.notForYou}</h1>
          <p>{words.notForYouMore(me.name)}</p>
          <p>
            <a href="/desk">{words.toDesk}</a>
          </p>
          <button type="button" className="quiet lined" onClick={() => void leave()}>
            {words.otherPerson}
          </button>
        </div>
      </main>
    </div>
  )
}
