// One printer: its name, where it is, which make, its paper and its Greek, and who prints in its stead.
import type { Printer } from '#shared/queue/printers.ts'
import { makeSaid } from '#shared/settings/say-printer.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import type { Wrong } from '../form-props.ts'
import { GreekCells } from './GreekCells.tsx'
import { LinkCells } from './LinkCells.tsx'

export type PrinterCellsProps = {
  readonly printer: Printer
  readonly onPrinter: (printer: Printer) => void
  /** Who could print in its stead. */
  readonly others: readonly Printer[]
  readonly isFirst: boolean
  /** `printers.0` */
  readonly path: string
  readonly wrong: Wrong
}

const MAKES = Object.keys(PROFILES)
const ROLLS = ['make', '80', '58'] as const
const NO_ONE = ''

export function PrinterCells({ printer, onPrinter, others, isFirst, path, wrong }: PrinterCellsProps) {
  const { language } = useSpoken()
  const words = settingsPrinters[language]
  const name = printer.name.trim() || words.fresh
  const set = (some: Partial<Printer>) => onPrinter({ ...printer, ...some })
  // A file may name a make that nobody knows: it stays what it is until another one is chosen.
  const makes = MAKES.includes(printer.make) ? MAKES : [printer.make, ...MAKES]
  return (
    <div className="printers-cells">
      <div className="printers-name">
        <TextCell
          label={words.name}
          of={name}
          seen
          maxLength={60}
          value={printer.name}
          onValue={(typed) => set({ name: typed })}
          wrong={wrong(`${path}.name`)}
        />
        {isFirst && <b className="printers-first">{words.first}</b>}
      </div>
      <LinkCells link={printer.link} onLink={(link) => set({ link })} path={`${path}.link`} wrong={wrong} of={name} />
      <div className="two-cells printers-make">
        <ChoiceCell
          label={words.make}
          of={name}
          seen
          value={printer.make}
          choices={makes.map((make) => ({ value: make, label: makeSaid(make, language) }))}
          onValue={(make) => set({ make })}
          wrong={wrong(`${path}.make`)}
        />
        <ChoiceCell
          label={words.paper}
          of={name}
          seen
          value={rollChosen(printer.paper)}
          choices={ROLLS.map((roll) => ({ value: roll, label: words.papers[roll] }))}
          onValue={(roll) => set({ paper: roll === 'make' ? null : roll === '58' ? 58 : 80 })}
          wrong={wrong(`${path}.paper`)}
        />
      </div>
      <GreekCells
        greek={printer.greek}
        onGreek={(greek) => set({ greek })}
        make={printer.make}
        path={`${path}.greek`}
        wrong={wrong}
        of={name}
      />
      {(others.length > 0 || printer.fallback !== null) && (
        <div className="two-cells">
          <ChoiceCell
            label={words.fallback}
            of={name}
            seen
            value={printer.fallback ?? NO_ONE}
            choices={[
              { value: NO_ONE, label: words.noFallback },
              ...others.map((other) => ({ value: other.id, label: other.name.trim() || words.fresh })),
            ]}
            onValue={(id) => set({ fallback: id === NO_ONE ? null : id })}
            wrong={wrong(`${path}.fallback`)}
          />
        </div>
      )}
    </div>
  )
}

const rollChosen = (paper: Printer['paper']): (typeof ROLLS)[number] =>
  paper === null ? 'make' : paper === 58 ? '58' : '80'
