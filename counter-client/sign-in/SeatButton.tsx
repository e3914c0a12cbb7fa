// One counter to choose: free, one's own, or somebody's since when.
import { timeOf } from '#shared/calendar.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import { desk } from '#shared/text/desk.ts'
import { practice } from '#shared/text/practice.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { useSpoken } from '../staff/spoken.ts'
import { lastSeat, type Seat, sameSeat } from './seat.ts'

export type Picking = { me: Me; picked: Seat | null; onPick: (seat: Seat, pointed: boolean) => void }
type Props = Picking & {
  office: Pick<OfficeSeats, 'id' | 'practice'>
  place: OfficeSeats['seats'][number]
}

export function SeatButton({ office, place, me, picked, onPick }: Props) {
  const { language } = useSpoken()
  const words = signIn[language].seat
  const seat = { office: office.id, counter: place.counter }
  const { clerk } = place
  const taken = clerk !== null && clerk.id !== me.id
  return (
    <button
      type="button"
      className={taken ? 'seat taken' : 'seat'}
      aria-pressed={sameSeat(picked, seat)}
      onClick={(event) => onPick(seat, event.detail > 0)}
    >
      <b>
        <span className="unseen">
          {office.practice && `${practice[language].name}, `}
          {desk[language].counter('')}
        </span>
        {place.counter}
      </b>
      <span>
        {clerk === null ? words.free : taken ? (clerk.name ?? practice[language].colleague) : words.yours}
        {taken && <small>{words.since(timeOf(clerk.since))}</small>}
        {clerk === null && sameSeat(lastSeat(), seat) && <small>{words.last}</small>}
      </span>
    </button>
  )
}
