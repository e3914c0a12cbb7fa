// A picture of the keypad with what each key logs, as it lies under the hand.
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

/** As on the right of a keyboard. */
const AS_THEY_LIE = [7, 8, 9, 4, 5, 6, 1, 2, 3]

export function Keypad({ value, whole }: FormProps<'desk'>) {
  const { language } = useSpoken()
  const words = ofOffice[language].desk
  const name = (key: number) =>
    whole.procedures.find(({ id }) => id === value.favourites[key - 1])?.name[language] ?? words.noKey
  return (
    <section>
      <h2>{words.keypad}</h2>
      <ul className="keypad">
        {AS_THEY_LIE.map((key) => (
          <li key={key} className={value.favourites[key - 1] === undefined ? 'is-free' : ''}>
            <kbd className="stays">{key}</kbd>
            <span>{name(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
