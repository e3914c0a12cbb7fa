// The band of the settings: the way back to work, who is signed in, the way out.
import type { Me } from '#shared/protocol.ts'
import { may } from '#shared/rights.ts'
import onBlue from '#shared/screen/mark/seira-word-on-blue.svg'
import { settings } from '#shared/text/settings.ts'
import { today } from '#shared/text/today.ts'
import { LanguageSwitch } from '../staff/LanguageSwitch.tsx'
import { MyName } from '../staff/MyName.tsx'
import { useSpoken } from '../staff/spoken.ts'

export function SettingsBand({ me, onSignOut }: { me: Me; onSignOut: () => void }) {
  const { language } = useSpoken()
  const words = settings[language]
  return (
    <header className="band">
      <img className="word" src={onBlue} alt="Σειρά" />
      <nav className="tabs" aria-label={today[language].tabs.label}>
        {may(me.role, 'serve') && <a href="/desk">{words.desk}</a>}
        {may(me.role, 'watch') && <a href="/supervisor">{words.supervisor}</a>}
        <a href="/settings" aria-current="page">
          {words.title}
        </a>
      </nav>
      <span className="push" />
      <span className="said">{words.roles[me.role]}</span>
      <MyName me={me} />
      <LanguageSwitch />
      <button type="button" className="in-band" onClick={onSignOut}>
        {today[language].signOut}
      </button>
    </header>
  )
}
