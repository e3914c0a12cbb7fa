// Which counters hang on a line, each with the address that its sign or button has.
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { Wrong } from '../form-props.ts'

type Props = {
  readonly places: CounterLine['places']
  readonly onPlaces: (places: CounterLine['places']) => void
  readonly counters: readonly string[]
  readonly wrong: Wrong
}

export function PlaceCells({ places, onPlaces, counters, wrong }: Props) {
  const words = settingsSigns[useSpoken().language]
  const next = counters.find((id) => !places.some(({ counter }) => counter === id)) ?? counters[0] ?? ''
  return (
    <fieldset className="signs-part">
      <legend>{words.places}</legend>
      <p className="quiet">{places.length === 0 ? words.noPlaces : words.placesAbout}</p>
      <Rows
        kind="sign-places"
        items={places}
        onItems={onPlaces}
        nameOf={({ counter }) => `${words.counter} ${counter}`}
        columns={[]}
        ordered={false}
        most={60}
        wrong={wrong('places')}
        add={{ label: words.addPlace, make: () => ({ counter: next, address: next }) }}
        row={(place, at, change) => (
          <>
            <ChoiceCell
              label={words.counter}
              of={place.counter}
              value={place.counter}
              // A counter that is gone is still said, and refused.
              choices={[...new Set([...counters, place.counter])].map((value) => ({
                value,
                label: `${words.counter} ${value}`,
              }))}
              onValue={(counter) => change({ ...place, counter })}
              wrong={wrong(`places.${at}.counter`)}
            />
            <TextCell
              label={words.address}
              of={place.counter}
              maxLength={8}
              value={place.address}
              onValue={(address) => change({ ...place, address: address.trim() })}
              wrong={wrong(`places.${at}.address`)}
            />
          </>
        )}
      />
    </fieldset>
  )
}
