// Today's hours are not the weekday's: whoever works is told, and never stopped.
import type { Otherwise } from '#shared/queue/opening.ts'
import { holidayNames } from '#shared/text/holidays.ts'
import { today } from '#shared/text/today.ts'
import { Banner } from './Banner.tsx'
import { useSpoken } from './spoken.ts'

export function OtherHoursBanner({ otherwise }: { otherwise: Otherwise | null }) {
  const { language } = useSpoken()
  if (otherwise === null) return null
  const words = today[language].otherwise
  const what =
    otherwise.kind === 'holiday'
      ? words.holiday(holidayNames[language][otherwise.holiday])
      : otherwise.name === null
        ? words.unnamed
        : words.exception(otherwise.name[language])
  return <Banner icon="warn" what={what} more={words.more} />
}
