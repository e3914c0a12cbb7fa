// Offices without a queue: one row each, «ΚΕΠ 0325Π» and its counters.
import type { OfficeSeats } from '#shared/protocol.ts'
import { desk } from '#shared/text/desk.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { useSpoken } from '../staff/spoken.ts'
import { type Picking, SeatButton } from './SeatButton.tsx'

export function Annexes({ offices, ...picking }: Picking & { offices: readonly OfficeSeats[] }) {
  const { language } = useSpoken()
  if (offices.length === 0) return null
  return (
    <section className="office">
      <h2>{signIn[language].seat.withoutQueue}</h2>
      <ul className="annexes">
        {offices.map((office) => (
          <li key={office.id}>
            <Name office={office} />
            <span className="seats">
              {office.seats.map((place) => (
                <SeatButton key={place.counter} office={office} place={place} {...picking} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Name({ office }: { office: OfficeSeats }) {
  const { language } = useSpoken()
  const codes = [...new Set(office.seats.map((place) => place.kep))].map(desk[language].kep).join(', ')
  return (
    <span className="name">
      <b>{codes}</b>
      {office.name[language] !== codes && <span>{office.name[language]}</span>}
    </span>
  )
}
