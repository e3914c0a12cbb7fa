// An outage that somebody tells of: of a line or of a device, at a KEP, an office or everywhere.
import type { OfficeSeats } from '#shared/protocol.ts'
import { equipmentKinds, lineKinds } from '#shared/reports/figures.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { EnterForm, type FieldOf } from '../entering/EnterForm.tsx'

type Props = {
  kepChoices: readonly { readonly value: string; readonly label: string }[]
  /** Of which one may speak as a whole. */
  offices: readonly OfficeSeats[]
  again: () => void
  expire: () => void
}

export function NewOutage({ kepChoices, offices, again, expire }: Props) {
  const { language } = useSpoken()
  const text = figuresText[language]
  const words = text.outages
  const kinds = [
    ...lineKinds.map((kind) => ({ value: `line ${kind}`, label: words.kinds[kind] })),
    ...equipmentKinds
      .filter((kind) => kind !== 'other')
      .map((kind) => ({ value: `device ${kind}`, label: `${words.whats.device}: ${text.equipment.kinds[kind]}` })),
  ]
  const office: FieldOf = {
    name: 'office',
    label: words.office,
    kind: 'choice',
    choices: [{ value: '', label: '–' }, ...offices.map(({ id, name }) => ({ value: id, label: name[language] }))],
  }
  return (
    <EnterForm
      kind="outage"
      title={words.newOne}
      fields={[
        { name: 'kep', label: text.kep, kind: 'choice', choices: kepChoices },
        ...(offices.length > 0 ? [office] : []),
        { name: 'kind', label: words.kind, kind: 'choice', choices: kinds, begins: 'line network' },
        { name: 'began', label: words.began, kind: 'moment' },
        { name: 'ended', label: words.ended, hint: words.endedHint, kind: 'moment' },
        { name: 'words', label: words.words, kind: 'text' },
      ]}
      more={(typed) => {
        const [what = '', kind = ''] = String(typed.kind).split(' ')
        return { office: null, ...typed, what, kind }
      }}
      onEntered={again}
      expire={expire}
    />
  )
}
