// An office with a waiting room: its counters as they stand, KEP by KEP.
import type { OfficeSeats } from '#shared/protocol.ts'
import { desk } from '#shared/text/desk.ts'
import { useSpoken } from '../staff/spoken.ts'
import { type Picking, SeatButton } from './SeatButton.tsx'

export function Hall({ office, ...picking }: Picking & { office: OfficeSeats }) {
  const { language } = useSpoken()
  const keps = [...new Set(office.seats.map((place) => place.kep))]
  return (
    <section className="office">
      <h2>{office.name[language]}</h2>
      {keps.map((kep) => (
        <div className="hall" key={kep}>
          <h3>{desk[language].kep(kep)}</h3>
          <ol>
            {office.seats
              .filter((place) => place.kep === kep)
              .map((place) => (
                <li key={place.counter}>
                  <SeatButton office={office} place={place} {...picking} />
                </li>
              ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
