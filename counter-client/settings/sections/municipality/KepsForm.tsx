// The KEPs in the directorate's own order. A code in Latin letters is offered as it is rightly written.
import { asKepCode } from '#shared/greek/kep-code.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { ofMunicipality } from '#shared/text/settings-municipality.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { FormProps } from '../form-props.ts'

export function KepsForm({ value, onValue, saved, wrong }: FormProps<'keps'>) {
  const { language } = useSpoken()
  const [words, { keps }] = [settingsForm[language], ofMunicipality[language]]
  return (
    <>
      <p className="about">{keps.about}</p>
      <Rows
        kind="keps"
        items={value.keps}
        onItems={(next) => onValue({ keps: next })}
        nameOf={({ code }) => code}
        columns={[words.code, words.nameEl, words.nameEn]}
        ordered
        most={60}
        wrong={wrong('keps')}
        add={{ label: keps.add, make: () => ({ code: '', name: { el: '', en: '' } }) }}
        row={(kep, at, change) => {
          const meant = asKepCode(kep.code)
          // A code that cases count for keeps its letters: another code is another KEP.
          const isKept = saved.keps.some(({ code }) => code === kep.code)
          return (
            <>
              <div>
                <TextCell
                  label={words.of(words.code, kep.code || words.fresh)}
                  value={kep.code}
                  maxLength={12}
                  onValue={(code) => change({ ...kep, code })}
                  wrong={wrong(`keps.${at}.code`)}
                />
                {meant !== null && meant !== kep.code && !isKept && (
                  <button type="button" className="link" onClick={() => change({ ...kep, code: meant })}>
                    {words.didYouMean(meant)}
                  </button>
                )}
              </div>
              <NameCells
                value={kep.name}
                onValue={(name) => change({ ...kep, name })}
                path={`keps.${at}.name`}
                wrong={wrong}
                of={kep.code || words.fresh}
              />
            </>
          )
        }}
      />
    </>
  )
}
