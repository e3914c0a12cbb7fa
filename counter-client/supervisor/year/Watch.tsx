// Listens to one more office, so that a case logged at an annexe appears in the year at once. Draws nothing.
import { useEffect } from 'react'
import type { Me } from '#shared/protocol.ts'
import { useLine } from '#shared/screen/use-line.ts'
import { useStillSignedIn } from '../../staff/use-still-signed-in.ts'

type Props = { office: string; me: Me; onRevision: (office: string, revision: string) => void; expire: () => void }

export function Watch({ office, me, onRevision, expire }: Props) {
  const [picture, line] = useLine({ screen: 'today', office })
  useStillSignedIn(line, picture.link, me, expire)
  const view = picture.told?.view
  const revision = view === undefined ? '' : `${view.date} ${view.revision}`
  useEffect(() => onRevision(office, revision), [office, revision, onRevision])
  return null
}
