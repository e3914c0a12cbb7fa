// Two small signs: the line and the printers. Orange with a word when something is wrong.
import type { Link } from '#shared/screen/line.ts'
import { desk } from '#shared/text/desk.ts'
import type { PrinterPaper } from '#shared/views/paper.ts'
import { Icon } from './Icon.tsx'
import { useSpoken } from './spoken.ts'

/** `lost`: what the page says of itself while the line is lost. */
type Props = { link: Link; printers: readonly PrinterPaper[]; lost: string }

export function Health({ link, printers, lost }: Props) {
  const words = desk[useSpoken().language]
  const silent = printers.filter(({ paper }) => paper.state === 'silent')
  return (
    <>
      {link.state === 'live' ? (
        <Sign icon="check" text={words.connected} off={false} />
      ) : (
        <Sign icon="cut" text={lost} off />
      )}
      {printers.length > 0 && silent.length === 0 && <Sign icon="check" text={words.printerReady} off={false} />}
      {silent.length > 0 && (
        <Sign
          icon="printer"
          text={printers.length === 1 ? words.printerSilent : words.printersSilent(silent.length, printers.length)}
          off
        />
      )}
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
