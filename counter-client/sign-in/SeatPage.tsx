// Which counter are you at? The counters as they stand, per office and KEP; a taken one says who has it and can be taken over.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import { common } from '#shared/text/common.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { ActionChevron } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { Annexes } from './Annexes.tsx'
import { Hall } from './Hall.tsx'
import { SignSide } from './SignSide.tsx'
import { type Chosen, lastSeat, type Seat, sameSeat } from './seat.ts'
import { TakeOver } from './TakeOver.tsx'
import { useOffices } from './use-offices.ts'
import './sign-in.css'

type Props = {
  me: Me
  /** Why the last choice was not granted, in words. */
  said: string | null
  onChosen: (chosen: Chosen) => void
  leave: () => Promise<void>
  expire: () => void
}

export function SeatPage({ me, said, onChosen, leave, expire }: Props) {
  const { language } = useSpoken()
  const words = signIn[language].seat
  const offices = useOffices(expire)
  const [picked, setPicked] = useState<Seat | null>(lastSeat)
  const [asking, setAsking] = useState(false)
  const place = offices === null ? undefined : find(offices, picked)
  const others = place?.clerk != null && place.clerk.id !== me.id ? place.clerk : null

  const sit = (takeOver: boolean) => {
    if (picked !== null) onChosen({ ...picked, sit: { takeOver } })
  }
  const choose = (event: FormEvent) => {
    event.preventDefault()
    if (place === undefined) return
    if (others !== null) setAsking(true)
    else sit(false)
  }
  const label = () => {
    if (place === undefined) return words.choose
    if (others !== null) return words.takeOver(place.counter)
    return place.clerk === null ? words.open(place.counter) : words.resume(place.counter)
  }
  const open = useRef<HTMLButtonElement>(null)
  const known = place !== undefined
  useEffect(() => {
    if (known) open.current?.focus()
  }, [known])
  const onPick = (seat: Seat, pointed: boolean) => {
    setPicked(seat)
    // After a press of the mouse, Enter opens the counter.
    if (pointed) open.current?.focus()
  }
  const seatProps = { me, picked, onPick }
  return (
    <div className="sign">
      <title>{`${words.title} · Σειρά`}</title>
      <SignSide />
      <main className="sign-main">
        <form className="pick" onSubmit={choose}>
          <div className="pick-head">
            <h1>{words.title}</h1>
            <p className="quiet">
              {me.name} ·{' '}
              <button type="button" className="link" onClick={() => void leave()}>
                {words.notMe}
              </button>
            </p>
          </div>
          {offices === null && <p className="quiet">{common[language].connecting}</p>}
          {offices?.length === 0 && <p>{words.none}</p>}
          {offices
            ?.filter((office) => office.hasQueue)
            .map((office) => (
              <Hall key={office.id} office={office} {...seatProps} />
            ))}
          <Annexes offices={offices?.filter((office) => !office.hasQueue) ?? []} {...seatProps} />
          <div className="pick-foot">
            <p role="status" className={said === null ? '' : 'said-refusal'}>
              {said ?? <Serves place={place} />}
            </p>
            <span className="push" />
            <button type="submit" className="primary" ref={open} aria-disabled={place === undefined}>
              <b>{label()}</b>
              <ActionChevron />
              <kbd>Enter</kbd>
            </button>
          </div>
        </form>
        {asking && place !== undefined && others !== null && (
          <TakeOver counter={place.counter} clerk={others} onNo={() => setAsking(false)} onYes={() => sit(true)} />
        )}
      </main>
    </div>
  )
}

type Place = OfficeSeats['seats'][number]

function find(offices: readonly OfficeSeats[], picked: Seat | null): Place | undefined {
  for (const office of offices)
    for (const place of office.seats) if (sameSeat(picked, { office: office.id, counter: place.counter })) return place
  return undefined
}

function Serves({ place }: { place: Place | undefined }) {
  const words = signIn[useSpoken().language].seat
  if (place === undefined) return words.choose
  if (place.letters.length === 0) return words.logsOnly(place.kep)
  return (
    <>
      {words.serves(place.counter)}{' '}
      {place.letters.map((letter) => (
        <span key={letter} className="plate letter">
          {letter}
        </span>
      ))}
    </>
  )
}
