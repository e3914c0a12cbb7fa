// The building where people come: its name, the KEPs that sit there; and the annexes, one in each row.
import { setUp } from '#shared/text/set-up.ts'
import { Field } from '../../staff/Field.tsx'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { AnnexeRow } from '../AnnexeRow.tsx'
import { Cell } from '../Cell.tsx'
import { digits, withRow } from '../rows.ts'
import type { StepProps } from '../StepFields.tsx'
import { NO_OFFICE, seatedAt, type TypedOffice } from '../typed.ts'

export function Building({ typed, wrong, change }: StepProps) {
  const words = setUp[useSpoken().language]
  const { offices, keps } = typed
  const [building = NO_OFFICE, ...annexes] = offices
  const onOffices = (next: readonly TypedOffice[]) => change({ offices: next })
  const onBuilding = (changed: Partial<TypedOffice>) => onOffices(withRow(offices, 0, changed))
  const seated = seatedAt(building, typed)
  const nowhere = keps.filter(({ code }) => !offices.some((office) => seatedAt(office, typed).includes(code)))
  return (
    <div className="set-up-step">
      <div className="pair">
        <Field
          label={words.nameEl}
          hint={words.officeElHint}
          lang="el"
          value={building.el}
          problem={wrong('offices.0.name.el')}
          onType={(el) => onBuilding({ el })}
        />
        <Field
          label={words.nameEn}
          hint={words.officeEnHint}
          lang="en"
          value={building.en}
          problem={wrong('offices.0.name.en')}
          onType={(en) => onBuilding({ en })}
        />
      </div>
      <fieldset className="kep-seats">
        <legend>{words.whichKeps}</legend>
        <p className="quiet">{words.whichKepsHint}</p>
        {keps.map((kep) => (
          <div className="seat-row" key={kep.code}>
            <b>{kep.code}</b>
            <span>{kep.el}</span>
            <Cell
              label={words.countersOf(kep.code)}
              inputMode="numeric"
              value={building.counters[kep.code] ?? ''}
              problem={wrong(`offices.0.keps.${seated.indexOf(kep.code)}.counters`)}
              onType={(n) => onBuilding({ counters: { ...building.counters, [kep.code]: digits(n) } })}
            />
          </div>
        ))}
        {wrong('offices.0.keps') !== null && <p className="wrong">{wrong('offices.0.keps')}</p>}
        <label className="tick">
          <input
            type="checkbox"
            checked={building.queue}
            onChange={(event) => onBuilding({ queue: event.target.checked })}
          />
          {words.queue}
        </label>
      </fieldset>
      <section className="more-offices">
        <h2>{words.annexes}</h2>
        <p className="quiet">{words.annexesHint}</p>
        {annexes.length > 0 && (
          <div className="rows of-annexes">
            <div className="row-head" aria-hidden="true">
              <span>{words.nameEl}</span>
              <span>{words.nameEn}</span>
              <span>{words.kep}</span>
              <span>{words.counters}</span>
              <span>{words.queueShort}</span>
            </div>
            {annexes.map((_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <AnnexeRow key={place} at={place + 1} typed={typed} wrong={wrong} onOffices={onOffices} />
            ))}
          </div>
        )}
        <button type="button" className="quiet lined add" onClick={() => onOffices([...offices, NO_OFFICE])}>
          <Icon name="plus" />
          {words.addAnnexe}
        </button>
      </section>
      {nowhere.length > 0 && annexes.length + seated.length > 0 && (
        <p className="quiet" role="status">
          {words.nowhere(nowhere.map(({ code }) => code).join(', '))}
        </p>
      )}
    </div>
  )
}
