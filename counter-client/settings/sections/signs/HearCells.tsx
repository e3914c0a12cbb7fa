// What the buttons of a line send, and what each does.
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import { BUTTONS } from '#shared/queue/plain-lines.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { Wrong } from '../form-props.ts'

type Props = {
  readonly hear: CounterLine['hear']
  readonly onHear: (hear: CounterLine['hear']) => void
  readonly wrong: Wrong
}

export function HearCells({ hear, onHear, wrong }: Props) {
  const words = settingsSigns[useSpoken().language]
  return (
    <fieldset className="signs-part">
      <legend>{words.hear}</legend>
      <p className="quiet">{words.hearAbout}</p>
      {hear.some(({ does }) => does === 'next') && <p className="quiet">{words.nextAbout}</p>}
      <Rows
        kind="sign-hear"
        items={hear}
        onItems={onHear}
        nameOf={({ does }) => words.buttons[does]}
        columns={[]}
        ordered={false}
        most={12}
        wrong={wrong('hear')}
        add={{ label: words.addHeard, make: () => ({ pattern: '', does: 'next' as const }) }}
        row={(heard, at, change) => (
          <>
            <div className="signs-code">
              <TextCell
                label={words.pattern}
                of={words.buttons[heard.does]}
                maxLength={120}
                value={heard.pattern}
                onValue={(pattern) => change({ ...heard, pattern })}
                wrong={wrong(`hear.${at}.pattern`)}
              />
            </div>
            <ChoiceCell
              label={words.does}
              of={heard.pattern}
              value={heard.does}
              choices={BUTTONS.map((value) => ({ value, label: words.buttons[value] }))}
              onValue={(does) => change({ ...heard, does })}
              wrong={wrong(`hear.${at}.does`)}
            />
          </>
        )}
      />
    </fieldset>
  )
}
