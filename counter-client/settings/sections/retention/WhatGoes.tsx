// What these months mean: until when everything is there, what goes then, and that it does not come back.
import { settingsRetention } from '#shared/text/settings-retention.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

export function WhatGoes({ value: { retention } }: FormProps<'retention'>) {
  const words = settingsRetention[useSpoken().language]
  const { staffMonths, detailMonths } = retention
  const isReadable = !Number.isNaN(staffMonths) && !Number.isNaN(detailMonths)
  return (
    <section className="promise-kept">
      <h2>{words.whatGoes}</h2>
      {isReadable && (
        <ul className="quiet">
          <li>{words.until(staffMonths)}</li>
          <li>{words.namesGo(staffMonths)}</li>
          <li>{detailMonths === null ? words.detailsStay : words.detailsGo(detailMonths)}</li>
          <li>{words.totalsStay}</li>
        </ul>
      )}
      <p className="quiet">{words.forGood}</p>
      <p>
        <a href="/privacy">{words.page}</a>
      </p>
    </section>
  )
}
