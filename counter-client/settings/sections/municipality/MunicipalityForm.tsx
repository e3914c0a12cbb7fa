// The municipality's name, where phones find its queue, and whether anybody may ask how long one waits.
import { useState } from 'react'
import type { Bilingual } from '#shared/queue/bilingual.ts'
import { ofMunicipality } from '#shared/text/settings-municipality.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'
import { NameCells } from '../../form/NameCells.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'

export function MunicipalityForm({ value, onValue, wrong }: FormProps<'municipality'>) {
  const { address: words, openData, seat } = ofMunicipality[useSpoken().language]
  const [typed, setTyped] = useState(value.address ?? '')
  // It has become another one without typing: then that is what stands here.
  const shown = meant(typed) === value.address ? typed : (value.address ?? '')
  return (
    <div className="stack-cells">
      <NameCells value={value.name} onValue={(name) => onValue({ ...value, name })} path="name" wrong={wrong} seen />
      {(['el', 'en'] as const).map((tongue) => (
        <TextCell
          key={tongue}
          seen
          lang={tongue}
          label={seat[tongue]}
          {...(tongue === 'el' ? { hint: seat.about } : {})}
          maxLength={60}
          value={value.seat?.[tongue] ?? ''}
          onValue={(town) => onValue({ ...value, seat: seatOf({ ...(value.seat ?? NOWHERE), [tongue]: town }) })}
          wrong={wrong(`seat.${tongue}`)}
        />
      ))}
      <TextCell
        seen
        label={words.name}
        hint={words.about}
        value={shown}
        onValue={(text) => {
          setTyped(text)
          onValue({ ...value, address: meant(text) })
        }}
        wrong={wrong('address')}
      />
      <Tick
        label={openData.name}
        about={openData.about}
        checked={value.openData}
        onChecked={(on) => onValue({ ...value, openData: on })}
      />
    </div>
  )
}

/** As a browser shows it, with a stroke at its end, it is meant without. Empty is «none». */
function meant(typed: string): string | null {
  const address = typed.trim().replace(/\/$/, '')
  return address === '' ? null : address
}

const NOWHERE: Bilingual = { el: '', en: '' }
/** Both empty is «none». */
const seatOf = (typed: Bilingual): Bilingual | null => (typed.el === '' && typed.en === '' ? null : typed)
