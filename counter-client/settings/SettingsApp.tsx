// The settings: the pages that this person may open on the left, the chosen one beside them.
import { settings } from '#shared/text/settings.ts'
import type { Inside } from '../staff/Door.tsx'
import { PAGE } from '../staff/focus-page.ts'
import { useSpoken } from '../staff/spoken.ts'
import { useHash } from '../staff/use-hash.ts'
import { useBegins } from './begin/use-beginning.ts'
import { pagesFor } from './pages.ts'
import { SettingsBand } from './SettingsBand.tsx'

export function SettingsApp({ me, leave, expire }: Inside) {
  const words = settings[useSpoken().language]
  const begins = useBegins(me)
  const pages = pagesFor(me).filter(({ id }) => id !== 'begin' || begins)
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
        </nav>
        <main className="sheetpage" id={PAGE} tabIndex={-1}>
          <Page key={chosen.id} me={me} expire={expire} ids={pages.map(({ id }) => id)} />
        </main>
      </div>
    </div>
  )
}
