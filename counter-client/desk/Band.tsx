// The band: which counter, whose, whether the line and the printer are well, the hour, and the way out.
import type { ReactNode } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { Me } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Link } from '#shared/screen/line.ts'
import onBlue from '#shared/screen/mark/seira-word-on-blue.svg'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { releaseIfPointed } from '../staff/focus-page.ts'
import { Health } from '../staff/Health.tsx'
import { LanguageSwitch } from '../staff/LanguageSwitch.tsx'
import { MyName } from '../staff/MyName.tsx'
import { useSpoken } from '../staff/spoken.ts'

type Props = {
  view: DeskView
  me: Me
  link: Link
  now: Instant
  /** How the counter is closed, and why it cannot be now; null when it is not open or somebody else's. */
  close: { readonly reason: string | null; readonly press: () => void } | null
  /** The same for a pause. */
  pause: { readonly reason: string | null; readonly press: () => void } | null
  /** The switch of the bell; null where nothing rings. */
  bell: ReactNode
  /** Opens the list of keys; null where there are none. */
  onKeys: (() => void) | null
  onSignOut: () => void
}

export function Band({ view, me, link, now, close, pause, bell, onKeys, onSignOut }: Props) {
  const words = desk[useSpoken().language]
  return (
    <header className="band">
      <img className="word" src={onBlue} alt="Σειρά" />
      <span className="where">
        <b>{words.counter(view.counter)}</b>
        {view.kep !== '' && <span>{words.kep(view.kep)}</span>}
      </span>
      <MyName me={me} />
      <span className="push" />
      <Health link={link} printers={view.printers} lost={words.local.chip} />
      <time className="clock">{timeOf(now)}</time>
      <LanguageSwitch />
      {bell}
      {onKeys !== null && (
        <button
          type="button"
          className="in-band bare"
          onClick={(event) => {
            releaseIfPointed(event)
            onKeys()
          }}
        >
          {words.allKeys.link} <kbd>{words.keys.allKeys}</kbd>
        </button>
      )}
      {pause !== null && (
        <button
          type="button"
          className="in-band"
          aria-disabled={pause.reason !== null}
          title={pause.reason ?? undefined}
          onClick={(event) => {
            releaseIfPointed(event)
            pause.press()
          }}
        >
          {words.paused.pause} <kbd>{words.keys.pause}</kbd>
        </button>
      )}
      {close !== null && (
        <button
          type="button"
          className="in-band"
          aria-disabled={close.reason !== null}
          title={close.reason ?? undefined}
          onClick={(event) => {
            releaseIfPointed(event)
            close.press()
          }}
        >
          {words.closeCounter} <kbd>{words.keys.close}</kbd>
        </button>
      )}
      <button type="button" className="in-band" onClick={onSignOut}>
        {words.signOut}
      </button>
    </header>
  )
}
