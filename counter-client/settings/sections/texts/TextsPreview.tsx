// The texts as they will be read: on a screen, on a board's foot, on narrow paper; and whether they fit.
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { ofOffice } from '#shared/text/settings-office.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'
import { SamplePicture } from '../printers/picture/SamplePicture.tsx'
import { howLong, type ROOM } from './how-long.ts'

export function TextsPreview({ value, whole, office, today }: FormProps<'texts'>) {
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
            {which === 'slip' ? (
              <OnSlip value={value} whole={whole} office={office} today={today} />
            ) : (
              <blockquote className={`as-${which}`}>{said}</blockquote>
            )}
            <Length said={said} which={which} />
          </figure>
        )
      })}
    </section>
  )
}

/** On the office's own printer; without one nobody reads it. */
function OnSlip({ value, whole, office, today }: Pick<FormProps<'texts'>, 'value' | 'whole' | 'office' | 'today'>) {
  const { language } = useSpoken()
  const { picture } = settingsPrinters[language]
  const [printer] = office.printers
  if (printer === undefined) return <p className="quiet">{picture.nowhere}</p>
  return (
    <SamplePicture
      kind="ticket"
      language={language}
      printer={printer}
      style={office.slip}
      address={whole.address}
      office={{ ...office, texts: value.texts }}
      today={today}
      inSight="foot"
      label={picture.label(picture.kinds.ticket, printer.name)}
    />
  )
}

function Length({ said, which }: { said: string; which: keyof typeof ROOM }) {
  const words = ofOffice[useSpoken().language].texts
  const { letters, lines, fits, most } = howLong(said, which)
  if (!fits) return <p className="heed">{words.tooLong(letters, most)}</p>
  return <p className="quiet">{lines === 1 ? words.fits(letters) : words.wraps(letters, lines)}</p>
}
