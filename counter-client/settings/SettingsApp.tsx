// The settings: the pages that this person may open on the left, the chosen one beside them.
import { privacy } from '#shared/text/privacy.ts'
import { settings } from '#shared/text/settings.ts'
import type { Inside } from '../staff/Door.tsx'
import { PAGE } from '../staff/focus-page.ts'
import { useSpoken } from '../staff/spoken.ts'
import { useHash } from '../staff/use-hash.ts'
import { pagesFor } from './pages.ts'
import { SettingsBand } from './SettingsBand.tsx'

export function SettingsApp({ me, leave, expire }: Inside) {
  const { language } = useSpoken()
  const words = settings[language]
  const pages = pagesFor(me)
  const [asked = ''] = useHash().split('/')
  const chosen = pages.find(({ id }) => id === asked) ?? pages[0]
  if (chosen === undefined) return null
  const { Page } = chosen
  return (
    <div className="super">
      <title>{`${words.pages[chosen.id]} · Σειρά`}</title>
      <SettingsBand me={me} onSignOut={() => void leave()} />
      <div className="settings">
        <nav className="settings-pages" aria-label={words.title}>
          {pages.map(({ id }) => (
            <a key={id} href={`#${id}`} aria-current={id === chosen.id ? 'page' : undefined}>
              {words.pages[id]}
            </a>
          ))}
          <a className="apart" href="/privacy">
            {privacy[language].link}
          </a>
        </nav>
        <main className="sheetpage" id={PAGE} tabIndex={-1}>
          <Page key={chosen.id} me={me} expire={expire} />
        </main>
      </div>
    </div>
  )
}
