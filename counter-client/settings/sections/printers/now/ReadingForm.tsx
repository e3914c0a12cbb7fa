// Which line of the probe slip could be read: that is the printer's Greek from now on, once it is saved.
import { useState } from 'react'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { NumberCell } from '../../../form/typed-cells.tsx'
import { type Greek, greekOfLine, PROBE_LINES } from '../greek-of-page.ts'

type Props = { readonly onGreek: (greek: Greek) => void; readonly of: string }

export function ReadingForm({ onGreek, of }: Props) {
  const words = settingsPrinters[useSpoken().language]
  const { reading } = words
  const [line, setLine] = useState(Number.NaN)
  const [isNone, setNone] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const take = () => {
    const greek = greekOfLine(line)
    setNone(greek === null)
    setSaid(greek === null ? null : reading.taken(line, words.page(greek.charset, greek.codePage)))
    if (greek !== null) onGreek(greek)
  }
  return (
    <fieldset className="printers-reading">
      <legend>{reading.title}</legend>
      <p className="quiet">{reading.about}</p>
      <div className="printers-asks">
        <NumberCell
          label={reading.line}
          of={of}
          seen
          value={line}
          onValue={(typed) => {
            setLine(typed)
            setNone(false)
          }}
          wrong={isNone ? reading.noSuchLine(PROBE_LINES) : null}
        />
        <button type="button" className="quiet lined" onClick={take}>
          {reading.take}
        </button>
        <button
          type="button"
          className="quiet lined"
          onClick={() => {
            setNone(false)
            setSaid(reading.drawn)
            onGreek({ as: 'drawn' })
          }}
        >
          {reading.none}
        </button>
      </div>
      <p role="status" className="quiet">
        {said}
      </p>
    </fieldset>
  )
}
