// Which counter are you at? The counters as they stand, per office and KEP; a taken one says who has it and can be taken over.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import { common } from '#shared/text/common.ts'
import { practice } from '#shared/text/practice.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { ActionChevron } from '../staff/Icon.tsx'
import { PracticeMark } from '../staff/Practice.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { Annexes } from './Annexes.tsx'
import { Hall } from './Hall.tsx'
import { PRACTICE, PracticeSeats } from './PracticeSeats.tsx'
import { SignSide } from './SignSide.tsx'
import { type Chosen, lastSeat, type Seat } from './seat.ts'
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
  const office = offices?.find(({ id }) => id === picked?.office)
  const place = office?.seats.find(({ counter }) => counter === picked?.counter)
  const others = place?.clerk != null && place.clerk.id !== me.id ? place.clerk : null

  const sit = (takeOver: boolean) => {
    if (picked !== null) onChosen({ ...picked, sit: { takeOver, practice: office?.practice === true } })
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
              {offices?.some((one) => one.practice) === true && (
                <a className="practice-mark" href={`#${PRACTICE}`}>
                  {practice[language].name}
                </a>
              )}{' '}
              {me.name} ·{' '}
              <button type="button" className="link" onClick={() => void leave()}>
                {words.notMe}
              </button>
            </p>
          </div>
          {offices === null && <p className="quiet">{common[language].connecting}</p>}
          {offices?.length === 0 && <p>{words.none}</p>}
          {offices
            ?.filter((one) => one.hasQueue && !one.practice)
            .map((one) => (
              <Hall key={one.id} office={one} {...seatProps} />
            ))}
          <Annexes offices={offices?.filter((one) => !one.hasQueue) ?? []} {...seatProps} />
          <PracticeSeats offices={offices?.filter((one) => one.practice) ?? []} {...seatProps} />
          <div className="pick-foot">
            <p role="status" className={said === null ? '' : 'said-refusal'}>
              {said ?? <Serves place={place} />} {office?.practice === true && <PracticeMark />}
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
