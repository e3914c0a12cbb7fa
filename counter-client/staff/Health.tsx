// Two small signs: the line and the printer. Orange with a word when something is wrong.
import type { Link } from '#shared/screen/line.ts'
import { desk } from '#shared/text/desk.ts'
import type { Paper } from '#shared/views/paper.ts'
import { Icon } from './Icon.tsx'
import { useSpoken } from './spoken.ts'

/** `lost`: what the page says of itself while the line is lost. */
type Props = { link: Link; paper: Paper | undefined; lost: string }

export function Health({ link, paper, lost }: Props) {
  const words = desk[useSpoken().language]
  return (
    <>
      {link.state === 'live' ? (
        <Sign icon="check" text={words.connected} off={false} />
      ) : (
        <Sign icon="cut" text={lost} off />
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
