// Layouts of the boards: whose calls and which waits each shows, how it looks, and whether it rings.
import { PLAIN_BOARD } from '#shared/queue/plain-board.ts'
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'
import { freshId, ticked } from '../../form/lists.ts'
import { Rows } from '../../form/Rows.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'

export function BoardsForm({ value, onValue, wrong, office }: FormProps<'boards'>) {
  const { language } = useSpoken()
  const { boards: words } = ofOffice[language]
  const counters = office.counters.map(({ id }) => ({ id, label: id }))
  const services = office.services.map(({ id, letter, name }) => ({ id, label: `${letter} · ${name[language]}` }))
  return (
    <>
      <p className="about">{words.about}</p>
      <Rows
        kind="boards"
        items={value.boards}
        onItems={(boards) => onValue({ boards })}
        nameOf={({ name }) => name}
        columns={[]}
        ordered
        most={12}
        wrong={wrong('boards')}
        add={{
          label: words.add,
          make: () => ({ ...PLAIN_BOARD, id: freshId('board'), name: '', ways: [] }),
        }}
        row={(board, at, change) => (
          <div className="board-row">
            <TextCell
              label={words.name}
              seen
              maxLength={60}
              value={board.name}
              onValue={(name) => change({ ...board, name })}
              wrong={wrong(`boards.${at}.name`)}
            />
            <Tick label={words.chime} checked={board.chime} onChecked={(chime) => change({ ...board, chime })} />
            <AllOrSome
              title={words.calls}
              all={words.allCalls}
              some={words.someCalls}
              things={counters}
              chosen={board.counters}
              onChosen={(chosen) => change({ ...board, counters: chosen })}
              wrong={wrong(`boards.${at}.counters`)}
            />
            <AllOrSome
              title={words.waits}
              all={words.allWaits}
              some={words.someWaits}
              things={services}
              chosen={board.services}
              onChosen={(chosen) => change({ ...board, services: chosen })}
              wrong={wrong(`boards.${at}.services`)}
            />
          </div>
        )}
      />
    </>
  )
}

type AllOrSomeProps = {
  readonly title: string
  readonly all: string
  readonly some: string
  readonly things: readonly { readonly id: string; readonly label: string }[]
  /** Null: all. */
  readonly chosen: readonly string[] | null
  readonly onChosen: (chosen: string[] | null) => void
  readonly wrong: string | null
}

function AllOrSome({ title, all, some, things, chosen, onChosen, wrong }: AllOrSomeProps) {
  const ids = things.map(({ id }) => id)
  return (
    <fieldset className="all-or-some">
      <legend>{title}</legend>
      <Tick label={all} checked={chosen === null} onChecked={(is) => onChosen(is ? null : ids)} />
      {chosen !== null && (
        <fieldset className="ticks" aria-label={some}>
          <p className="quiet">{some}</p>
          {things.map(({ id, label }) => (
            <Tick
              key={id}
              label={label}
              checked={chosen.includes(id)}
              onChecked={(is) => onChosen(ticked(chosen, id, is, ids))}
            />
          ))}
        </fieldset>
      )}
      {wrong !== null && <p className="wrong">{wrong}</p>}
    </fieldset>
  )
}
