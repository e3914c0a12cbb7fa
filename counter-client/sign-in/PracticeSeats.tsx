// The counters of the practice office, after all the real ones: small, marked, and saying what it is for.
import type { OfficeSeats } from '#shared/protocol.ts'
import { practice } from '#shared/text/practice.ts'
import { PracticeMark } from '../staff/Practice.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { type Picking, SeatButton } from './SeatButton.tsx'

/** Where a link leads to them. */
export const PRACTICE = 'practice'

export function PracticeSeats({ offices, ...picking }: Picking & { offices: readonly OfficeSeats[] }) {
  const { language } = useSpoken()
  const t = practice[language]
  return offices.map((office) => (
    <section key={office.id} id={PRACTICE} className="office practice-office">
      <h2>
        <PracticeMark /> {t.countsNowhere} <small>{t.who}</small>
      </h2>
      <ol>
        {office.seats.map((place) => (
          <li key={place.counter}>
            <SeatButton office={office} place={place} {...picking} />
          </li>
        ))}
      </ol>
    </section>
  ))
}
