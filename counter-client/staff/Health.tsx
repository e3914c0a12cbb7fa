// Two small signs: the line and the printer. Orange with a word when something is wrong.
import type { Link } from '#shared/screen/line.ts'
import { desk } from '#shared/text/desk.ts'
import type { Paper } from '#shared/views/paper.ts'
import { Icon } from './Icon.tsx'
import { useSpoken } from './spoken.ts'

export function Health({ link, paper }: { link: Link; paper: Paper | undefined }) {
  const words = desk[useSpoken().language]
  return (
    <>
      {link.state === 'live' ? (
        <Sign icon="check" text={words.connected} off={false} />
      ) : (
        <Sign icon="cut" text={words.disconnected} off />
      )}
      {paper?.state === 'ready' && <Sign icon="check" text={words.printerReady} off={false} />}
      {paper?.state === 'silent' && <Sign icon="printer" text={words.printerSilent} off />}
    </>
  )
}

function Sign({ icon, text, off }: { icon: 'check' | 'cut' | 'printer'; text: string; off: boolean }) {
  return (
    <span className={off ? 'health off' : 'health'}>
      <Icon name={icon} />
      {text}
    </span>
  )
}
