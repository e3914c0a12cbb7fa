// The counters over the years, new ones, and the work profiles that several share.
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'
import { Bands } from './Bands.tsx'
import { NewCounters } from './NewCounters.tsx'
import { Profiles } from './Profiles.tsx'

export function CountersForm({
  value,
  onValue,
  saved,
  wrong,
  whole,
  office,
  today,
  part,
  readOnly,
}: FormProps<'counters'>) {
  const { language } = useSpoken()
  const wayTo = (counter: string) => `#counters/${office.id}/${counter}`
  return (
    <>
      <Bands counters={value.counters} saved={saved.counters} today={today} chosen={part} wayTo={wayTo} />
      {!readOnly && (
        <NewCounters
          counters={value.counters}
          keps={whole.keps}
          services={office.services}
          today={today}
          onAdd={(fresh) => {
            onValue({ ...value, counters: [...value.counters, ...fresh] })
            location.assign(wayTo(fresh[0]?.id ?? ''))
          }}
        />
      )}
      <Profiles value={value} onValue={onValue} wrong={wrong} services={office.services} language={language} />
    </>
  )
}
