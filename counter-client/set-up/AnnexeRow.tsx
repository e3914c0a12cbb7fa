// One further office: its name, its KEP with its counters, and whether people take numbers there.
import { setUp } from '#shared/text/set-up.ts'
import { useSpoken } from '../staff/spoken.ts'
import { Cell } from './Cell.tsx'
import type { Wrong } from './problems.ts'
import { RowActs } from './RowActs.tsx'
import { digits, withRow } from './rows.ts'
import { NO_OFFICE, type Typed, type TypedOffice } from './typed.ts'

type Props = { at: number; typed: Typed; wrong: Wrong; onOffices: (offices: readonly TypedOffice[]) => void }

export function AnnexeRow({ at, typed: { offices, keps }, wrong, onOffices }: Props) {
  const words = setUp[useSpoken().language]
  const office = offices[at] ?? NO_OFFICE
  const [code = '', counters = ''] = Object.entries(office.counters)[0] ?? []
  const label = (what: string) => words.row(at, what)
  const change = (changed: Partial<TypedOffice>) => onOffices(withRow(offices, at, changed))
  const known = keps.map((kep) => kep.code).filter((one) => one !== '')
  const choices = [{ value: '', label: words.chooseKep }, ...known.map((value) => ({ value, label: value }))]
  return (
    <div className="row">
      {(['el', 'en'] as const).map((language) => (
        <Cell
          key={language}
          label={label(language === 'el' ? words.nameEl : words.nameEn)}
          lang={language}
          value={office[language]}
          problem={wrong(`offices.${at}.name.${language}`)}
          onType={(name) => change({ [language]: name })}
        />
      ))}
      <Cell
        label={label(words.kep)}
        value={known.includes(code) ? code : ''}
        problem={wrong(`offices.${at}.keps`) ?? wrong(`offices.${at}.keps.0.code`)}
        choices={choices}
        onType={(kep) => change({ counters: kep === '' ? {} : { [kep]: counters || '1' } })}
      />
      <Cell
        label={label(words.counters)}
        inputMode="numeric"
        value={counters}
        problem={wrong(`offices.${at}.keps.0.counters`)}
        onType={(n) => change({ counters: { [code]: digits(n) } })}
      />
      <label className="tick">
        <input
          type="checkbox"
          aria-label={label(words.queueShort)}
          checked={office.queue}
          onChange={(event) => change({ queue: event.target.checked })}
        />
      </label>
      <RowActs
        rows={offices.slice(1)}
        at={at - 1}
        name={office.el}
        least={0}
        onRows={(rows) => onOffices([...offices.slice(0, 1), ...rows])}
        ordered={false}
      />
    </div>
  )
}
