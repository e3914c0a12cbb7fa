// To the form for complaints and suggestions, with the office and the KEP that served; of the ticket it carries nothing along.
import type { Language } from '#shared/queue/words.ts'
import { Chevron } from '#shared/screen/Parts.tsx'
import { ratingText } from '#shared/text/rating.ts'

export function WriteLink({ office, kep, language }: { office: string; kep: string; language: Language }) {
  const t = ratingText[language]
  return (
    <a className="own-write" href={`/opinion?${new URLSearchParams({ office, kep, lang: language })}`}>
      <span>
        <b>{t.write}</b>
        <small>{t.writeMore}</small>
      </span>
      <Chevron />
    </a>
  )
}
