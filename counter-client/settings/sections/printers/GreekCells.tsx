// How a printer's Greek comes: as its make has it, by the page that was read on the probe slip, or drawn.
import { GREEK_PAGES } from '#shared/queue/plain-printer.ts'
import type { Printer } from '#shared/queue/printers.ts'
import { profileNamed } from '#shared/slip/profiles.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'
import { type Greek, greekOfPage } from './greek-of-page.ts'

type Props = {
  readonly greek: Greek
  readonly onGreek: (greek: Greek) => void
  readonly make: Printer['make']
  /** `printers.0.greek` */
  readonly path: string
  readonly wrong: Wrong
  readonly of: string
}

const WAYS = ['make', 'page', 'drawn'] as const

export function GreekCells({ greek, onGreek, make, path, wrong, of }: Props) {
  const words = settingsPrinters[useSpoken().language]
  const own = profileNamed(make)
  const choose = (as: Greek['as']) => onGreek(as === 'page' ? greekOfPage(own) : { as })
  const ownSaid =
    own.form === 'picture'
      ? words.greekAbout.makeDrawn
      : words.greekAbout.make(words.page(own.charset.name, own.codePage))
  return (
    <>
      <div className="two-cells">
        <ChoiceCell
          label={words.greek}
          of={of}
          seen
          value={greek.as}
          choices={WAYS.map((as) => ({ value: as, label: words.greekAs[as] }))}
          onValue={(as) => as !== greek.as && choose(as)}
          wrong={wrong(path) ?? wrong(`${path}.as`)}
        />
        {greek.as === 'page' && (
          <div className="printers-address">
            <ChoiceCell
              label={words.charset}
              of={of}
              seen
              value={greek.charset}
              choices={GREEK_PAGES.map((page) => ({ value: page, label: page }))}
              onValue={(charset) => onGreek({ ...greek, charset })}
              wrong={wrong(`${path}.charset`)}
            />
            <NumberCell
              label={words.codePage}
              of={of}
              seen
              value={greek.codePage}
              onValue={(codePage) => onGreek({ ...greek, codePage })}
              wrong={wrong(`${path}.codePage`)}
            />
          </div>
        )}
      </div>
      <p className="quiet">{greek.as === 'make' ? ownSaid : words.greekAbout[greek.as]}</p>
    </>
  )
}
