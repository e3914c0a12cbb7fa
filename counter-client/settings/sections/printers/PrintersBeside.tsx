// The slip as it would come out of one of the printers, with what is being typed.
import { useState } from 'react'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import type { FormProps } from '../form-props.ts'
import { OneOf } from './OneOf.tsx'
import { hasLanguages, PICTURED, type Pictured } from './picture/pictured.ts'
import { SamplePicture } from './picture/SamplePicture.tsx'

export function PrintersBeside({ value, whole, office, today, part }: FormProps<'printers'>) {
  const { language: spoken } = useSpoken()
  const words = settingsPrinters[spoken]
  const { picture } = words
  const [kind, setKind] = useState<Pictured>('ticket')
  const [language, setLanguage] = useState(spoken)
  const { printers, slip } = value
  const printer = printers.find(({ id }) => id === part) ?? printers[0]
  if (printer === undefined)
    return (
      <section className="printers-picture">
        <h2>{picture.title}</h2>
        <p className="quiet">{picture.nowhere}</p>
      </section>
    )
  const names = printers.map(({ id, name }) => ({ value: id, label: name.trim() || words.fresh }))
  return (
    <section className="printers-picture">
      <h2>{picture.title}</h2>
      {printers.length > 1 && (
        <ChoiceCell
          label={picture.ofPrinter}
          seen
          value={printer.id}
          choices={names}
          onValue={(id) => location.assign(`#printers/${office.id}/${id}`)}
          wrong={null}
        />
      )}
      <OneOf
        legend={picture.which}
        value={kind}
        choices={PICTURED.map((one) => ({ value: one, label: picture.kinds[one] }))}
        onValue={setKind}
      />
      {hasLanguages(kind) && (
        <OneOf
          legend={picture.ofLanguage}
          value={language}
          choices={(['el', 'en'] as const).map((one) => ({ value: one, label: picture.languages[one] }))}
          onValue={setLanguage}
        />
      )}
      <SamplePicture
        kind={kind}
        language={language}
        printer={printer}
        style={slip}
        address={whole.address}
        office={office}
        today={today}
        inSight="top"
        label={picture.label(picture.kinds[kind], printer.name.trim() || words.fresh)}
      />
    </section>
  )
}
