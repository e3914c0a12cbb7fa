// The chosen counter: where it moves and when, what that changes, its last day, and its work.
import { useEffect, useRef } from 'react'
import type { PlannedCounter } from '#shared/configuration/configuration.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { MaybeDateCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'
import { CounterWork } from './CounterWork.tsx'
import { MoveCells } from './MoveCells.tsx'
import { Stretches } from './Stretches.tsx'

export function CounterBeside(props: FormProps<'counters'>) {
  const words = settingsCounters[useSpoken().language]
  const heading = useRef<HTMLHeadingElement>(null)
  const { part } = props
  // On a small screen it stands under the bands: whoever chooses a counter is led to it.
  useEffect(() => {
    if (part !== null) heading.current?.focus()
  }, [part])
  const { value, onValue, saved, wrong, office, today, readOnly } = props
  const at = value.counters.findIndex(({ id }) => id === part)
  const counter = value.counters[at]
  if (counter === undefined) return <p className="quiet">{part === null ? words.choose : words.none}</p>
  const set = (some: Partial<PlannedCounter>) =>
    onValue({ ...value, counters: value.counters.map((one) => (one === counter ? { ...one, ...some } : one)) })
  const last = counter.belongs.length - 1
  const isToCome = counter.belongs.every(({ from }) => from !== null && from > today)
  const isNew = !saved.counters.some(({ id }) => id === counter.id)
  return (
    <fieldset className="counter" key={counter.id} disabled={readOnly}>
      <h2 ref={heading} tabIndex={-1}>
        {words.counter(counter.id)}
      </h2>
      <MoveCells {...props} counter={counter} onBelongs={(belongs) => set({ belongs })} />
      <p className="promise">{words.promise}</p>
      <Stretches
        belongs={counter.belongs}
        onBelongs={(belongs) => set({ belongs })}
        keps={props.whole.keps}
        path={`counters.${at}.belongs`}
        wrong={wrong}
        today={today}
      />
      <MaybeDateCell
        label={words.lastDay}
        hint={words.lastDayAbout}
        seen
        value={counter.belongs[last]?.to ?? null}
        onValue={(to) => set({ belongs: counter.belongs.map((one, index) => (index === last ? { ...one, to } : one)) })}
        wrong={wrong(`counters.${at}.belongs.${last}.to`)}
      />
      <CounterWork
        counter={counter}
        profiles={value.profiles}
        services={office.services}
        onWork={set}
        path={`counters.${at}`}
        wrong={wrong}
      />
      {(isToCome || isNew) && (
        <div className="removal">
          <button
            type="button"
            className="quiet lined"
            onClick={() => {
              onValue({ ...value, counters: value.counters.filter((one) => one !== counter) })
              location.assign(`#counters/${office.id}`)
            }}
          >
            {words.remove}
          </button>
          <p className="quiet">{words.removeAbout}</p>
        </div>
      )}
    </fieldset>
  )
}
