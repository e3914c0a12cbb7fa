// The settings: the pages that this person may open on the left, in their groups, the chosen one beside them.
import { privacy } from '#shared/text/privacy.ts'
import { settings } from '#shared/text/settings.ts'
import type { Inside } from '../staff/Door.tsx'
import { PAGE } from '../staff/focus-page.ts'
import { useSpoken } from '../staff/spoken.ts'
import { useBegins } from './begin/use-beginning.ts'
import { Leaving } from './Leaving.tsx'
import { groupsFor } from './pages.ts'
import { SettingsBand } from './SettingsBand.tsx'
import { UnsavedContext } from './unsaved.ts'
import { useWay } from './use-way.ts'

export function SettingsApp({ me, leave, expire }: Inside) {
  const { language } = useSpoken()
  const words = settings[language]
  const way = useWay()
  const groups = groupsFor(me, useBegins(me))
  const pages = groups.flatMap((group) => group.pages)
  const [asked = ''] = way.here.split('/')
  const chosen = pages.find(({ id }) => id === asked) ?? pages[0]
  if (chosen === undefined) return null
  const { Page } = chosen
  return (
    <div className="super">
      <title>{`${words.pages[chosen.id]} · Σειρά`}</title>
      <SettingsBand me={me} onSignOut={() => way.unlessUnsaved(() => void leave())} />
      <div className="settings">
        <nav className="settings-pages" aria-label={words.title}>
          {groups.map((group) => (
            <section key={group.id} aria-labelledby={`group-${group.id}`}>
              <h2 id={`group-${group.id}`}>{words.groups[group.id]}</h2>
              {group.pages.map(({ id }) => (
                <a
                  key={id}
                  // Pressed once more, the page stays as it is.
                  href={`#${id === chosen.id ? way.here : id}`}
                  aria-current={id === chosen.id ? 'page' : undefined}
                >
                  {words.pages[id]}
                </a>
              ))}
            </section>
          ))}
          <a className="apart" href="/privacy">
            {privacy[language].link}
          </a>
        </nav>
        <main className="sheetpage" id={PAGE} tabIndex={-1}>
          <UnsavedContext value={way.unsaved}>
            <Page key={chosen.id} me={me} expire={expire} at={way.here} ids={pages.map(({ id }) => id)} />
          </UnsavedContext>
        </main>
      </div>
      {way.asks && <Leaving onStay={way.stay} onLeave={way.go} />}
    </div>
  )
}
