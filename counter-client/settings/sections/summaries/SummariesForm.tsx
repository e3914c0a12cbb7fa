// Which summaries are written by themselves, when, and where to.
import { settingsSummaries } from '#shared/text/settings-summaries.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'
import { MailCells } from './MailCells.tsx'

export function SummariesForm({ value: { summaries }, onValue, wrong }: FormProps<'summaries'>) {
  const words = settingsSummaries[useSpoken().language]
  const change = (to: Partial<typeof summaries>) => onValue({ summaries: { ...summaries, ...to } })
  return (
    <>
      <fieldset className="ruled choices">
        <legend>{words.when}</legend>
        <Tick
          label={words.daily}
          about={words.dailyAbout}
          checked={summaries.daily}
          onChecked={(daily) => change({ daily })}
        />
        <Tick
          label={words.monthly}
          about={words.monthlyAbout}
          checked={summaries.monthly}
          onChecked={(monthly) => change({ monthly })}
        />
        <div className="stack-cells">
          <TextCell
            seen
            label={words.at}
            hint={words.atHint}
            value={summaries.at ?? ''}
            onValue={(at) => change({ at: at.trim() === '' ? null : at.trim() })}
            wrong={wrong('summaries.at')}
            placeholder="19:30"
          />
          <ChoiceCell
            seen
            label={words.format}
            value={summaries.format}
            choices={(['pdf', 'xlsx', 'csv'] as const).map((format) => ({
              value: format,
              label: words.formats[format],
            }))}
            onValue={(format) => change({ format })}
            wrong={wrong('summaries.format')}
          />
          <TextCell
            seen
            label={words.folder}
            hint={words.folderHint}
            value={summaries.folder ?? ''}
            onValue={(folder) => change({ folder: folder === '' ? null : folder })}
            wrong={wrong('summaries.folder')}
          />
        </div>
        <p className="quiet">{words.notOverwritten}</p>
      </fieldset>
      <MailCells mail={summaries.mail} onMail={(mail) => change({ mail })} wrong={wrong} />
    </>
  )
}
