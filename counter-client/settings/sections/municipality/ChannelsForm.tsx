// The columns that cases count in, in the order of the year's table.
import { settingsForm } from '#shared/text/settings-form.ts'
import { ofMunicipality } from '#shared/text/settings-municipality.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { FormProps } from '../form-props.ts'

export function ChannelsForm({ value, onValue, wrong }: FormProps<'channels'>) {
  const { language } = useSpoken()
  const [words, { channels }] = [settingsForm[language], ofMunicipality[language]]
  return (
    <>
      <p className="about">{channels.about}</p>
      <Rows
        kind="keps"
        items={value.channels}
        onItems={(next) => onValue({ channels: next })}
        nameOf={({ code }) => code}
        columns={[words.code, words.nameEl, words.nameEn]}
        ordered
        most={12}
        wrong={wrong('channels')}
        add={{ label: channels.add, make: () => ({ code: '', name: { el: '', en: '' } }) }}
        row={(channel, at, change) => (
          <>
            <TextCell
              label={words.of(words.code, channel.code || words.fresh)}
              value={channel.code}
              maxLength={20}
              onValue={(code) => change({ ...channel, code })}
              wrong={wrong(`channels.${at}.code`)}
            />
            <NameCells
              value={channel.name}
              onValue={(name) => change({ ...channel, name })}
              path={`channels.${at}.name`}
              wrong={wrong}
              of={channel.code || words.fresh}
            />
          </>
        )}
      />
    </>
  )
}
