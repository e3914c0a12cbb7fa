// Who is signed in, in the band: a link to one's own account. Where the band is narrow only its sign is left.
import type { Me } from '#shared/protocol.ts'
import { settings } from '#shared/text/settings.ts'
import { Icon } from './Icon.tsx'
import { useSpoken } from './spoken.ts'

export function MyName({ me }: { me: Me }) {
  const words = settings[useSpoken().language]
  return (
    <a className="who" href="/settings#account" title={words.pages.account}>
      <Icon name="counter" />
      <span>{me.name}</span>
    </a>
  )
}
