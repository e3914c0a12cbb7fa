// One appointment more, by hand: what is wrong stands beside its field, what was typed stays until it is booked.
import { type FormEvent, useRef, useState } from 'react'
import type { BookedDay, BookedOne } from '#shared/appointments/booked-day.ts'
import { readWanted, type Written } from '#shared/appointments/read-wanted.ts'
import type { Instant } from '#shared/queue/words.ts'
import { newId } from '#shared/screen/line.ts'
import { appointments, wantedProblems } from '#shared/text/appointments.ts'
import { refusals } from '#shared/text/refusals.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { book } from './ask.ts'
import { Heed } from './Heed.tsx'

type Props = {
  day: BookedDay
  now: Instant
  onBooked: (day: BookedDay, one: BookedOne) => void
  onTyping: () => void
  expire: () => void
}

const nothing: Written = { time: '', service: '', reference: '' }

export function BookByHand({ day, now, onBooked, onTyping, expire }: Props) {
  const { language } = useSpoken()
  const words = appointments[language].form
  const [written, setWritten] = useState(nothing)
  const [tried, setTried] = useState(false)
  const [underWay, setUnderWay] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  /** Of what is written now: pressed again after a cut, it is booked once. */
  const id = useRef(newId())
  const read = readWanted(written, day.services)
  const field = (name: keyof Written) => {
    const problem = tried && !read.ok ? read.problems.find((one) => one.field === name) : undefined
    return {
      value: written[name],
      problem: problem === undefined ? null : wantedProblems[language][problem.problem](problem.value),
      onType: (value: string) => {
        id.current = newId()
        setWritten({ ...written, [name]: value })
        setWrong(null)
        onTyping()
      },
    }
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (underWay || !read.ok) return
    setUnderWay(true)
    const answer = await book(id.current, day.office, { date: day.date, list: [read.wanted] })
    setUnderWay(false)
    if (!answer.ok) {
      const { refusal } = answer
      if (refusal === 'expired') return expire()
      return setWrong(refusal === 'offline' ? words.failed : refusals[language][refusal])
    }
    id.current = newId()
    setWritten(nothing)
    setTried(false)
    setWrong(null)
    const { time, service, reference } = read.wanted
    const same = answer.day.list.filter(
      (one) => one.time === time && one.service === service && one.reference === reference,
    )
    const newest = same.reduce<BookedOne | null>((a, b) => (a !== null && a.appointment > b.appointment ? a : b), null)
    if (newest !== null) onBooked(answer.day, newest)
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <h2>{words.title}</h2>
      <Field label={words.time} hint={words.timeHint} inputMode="numeric" autoComplete="off" {...field('time')} />
      <Field
        label={words.service}
        choices={[
          { value: '', label: words.choose },
          ...day.services.map(({ letter, name }) => ({ value: letter, label: `${letter} · ${name[language]}` })),
        ]}
        {...field('service')}
      />
      <Field label={words.reference} hint={words.referenceHint} autoComplete="off" {...field('reference')} />
      <Heed wanted={read.ok ? read.wanted : null} day={day} now={now} />
      <p role="alert" className={wrong === null ? 'unseen' : 'wrong'}>
        {wrong}
      </p>
      <button type="submit" className="primary small" aria-disabled={underWay}>
        <b>{underWay ? words.saving : words.save}</b>
      </button>
    </form>
  )
}
