// How one board looks: its columns of earlier calls, its colours, and whether its words stand in both languages.
import type { BoardLayout } from '#shared/queue/settings.ts'
import { settingsBoards } from '#shared/text/settings-boards.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { Tick } from '../../form/Tick.tsx'

type Props = { readonly board: BoardLayout; readonly onBoard: (board: BoardLayout) => void }

export function LookCells({ board, onBoard }: Props) {
  const words = settingsBoards[useSpoken().language]
  return (
    <div className="board-look">
      <ChoiceCell
        label={words.columns}
        seen
        value={board.columns === 2 ? 'two' : 'one'}
        choices={(['one', 'two'] as const).map((value) => ({ value, label: words.columnsOf[value] }))}
        onValue={(columns) => onBoard({ ...board, columns: columns === 'two' ? 2 : 1 })}
        wrong={null}
      />
      <ChoiceCell
        label={words.colours}
        seen
        value={board.colours}
        choices={(['dark', 'light'] as const).map((value) => ({ value, label: words.coloursOf[value] }))}
        onValue={(colours) => onBoard({ ...board, colours })}
        wrong={null}
      />
      <Tick
        label={words.bothLanguages}
        checked={board.bothLanguages}
        onChecked={(bothLanguages) => onBoard({ ...board, bothLanguages })}
      />
    </div>
  )
}
