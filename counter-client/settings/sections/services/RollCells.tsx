// Whether a service's numbers are torn off a printed roll, and what is printed on it.
import type { Service } from '#shared/queue/settings.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsServices } from '#shared/text/settings-services.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { Wrong } from '../form-props.ts'

type Props = {
  readonly service: Service
  readonly onService: (service: Service) => void
  readonly path: string
  readonly wrong: Wrong
  readonly of: string
}

/** As rolls are sold. */
const USUAL: readonly { readonly from: number; readonly to: number }[] = [
  { from: 0, to: 99 },
  { from: 1, to: 99 },
  { from: 0, to: 999 },
  { from: 1, to: 999 },
]
const printed = (number: number, to: number) => String(number).padStart(String(to).length, '0')
const named = ({ from, to }: { readonly from: number; readonly to: number }) =>
  `${printed(from, to)}–${printed(to, to)}`

export function RollCells({ service, onService, path, wrong, of }: Props) {
  const { language } = useSpoken()
  const [words, form] = [settingsServices[language], settingsForm[language]]
  const { roll } = service
  const set = (next: Service['roll']) => onService({ ...service, roll: next })
  const choices = [...new Set([...USUAL.map(named), ...(roll === null ? [] : [named(roll)])])]
  return (
    <div className="roll-cells">
      <Tick
        label={words.roll}
        checked={roll !== null}
        onChecked={(is) => set(is ? { from: 0, to: 99, letterShown: true } : null)}
      />
      {roll !== null && (
        <>
          <ChoiceCell
            label={form.of(words.rollNumbers, of)}
            value={named(roll)}
            choices={choices.map((value) => ({ value, label: value }))}
            onValue={(value) => {
              const range = USUAL.find((one) => named(one) === value)
              if (range !== undefined) set({ ...roll, ...range })
            }}
            wrong={wrong(`${path}.roll.to`)}
          />
          <Tick
            label={words.rollLetter}
            checked={roll.letterShown}
            onChecked={(letterShown) => set({ ...roll, letterShown })}
          />
          <p className="quiet">{words.rollAbout(printedFirst(service.letter, roll))}</p>
        </>
      )}
    </div>
  )
}

const printedFirst = (letter: string, { to, letterShown }: NonNullable<Service['roll']>): string =>
  letterShown ? `${letter} ${printed(7, to)}` : printed(7, to)
