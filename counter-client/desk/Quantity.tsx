// A quantity that can also be typed: 120 presses of + are nobody's idea of one key.
import { useState } from 'react'
import { focusPage } from '../staff/focus-page.ts'
import { type ChangeDraft, MOST, withQuantity } from './draft.ts'

type Props = { label: string; quantity: number; at: number; change: ChangeDraft }

export function Quantity({ label, quantity, at, change }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const take = () => {
    const read = Number(typed)
    if (typed !== null && Number.isInteger(read) && read >= 1 && read <= MOST)
      change((draft) => withQuantity(draft, at, read))
    setTyped(null)
  }
  return (
    <input
      aria-label={label}
      inputMode="numeric"
      maxLength={3}
      value={typed ?? String(quantity)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null)
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        // The key is the field's own here: neither the desk nor a dialog takes it.
        event.stopPropagation()
        if (event.currentTarget.closest('dialog') === null) focusPage()
        else event.currentTarget.blur()
      }}
    />
  )
}
