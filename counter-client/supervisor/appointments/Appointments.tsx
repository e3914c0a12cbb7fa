// The appointments of a date at one office: who is booked, who came, one more by hand, one that is cancelled.
import { useState } from 'react'
import type { BookedDay, BookedOne } from '#shared/appointments/booked-day.ts'
import { dateOf } from '#shared/calendar.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Instant } from '#shared/queue/words.ts'
import { may } from '#shared/rights.ts'
import { appointments } from '#shared/text/appointments.ts'
import { refusals } from '#shared/text/refusals.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { BookByHand } from './BookByHand.tsx'
import { BookedTable } from './BookedTable.tsx'
import { CancelOne } from './CancelOne.tsx'
import { Counts } from './Counts.tsx'
import { DateTitle } from './DateTitle.tsx'
import { FromFile } from './FromFile.tsx'
import { OnPaper } from './OnPaper.tsx'
import { OtherHours } from './OtherHours.tsx'
import { useBookedDay } from './use-booked-day.ts'

type Props = {
  office: OfficeSeats
  /** Null for the day that is running. */
  date: LocalDate | null
  now: Instant
  /** How new the office's running day is. */
  revision: string
  me: Me
  expire: () => void
}

export function Appointments({ office, date, now, revision, me, expire }: Props) {
  const { language } = useSpoken()
  const words = appointments[language]
  const today = dateOf(now)
  const shown = date ?? today
  const { day, failed, show } = useBookedDay(office.id, shown, shown === today ? revision : '', expire)
  const [importing, setImporting] = useState(false)
  const mayBook = may(me.role, 'book')
  const title = (
    <DateTitle
      date={shown}
      today={today}
      onImport={mayBook && day?.closed === null ? () => setImporting(true) : null}
    />
  )
  if (!office.hasQueue)
    return (
      <>
        {title}
        <p className="quiet">{words.noQueue}</p>
      </>
    )
  return (
    <>
      <title>{`${words.title} · Σειρά`}</title>
      {title}
      <p role="status" className={failed ? 'wrong no-paper' : 'unseen'}>
        {failed && words.failed}
      </p>
      {day === null ? (
        !failed && <p className="quiet">{words.loading}</p>
      ) : (
        <Known key={shown} office={office} day={day} now={now} mayBook={mayBook} onChanged={show} expire={expire} />
      )}
      {importing && day !== null && (
        <FromFile day={day} onBooked={show} onClose={() => setImporting(false)} expire={expire} />
      )}
    </>
  )
}

type KnownProps = Pick<Props, 'office' | 'now' | 'expire'> & {
  day: BookedDay
  mayBook: boolean
  onChanged: (day: BookedDay) => void
}

function Known({ office, day, now, mayBook, onChanged, expire }: KnownProps) {
  const { language } = useSpoken()
  const words = appointments[language]
  const [cancelling, setCancelling] = useState<BookedOne | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [newest, setNewest] = useState<number | null>(null)
  return (
    <>
      <OnPaper office={office} day={day} />
      <OtherHours day={day} />
      <Counts day={day} now={now} />
      <div className="two booked">
        <section>
          <BookedTable day={day} now={now} newest={newest} onCancel={mayBook ? setCancelling : null} />
        </section>
        <section className="no-paper by-hand">
          {!mayBook ? (
            <p className="quiet">{words.readOnly}</p>
          ) : day.closed === null ? (
            <BookByHand
              day={day}
              now={now}
              onBooked={(next, appointment) => {
                onChanged(next)
                setNewest(appointment.appointment)
                setSaid(words.form.booked(appointment.time, appointment.code))
              }}
              onTyping={() => setSaid(null)}
              expire={expire}
            />
          ) : (
            <p className="quiet">{refusals[language][day.closed]}</p>
          )}
          <p role="status" className={said === null ? 'unseen' : 'verified'}>
            {said}
          </p>
        </section>
      </div>
      {cancelling !== null && (
        <CancelOne
          day={day}
          one={cancelling}
          onCancelled={(next) => {
            onChanged(next)
            setCancelling(null)
            setSaid(words.form.cancelled(cancelling.time))
          }}
          onClose={() => setCancelling(null)}
          expire={expire}
        />
      )}
    </>
  )
}
