// Layouts of the boards: whose calls and which waits each shows, how it looks, and whether it rings.
import { kepOn } from '#shared/configuration/office-on.ts'
import { PLAIN_BOARD } from '#shared/queue/plain-board.ts'
import { settingsBoards } from '#shared/text/settings-boards.ts'
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'
import { freshId } from '../../form/lists.ts'
import { Rows } from '../../form/Rows.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'
import { AllOrSome } from './AllOrSome.tsx'
import { LookCells } from './LookCells.tsx'
import { MediaList } from './media/MediaList.tsx'
import { WaysCells } from './WaysCells.tsx'

export function BoardsForm({ value, onValue, saved, wrong, office, whole, today }: FormProps<'boards'>) {
  const { language } = useSpoken()
  const { boards: words } = ofOffice[language]
  const more = settingsBoards[language]
  const here = new Set(office.counters.map((counter) => kepOn(counter, today)))
  const keps = whole.keps
    .filter(({ code }) => here.has(code) || value.boards.some((board) => board.keps?.includes(code)))
    .map(({ code, name }) => ({ id: code, label: name[language] }))
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
          make: () => ({ ...PLAIN_BOARD, id: freshId('board'), name: '', ways: [], media: [] }),
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
            <Tick label={words.voice} checked={board.voice} onChecked={(voice) => change({ ...board, voice })} />
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
            {keps.length > 1 && (
              <AllOrSome
                title={more.keps}
                all={more.allKeps}
                some={more.someKeps}
                things={keps}
                chosen={board.keps}
                onChosen={(chosen) => change({ ...board, keps: chosen })}
                wrong={wrong(`boards.${at}.keps`)}
              />
            )}
            <LookCells board={board} onBoard={change} />
            <WaysCells
              ways={board.ways}
              onWays={(ways) => change({ ...board, ways })}
              counters={counters.map(({ id }) => id)}
              path={`boards.${at}.ways`}
              wrong={wrong}
            />
            <MediaList
              value={board.media}
              onChange={(media) => change({ ...board, media })}
              path={`boards.${at}.media`}
              wrong={wrong}
              saved={saved.boards}
            />
          </div>
        )}
      />
    </>
  )
}
