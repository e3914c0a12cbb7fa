// Where somebody can be limited to, as the forms and the table name it.
import type { OfficeSeats } from '#shared/protocol.ts'
import type { Language } from '#shared/queue/words.ts'
import type { Scope } from '#shared/rights.ts'
import { people } from '#shared/text/people.ts'

export type Places = { readonly offices: readonly OfficeSeats[]; readonly keps: readonly string[] }

export const placesIn = (offices: readonly OfficeSeats[]): Places => ({
  offices,
  keps: [...new Set(offices.flatMap(({ seats }) => seats.map(({ kep }) => kep)))],
})

export function officeNamed(id: string, { offices }: Places, language: Language): string {
  const office = offices.find((one) => one.id === id)
  if (office === undefined) return id
  const name = office.name[language]
  return office.practice ? people[language].form.practice(name) : name
}

/** `παντού`, `Κεντρικό ΚΕΠ Λάρισας · ΚΕΠ 0325`. */
export function scopeSaid({ offices, keps }: Scope, places: Places, language: Language): string {
  const words = people[language]
  const parts = [
    ...(offices === null ? [] : [offices.map((id) => officeNamed(id, places, language)).join(', ')]),
    ...(keps === null ? [] : [words.keps(keps.join(', '))]),
  ]
  return parts.length === 0 ? words.everywhere : parts.join(' · ')
}
