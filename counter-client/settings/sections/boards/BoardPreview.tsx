// The board that is being laid out, drawn by its own picture while one types.
import { useState } from 'react'
import { settingsBoards } from '#shared/text/settings-boards.ts'
import { Picture } from '../../../../display/board/Picture.tsx'
import { stageAt } from '../../../../display/board/stage.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import type { FormProps } from '../form-props.ts'
import { Screen, type Shape } from './Screen.tsx'
import { type Moment, sampleTime, sampleView } from './sample.ts'
import './boards.css'

const QUIET = { heldBack: false, allow: () => undefined, speaking: null }

export function BoardPreview({ value, whole, office, today }: FormProps<'boards'>) {
  const { language } = useSpoken()
  const words = settingsBoards[language]
  const [which, setWhich] = useState('')
  const [moment, setMoment] = useState<Moment>('busy')
  const [shape, setShape] = useState<Shape>('lying')
  // Until somebody chooses, the newest: that is what one is typing.
  const layout = value.boards.find(({ id }) => id === which) ?? value.boards.at(-1) ?? null
  const view = sampleView(whole, office, layout, today, moment)
  const now = sampleTime(today)
  return (
    <section className="board-preview">
      <h2>{words.preview}</h2>
      <Screen shape={shape} label={words.picture(layout?.name ?? words.plain)} lang="el">
        <Picture
          view={view}
          stage={stageAt(null, view, now)}
          now={now}
          freshness={{ state: 'live' }}
          language="el"
          sound={QUIET}
        />
      </Screen>
      <p className="quiet">{words.previewAbout}</p>
      <div className="board-preview-choices">
        {value.boards.length > 1 && (
          <ChoiceCell
            label={words.whichBoard}
            seen
            value={layout?.id ?? ''}
            choices={value.boards.map(({ id, name }) => ({ value: id, label: name || words.plain }))}
            onValue={setWhich}
            wrong={null}
          />
        )}
        <ChoiceCell
          label={words.moments}
          seen
          value={moment}
          choices={(['one', 'busy', 'rest'] as const).map((one) => ({ value: one, label: words.momentsOf[one] }))}
          onValue={setMoment}
          wrong={null}
        />
        <ChoiceCell
          label={words.shapes}
          seen
          value={shape}
          choices={(['lying', 'standing'] as const).map((one) => ({ value: one, label: words.shapesOf[one] }))}
          onValue={setShape}
          wrong={null}
        />
      </div>
    </section>
  )
}
