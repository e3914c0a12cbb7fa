// To whom: the office where there are several, and its KEP, which people know by its counters.
import { useId } from 'react'
import type { OpinionForm } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { opinionForm } from '#shared/text/opinion-form.ts'
import type { Draft } from './use-draft.ts'

type Props = {
  offices: OpinionForm['offices']
  draft: Draft
  onOffice: (office: string) => void
  onKep: (kep: string) => void
  wrong: boolean
  language: Language
}

export function WhichKep({ offices, draft, onOffice, onKep, wrong, language }: Props) {
  const t = opinionForm[language]
  const id = useId()
  const keps = offices.find((office) => office.id === draft.office)?.keps ?? []
  return (
    <>
      {offices.length > 1 && (
        <div className="opinion-cell">
          <label htmlFor={id}>{t.office}</label>
          <select id={id} value={draft.office} onChange={(event) => onOffice(event.target.value)}>
            {offices.map((office) => (
              <option key={office.id} value={office.id}>
                {office.name[language]}
              </option>
            ))}
          </select>
        </div>
      )}
      {keps.length > 1 && (
        <fieldset className="opinion-cell">
          <legend>{t.kep}</legend>
          <div className="opinion-keps">
            {keps.map(({ kep, name, counters }) => (
              <label key={kep}>
                <input type="radio" name="kep" checked={draft.kep === kep} onChange={() => onKep(kep)} />
                <span>
                  <b>{name[language]}</b>
                  <small>{countersSaid(counters, language)}</small>
                </span>
              </label>
            ))}
          </div>
          {wrong && (
            <p className="opinion-missing" role="alert">
              {t.missing.kep}
            </p>
          )}
        </fieldset>
      )}
    </>
  )
}

/** `θυρίδες 1–6` where they follow each other, `θυρίδες 1, 4, 7` where they do not. */
function countersSaid(counters: readonly string[], language: Language): string {
  const t = opinionForm[language]
  const [first = ''] = counters
  if (counters.length === 1) return t.oneCounter(first)
  const inRow = counters.length > 2 && counters.every((id, at) => id === String(Number(first) + at))
  return t.counters(inRow ? `${first}–${counters.at(-1)}` : counters.join(', '))
}
