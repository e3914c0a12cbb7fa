// A drawn face for each rating: of one colour, so that the word beside it says the same to everybody.
import type { Rating } from '#shared/opinions.ts'

const mouths: Readonly<Record<Rating, string>> = {
  1: 'M14 34c4-6 16-6 20 0',
  2: 'M15 33h18',
  3: 'M14 30c4 5 16 5 20 0',
  4: 'M12 28h24c-1 8-6 11-12 11S13 36 12 28z',
}

export function Face({ rating }: { rating: Rating }) {
  return (
    <svg
      className="face"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="24" cy="24" r="21" />
      <path d="M16.500 18v2M31.500 18v2" strokeWidth="4.500" />
      <path d={mouths[rating]} fill={rating === 4 ? 'currentColor' : 'none'} />
    </svg>
  )
}
