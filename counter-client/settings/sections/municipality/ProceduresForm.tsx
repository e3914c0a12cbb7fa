// What kinds of cases there are, each with its usual channel; a long list, so one looks for them by name.
import { useState } from 'react'
import { matches } from '#shared/greek/fold.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { ofMunicipality } from '#shared/text/settings-municipality.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { freshId } from '../../form/lists.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { FormProps } from '../form-props.ts'

export function ProceduresForm({ value, onValue, wrong, whole }: FormProps<'procedures'>) {
  const { language } = useSpoken()
  const [words, { procedures }] = [settingsForm[language], ofMunicipality[language]]
  const [sought, setSought] = useState('')
  type Procedure = (typeof value.procedures)[number]
  // What was just added has no name yet, and stays in sight.
  const fits = ({ name }: Procedure) => name.el === '' || matches(`${name.el} ${name.en}`, sought)
  const found = value.procedures.filter(fits).length
  return (
    <>
      <p className="about">{procedures.about}</p>
      <div className="find">
        <TextCell
          label={procedures.find}
          hint={procedures.findHint}
          seen
          value={sought}
          onValue={setSought}
          wrong={null}
        />
        <p role="status" className="quiet">
          {found === 0 ? procedures.noneFound : procedures.found(found, value.procedures.length)}
        </p>
      </div>
      <Rows
        kind="procedures"
        items={value.procedures}
        onItems={(next) => onValue({ procedures: next })}
        nameOf={({ name }) => name[language]}
        columns={[words.nameEl, words.nameEn, procedures.channel]}
        ordered
        most={300}
        shown={fits}
        wrong={wrong('procedures')}
        add={{
          label: procedures.add,
          make: () => ({ id: freshId('procedure'), name: { el: '', en: '' }, channel: whole.channels[0]?.code ?? '' }),
        }}
        row={(procedure, at, change) => (
          <>
            <NameCells
              value={procedure.name}
              onValue={(name) => change({ ...procedure, name })}
              path={`procedures.${at}.name`}
              wrong={wrong}
              of={procedure.name[language] || words.fresh}
            />
            <ChoiceCell
              label={words.of(procedures.channel, procedure.name[language] || words.fresh)}
              value={procedure.channel}
              choices={whole.channels.map(({ code }) => ({ value: code, label: code }))}
              onValue={(channel) => change({ ...procedure, channel })}
              wrong={wrong(`procedures.${at}.channel`)}
            />
          </>
        )}
      />
    </>
  )
}
