// How the tablet at the exit will ask, and where the form opens.
import { ratings } from '#shared/opinions.ts'
import { Face } from '#shared/screen/Face.tsx'
import { ratingText } from '#shared/text/rating.ts'
import { settingsOpinions } from '#shared/text/settings-opinions.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

export function OpinionsPreview({ value: { opinions }, office }: FormProps<'opinions'>) {
  const { language } = useSpoken()
  const words = settingsOpinions[language]
  const t = ratingText[language]
  return (
    <section className="exit-preview">
      <h2>{words.preview}</h2>
      {opinions.exit ? (
        <figure>
          <figcaption>{opinions.question?.[language] || t.question}</figcaption>
          <ul>
            {ratings.map((rating) => (
              <li key={rating}>
                <Face rating={rating} />
                {t.faces[rating]}
              </li>
            ))}
          </ul>
        </figure>
      ) : (
        <p className="quiet">{words.previewOff}</p>
      )}
      {opinions.messages && (
        <p>
          <a href={`/opinion?${new URLSearchParams({ office: office.id })}`}>{words.form}</a>
        </p>
      )}
    </section>
  )
}
