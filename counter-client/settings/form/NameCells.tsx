// A name, or a sentence, in both languages.
import type { Bilingual } from '#shared/queue/bilingual.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { useSpoken } from '../../staff/spoken.ts'
import type { Wrong } from '../sections/form-props.ts'
import { TextCell } from './Cell.tsx'

type Props = {
  readonly value: Bilingual
  readonly onValue: (value: Bilingual) => void
  /** Where it stands in the section: `services.1.name`. */
  readonly path: string
  readonly wrong: Wrong
  /** Whose it is, in a list. */
  readonly of?: string
  readonly seen?: boolean
  /** A text and no name. */
  readonly rows?: number
}

export function NameCells({ value, onValue, path, wrong, of, seen = false, rows }: Props) {
  const words = settingsForm[useSpoken().language]
  const [el, en] = rows === undefined ? [words.nameEl, words.nameEn] : [words.textEl, words.textEn]
  const more = { seen, maxLength: 200, ...(rows !== undefined && { rows }), ...(of !== undefined && { of }) }
  return (
    <>
      <TextCell
        label={el}
        lang="el"
        {...more}
        value={value.el}
        onValue={(text) => onValue({ ...value, el: text })}
        wrong={wrong(`${path}.el`)}
      />
      <TextCell
        label={en}
        lang="en"
        {...more}
        value={value.en}
        onValue={(text) => onValue({ ...value, en: text })}
        wrong={wrong(`${path}.en`)}
      />
    </>
  )
}
