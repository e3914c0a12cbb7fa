// Lines to signs and buttons: where each is, which counters hang on it, what is written and what is heard.
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import { freshLine } from '#shared/signs/examples.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'
import { freshId } from '../../form/lists.ts'
import { Rows } from '../../form/Rows.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps, Wrong } from '../form-props.ts'
import { HearCells } from './HearCells.tsx'
import { PlaceCells } from './PlaceCells.tsx'
import { PortCells } from './PortCells.tsx'
import { ShowCells } from './ShowCells.tsx'

export function SignsForm({ value, onValue, wrong, office }: FormProps<'signs'>) {
  const words = settingsSigns[useSpoken().language]
  const counters = office.counters.map(({ id }) => id)
  return (
    <>
      <p className="about">{words.about}</p>
      <Rows
        kind="signs"
        items={value.counterLines}
        onItems={(counterLines) => onValue({ counterLines })}
        nameOf={({ name }) => words.line(name)}
        columns={[]}
        ordered={false}
        most={12}
        wrong={wrong('counterLines')}
        add={{ label: words.add, make: () => freshLine(freshId('line'), counters) }}
        row={(line, at, change) => (
          <Line line={line} onLine={change} counters={counters} wrong={(path) => wrong(`counterLines.${at}.${path}`)} />
        )}
      />
    </>
  )
}

type Props = {
  readonly line: CounterLine
  readonly onLine: (line: CounterLine) => void
  readonly counters: readonly string[]
  /** From the top of the line. */
  readonly wrong: Wrong
}

function Line({ line, onLine, counters, wrong }: Props) {
  const words = settingsSigns[useSpoken().language]
  const { show } = line
  return (
    <div className="signs-line">
      <TextCell
        label={words.name}
        seen
        maxLength={60}
        value={line.name}
        onValue={(name) => onLine({ ...line, name })}
        wrong={wrong('name')}
      />
      <PortCells port={line.port} onPort={(port) => onLine({ ...line, port })} wrong={wrong} />
      <PlaceCells
        places={line.places}
        onPlaces={(places) => onLine({ ...line, places })}
        counters={counters}
        wrong={wrong}
      />
      <fieldset className="signs-part">
        <legend>{words.signs}</legend>
        <Tick
          label={words.show}
          checked={show !== null}
          onChecked={(is) => onLine({ ...line, show: is ? freshLine('', []).show : null })}
        />
        {show !== null && (
          <ShowCells
            show={show}
            onShow={(next) => onLine({ ...line, show: next })}
            onExample={({ show: { frame, checksum, numbers, letters }, hear }) =>
              // How often, what a closed counter says, and buttons that are there already stay.
              onLine({
                ...line,
                show: { ...show, frame, checksum, numbers, letters },
                hear: line.hear.length > 0 ? line.hear : [...hear],
              })
            }
            wrong={wrong}
          />
        )}
      </fieldset>
      <HearCells hear={line.hear} onHear={(hear) => onLine({ ...line, hear })} wrong={wrong} />
    </div>
  )
}
