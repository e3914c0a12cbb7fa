// The municipality's name.
import { NameCells } from '../../form/NameCells.tsx'
import type { FormProps } from '../form-props.ts'

export function MunicipalityForm({ value, onValue, wrong }: FormProps<'municipality'>) {
  return (
    <div className="stack-cells">
      <NameCells value={value.name} onValue={(name) => onValue({ name })} path="name" wrong={wrong} seen />
    </div>
  )
}
