// Four tickets, one under another: a face, and its word.
import { type Rating, ratings } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { Face } from '#shared/screen/Face.tsx'
import { Tear } from '#shared/screen/Parts.tsx'
import { ratingText } from '#shared/text/rating.ts'

type Props = { language: Language; chosen: Rating | null; onRate: (rating: Rating) => void }

export function Faces({ language, chosen, onRate }: Props) {
  return (
    <ul className="own-moods">
      {ratings.map((rating) => (
        <li key={rating}>
          <button
            type="button"
            className={`ticket own-mood${chosen === null || chosen === rating ? '' : ' is-other'}`}
            aria-pressed={chosen === rating}
            onClick={() => onRate(rating)}
          >
            <Face rating={rating} />
            <Tear />
            <span>{ratingText[language].faces[rating]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
