// Four upright tickets: a face, and its word.
import { type Rating, ratings } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { Face } from '#shared/screen/Face.tsx'
import { Tear } from '#shared/screen/Parts.tsx'
import { ratingText } from '#shared/text/rating.ts'

export function Faces({ language, onTap }: { language: Language; onTap: (rating: Rating) => void }) {
  return (
    <ul className="exit-faces">
      {ratings.map((rating) => (
        <li key={rating}>
          <button type="button" className="ticket upright" onClick={() => onTap(rating)}>
            <Face rating={rating} />
            <Tear />
            <span>{ratingText[language].faces[rating]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
