// What is written to the signs of a line: the frame, its checksum, how often, and what a counter shows that has nobody.
import type { LineShow } from '#shared/queue/counter-lines.ts'
import { CHECKSUMS, IDLES, LETTERS, NUMBERS } from '#shared/queue/plain-lines.ts'
import { EXAMPLES } from '#shared/signs/examples.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'

type Props = {
  readonly show: LineShow
  readonly onShow: (show: LineShow) => void
  readonly onExample: (example: (typeof EXAMPLES)[number]) => void
  readonly wrong: Wrong
}

export function ShowCells({ show, onShow, onExample, wrong }: Props) {
  const words = settingsSigns[useSpoken().language]
  const { checksum } = show
  return (
    <div className="signs-show">
      <ChoiceCell
        label={words.example}
        seen
        hint={words.exampleAbout}
        value=""
        choices={[
          { value: '', label: words.chooseExample },
          ...EXAMPLES.map(({ id }) => ({ value: id, label: words.examples[id] })),
        ]}
        onValue={(id) => {
          const example = EXAMPLES.find((one) => one.id === id)
          if (example !== undefined) onExample(example)
        }}
        wrong={null}
      />
      <div className="signs-code">
        <TextCell
          label={words.frame}
          seen
          hint={words.frameAbout}
          maxLength={200}
          value={show.frame}
          onValue={(frame) => onShow({ ...show, frame })}
          wrong={wrong('show.frame')}
        />
      </div>
      <div className="signs-cells">
        <ChoiceCell
          label={words.checksum}
          seen
          value={checksum.kind}
          choices={CHECKSUMS.map((value) => ({ value, label: words.checksums[value] }))}
          onValue={(kind) => onShow({ ...show, checksum: { ...checksum, kind } })}
          wrong={wrong('show.checksum.kind')}
        />
        {checksum.kind !== 'none' &&
          (['skipFirst', 'skipLast'] as const).map((which) => (
            <NumberCell
              key={which}
              label={words[which]}
              seen
              unit={words.bytes}
              value={checksum[which]}
              onValue={(skipped) => onShow({ ...show, checksum: { ...checksum, [which]: skipped } })}
              wrong={wrong(`show.checksum.${which}`)}
            />
          ))}
        <ChoiceCell
          label={words.numbers}
          seen
          value={show.numbers}
          choices={NUMBERS.map((value) => ({ value, label: words.numbersNamed[value] }))}
          onValue={(numbers) => onShow({ ...show, numbers })}
          wrong={wrong('show.numbers')}
        />
        <ChoiceCell
          label={words.letters}
          seen
          value={show.letters}
          choices={LETTERS.map((value) => ({ value, label: words.lettersNamed[value] }))}
          onValue={(letters) => onShow({ ...show, letters })}
          wrong={wrong('show.letters')}
        />
      </div>
      <div className="signs-cells">
        <ChoiceCell
          label={words.idle}
          seen
          value={show.idle}
          choices={IDLES.map((value) => ({ value, label: words.idles[value] }))}
          onValue={(idle) => onShow({ ...show, idle })}
          wrong={wrong('show.idle')}
        />
        <TextCell
          label={words.closed}
          seen
          hint={words.closedAbout}
          maxLength={8}
          value={show.closed}
          onValue={(closed) => onShow({ ...show, closed })}
          wrong={wrong('show.closed')}
        />
      </div>
      <div className="signs-cells">
        <NumberCell
          label={words.repeat}
          seen
          hint={words.repeatAbout}
          unit={words.seconds}
          value={show.repeat}
          onValue={(repeat) => onShow({ ...show, repeat })}
          wrong={wrong('show.repeat')}
        />
        <NumberCell
          label={words.gap}
          seen
          unit={words.ms}
          value={show.gap}
          onValue={(gap) => onShow({ ...show, gap })}
          wrong={wrong('show.gap')}
        />
      </div>
    </div>
  )
}
