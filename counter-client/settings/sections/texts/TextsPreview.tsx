// The texts as they will be read: on a screen, on a board's foot, on narrow paper; and whether they fit.
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'
import { howLong, type ROOM } from './how-long.ts'

export function TextsPreview({ value, office }: FormProps<'texts'>) {
  const { language } = useSpoken()
  const [frame, words] = [settingsFrame[language], ofOffice[language].texts]
  return (
    <section className="texts-preview">
      <h2>{frame.preview}</h2>
      {(['welcome', 'notice', 'slip'] as const).map((which) => {
        const said = value.texts[which]?.[language] ?? ''
        return said === '' ? null : (
          <figure key={which}>
            <figcaption>{words[which]}</figcaption>
            <blockquote className={`as-${which}`}>
              {which === 'slip' && <b>{office.name[language]}</b>}
              {said}
            </blockquote>
            <Length said={said} which={which} />
          </figure>
        )
      })}
    </section>
  )
}

function Length({ said, which }: { said: string; which: keyof typeof ROOM }) {
  const words = ofOffice[useSpoken().language].texts
  const { letters, lines, fits, most } = howLong(said, which)
  if (!fits) return <p className="heed">{words.tooLong(letters, most)}</p>
  return <p className="quiet">{lines === 1 ? words.fits(letters) : words.wraps(letters, lines)}</p>
}
