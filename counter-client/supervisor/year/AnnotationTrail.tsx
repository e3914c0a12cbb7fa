// Who wrote a note, who changed it, and when.
import { useCallback } from 'react'
import type { Annotation, Annotations } from '#shared/reports/annotation.ts'
import { addressOf } from '#shared/reports/asked.ts'
import { reportYear } from '#shared/text/report-year.ts'
import { dayAndTime } from '../../staff/dates.ts'
import { call } from '../../staff/http.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { useAskedAgain } from '../use-asked-again.ts'

export function AnnotationTrail({ annotation, expire }: { annotation: Annotation; expire: () => void }) {
  const { language } = useSpoken()
  const words = reportYear[language].annotations
  const { id, from } = annotation
  const ask = useCallback(
    () =>
      call<Annotations>(
        `/api/reports/annotations?${addressOf({ from, to: from, office: null, keps: null, more: {} })}`,
      ),
    [from],
  )
  const { value } = useAskedAgain(ask, expire)
  const trail = value?.annotations.find((one) => one.id === id)?.trail ?? []
  return (
    <ul className="annotation-trail" aria-label={words.trail}>
      {trail.map(({ at, by, act }) => (
        <li key={`${at} ${act}`}>
          {words.acts[act]}: {dayAndTime(at)}
          {by !== null && ` · ${by}`}
        </li>
      ))}
    </ul>
  )
}
