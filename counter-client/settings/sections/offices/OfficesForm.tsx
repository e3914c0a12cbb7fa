// The offices of the municipality: their names and order, a new one with what it begins with.
import type { NewOffice } from '#shared/configuration/new-office.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { ofMunicipality } from '#shared/text/settings-municipality.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { freshId } from '../../form/lists.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import { Tick } from '../../form/Tick.tsx'
import { MaybeNumberCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'

export function OfficesForm({ value, onValue, wrong, whole }: FormProps<'offices'>) {
  const { language } = useSpoken()
  const [words, { offices }] = [settingsForm[language], ofMunicipality[language]]
  return (
    <>
      <p className="about">{`${offices.about} ${offices.removal}`}</p>
      <Rows
        kind="offices"
        items={value.offices}
        onItems={(next) => onValue({ offices: next })}
        nameOf={({ name }) => name[language]}
        columns={[words.nameEl, words.nameEn]}
        ordered
        most={40}
        wrong={wrong('offices')}
        add={{
          label: offices.add,
          make: () => ({ id: freshId('office'), name: { el: '', en: '' }, begins: { keps: [], queue: true } }),
        }}
        row={(office, at, change) => (
          <>
            <NameCells
              value={office.name}
              onValue={(name) => change({ ...office, name })}
              path={`offices.${at}.name`}
              wrong={wrong}
              of={office.name[language] || words.fresh}
            />
            {office.begins !== null && (
              <Begins
                begins={office.begins}
                codes={whole.keps.map(({ code }) => code)}
                onBegins={(begins) => change({ ...office, begins })}
                wrong={wrong(`offices.${at}.begins.keps`) === null ? null : offices.noKep}
                wrongAt={(kep) => wrong(`offices.${at}.begins.keps.${kep}.counters`)}
              />
            )}
          </>
        )}
      />
    </>
  )
}

type BeginsProps = {
  readonly begins: NewOffice
  readonly codes: readonly string[]
  readonly onBegins: (begins: NewOffice) => void
  readonly wrong: string | null
  readonly wrongAt: (kep: number) => string | null
}

function Begins({ begins, codes, onBegins, wrong, wrongAt }: BeginsProps) {
  const words = ofMunicipality[useSpoken().language].offices
  const countersOf = (code: string) => begins.keps.find((kep) => kep.code === code)?.counters ?? null
  const withCounters = (code: string, counters: number | null): NewOffice => ({
    ...begins,
    keps: codes.flatMap((one) => {
      const many = one === code ? counters : countersOf(one)
      return many === null ? [] : [{ code: one, counters: many }]
    }),
  })
  return (
    <fieldset className="begins">
      <legend>{words.begins}</legend>
      <Tick
        label={words.queue}
        about={words.queueAbout}
        checked={begins.queue}
        onChecked={(queue) => onBegins({ ...begins, queue })}
      />
      <div className="begins-keps">
        {codes.map((code) => (
          <MaybeNumberCell
            key={code}
            label={words.counters(code)}
            seen
            value={countersOf(code)}
            onValue={(counters) => onBegins(withCounters(code, counters))}
            wrong={wrongAt(begins.keps.findIndex((kep) => kep.code === code))}
          />
        ))}
      </div>
      <p className="quiet">{words.countersHint}</p>
      {wrong !== null && <p className="wrong">{wrong}</p>}
    </fieldset>
  )
}
