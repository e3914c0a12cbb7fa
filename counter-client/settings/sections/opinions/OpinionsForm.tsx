// What citizens are asked after service, what they can write, and from how many on something is told.
import { settingsOpinions } from '#shared/text/settings-opinions.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Tick } from '../../form/Tick.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'

export function OpinionsForm({ value: { opinions }, onValue, wrong }: FormProps<'opinions'>) {
  const words = settingsOpinions[useSpoken().language]
  const change = (part: Partial<typeof opinions>) => onValue({ opinions: { ...opinions, ...part } })
  const { question } = opinions
  return (
    <>
      <p className="about">{words.about}</p>
      <fieldset className="ruled">
        <legend>{words.ask}</legend>
        <Tick
          label={words.phone}
          about={words.phoneAbout}
          checked={opinions.phone}
          onChecked={(phone) => change({ phone })}
        />
        <Tick
          label={words.exit}
          about={words.exitAbout}
          checked={opinions.exit}
          onChecked={(exit) => change({ exit })}
        />
        {opinions.exit && (
          <Tick
            label={words.ownQuestion}
            checked={question !== null}
            onChecked={(own) => change({ question: own ? { el: '', en: '' } : null })}
          />
        )}
        {opinions.exit && question !== null && (
          <div className="two-cells">
            <NameCells
              value={question}
              onValue={(said) => change({ question: said })}
              path="opinions.question"
              wrong={wrong}
              of={words.question}
              seen
              rows={2}
            />
          </div>
        )}
      </fieldset>
      <fieldset className="ruled">
        <legend>{words.write}</legend>
        <Tick
          label={words.messages}
          about={words.messagesAbout}
          checked={opinions.messages}
          onChecked={(messages) => change({ messages })}
        />
      </fieldset>
      <fieldset className="ruled choices">
        <legend>{words.told}</legend>
        <NumberCell
          seen
          label={words.atLeast}
          hint={words.atLeastAbout}
          unit={words.opinions}
          value={opinions.atLeast}
          onValue={(atLeast) => change({ atLeast })}
          wrong={wrong('opinions.atLeast')}
        />
      </fieldset>
    </>
  )
}
