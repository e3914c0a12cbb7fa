// Fields whose text means something: a number, a time, a date. What cannot be read stays as it was typed, and is refused beside it.
import { useState } from 'react'
import { readDate, shownDate } from '#shared/appointments/read-date.ts'
import { readTime } from '#shared/hours/read-time.ts'
import { isDate } from '#shared/queue/dates.ts'
import { Cell, type CellProps } from './Cell.tsx'

type Meaning<V> = { readonly read: (text: string) => V; readonly show: (value: V) => string }
type Props<V> = CellProps & { readonly value: V; readonly onValue: (value: V) => void; readonly unit?: string }

function TypedCell<V>({
  value,
  onValue,
  unit,
  meaning,
  kind,
  ...cell
}: Props<V> & { meaning: Meaning<V>; kind: string }) {
  const [text, setText] = useState(() => meaning.show(value))
  // The value has become another one without typing: then that is what stands here.
  const shown = Object.is(meaning.read(text), value) ? text : meaning.show(value)
  return (
    <Cell {...cell}>
      {(given) => (
        <span className={`of-${kind}`}>
          <input
            {...given}
            inputMode="numeric"
            autoComplete="off"
            value={shown}
            onChange={(event) => {
              setText(event.target.value)
              onValue(meaning.read(event.target.value))
            }}
          />
          {unit !== undefined && <span>{unit}</span>}
        </span>
      )}
    </Cell>
  )
}

/** NaN is what is no whole number; the door refuses it. */
const wholeNumber: Meaning<number> = {
  read: (text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN),
  show: (value) => (Number.isNaN(value) ? '' : String(value)),
}
const orNothing: Meaning<number | null> = {
  read: (text) => (text.trim() === '' ? null : wholeNumber.read(text)),
  show: (value) => (value === null ? '' : wholeNumber.show(value)),
}
const time: Meaning<string> = { read: (text) => readTime(text) ?? text.trim(), show: (value) => value }
const date: Meaning<string> = {
  read: (text) => readDate(text) ?? text.trim(),
  show: (value) => (isDate(value) ? shownDate(value) : value),
}
const dateOrNothing: Meaning<string | null> = {
  read: (text) => (text.trim() === '' ? null : date.read(text)),
  show: (value) => (value === null ? '' : date.show(value)),
}

export const NumberCell = (props: Props<number>) => <TypedCell {...props} meaning={wholeNumber} kind="number" />
/** Empty is «none». */
export const MaybeNumberCell = (props: Props<number | null>) => (
  <TypedCell {...props} meaning={orNothing} kind="number" />
)
export const TimeCell = (props: Props<string>) => <TypedCell {...props} meaning={time} kind="time" />
export const DateCell = (props: Props<string>) => <TypedCell {...props} meaning={date} kind="date" />
/** Empty is «open». */
export const MaybeDateCell = (props: Props<string | null>) => (
  <TypedCell {...props} meaning={dateOrNothing} kind="date" />
)
