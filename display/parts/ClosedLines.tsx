// Why an office is closed and when it opens next, as two lines of text. Its title stands elsewhere.
import type { whyClosed } from './why-closed.ts'

export function ClosedLines({ date, why, opens }: Omit<ReturnType<typeof whyClosed>, 'title'>) {
  return (
    <>
      <p>
        {date}
        {why !== null && `. ${why}`}
      </p>
      {opens !== null && (
        <p>
          {opens.label} {opens.date !== null && `${opens.date}, `}
          <b>{opens.time}</b>
        </p>
      )}
    </>
  )
}
