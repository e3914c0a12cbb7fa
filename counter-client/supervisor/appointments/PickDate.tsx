// The date as it is typed, 25/11/2026: the browser's own field would show it in the order of the browser's language.
import { useState } from 'react'
import { readDate, shownDate } from '#shared/appointments/read-date.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import { appointments } from '#shared/text/appointments.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function PickDate({ date, onDate }: { date: LocalDate; onDate: (date: LocalDate) => void }) {
  const words = appointments[useSpoken().language]
  /** Null: nothing is being typed. */
  const [typed, setTyped] = useState<string | null>(null)
  const take = () => {
    const read = typed === null ? null : readDate(typed)
    setTyped(null)
    if (read !== null && read !== date) onDate(read)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (typed === null || readDate(typed) !== null) take()
      }}
    >
      <input
        aria-label={words.date}
        aria-invalid={typed !== null && readDate(typed) === null}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        value={typed ?? shownDate(date)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
      />
    </form>
  )
}
