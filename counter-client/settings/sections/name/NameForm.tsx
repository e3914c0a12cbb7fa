// The office's name and the municipality's logo.
import { NameCells } from '../../form/NameCells.tsx'
import type { FormProps } from '../form-props.ts'
import { Logo } from './Logo.tsx'

export function NameForm({ value, onValue, wrong }: FormProps<'name'>) {
  return (
    <>
      <div className="stack-cells">
        <NameCells value={value.name} onValue={(name) => onValue({ ...value, name })} path="name" wrong={wrong} seen />
      </div>
      <Logo logo={value.logo} onLogo={(logo) => onValue({ ...value, logo })} />
    </>
  )
}
