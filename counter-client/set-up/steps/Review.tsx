// Everything that was said, on one page and in words, each with the way back to it.
import type { ReactNode } from 'react'
import { setUp } from '#shared/text/set-up.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { FileSummaryWords } from '../FileSummaryWords.tsx'
import { useMeaning } from '../meaning.ts'
import type { Step } from '../steps.ts'
import { seatedAt, type Typed } from '../typed.ts'

export function Review({ typed, go }: { typed: Typed; go: (step: Step) => void }) {
  const { language } = useSpoken()
  const words = setUp[language]
  const meaning = useMeaning(typed.hours)
  const part = (step: Exclude<Step, 'review' | 'code'>, said: ReactNode) => (
    <div key={step}>
      <dt>{words.names[step]}</dt>
      <dd>{said}</dd>
      <dd>
        <button
          type="button"
          className="link"
          aria-label={`${words.change}: ${words.names[step]}`}
          onClick={() => go(step)}
        >
          {words.change}
        </button>
      </dd>
    </div>
  )
  const { name, username } = typed.administrator
  const administrator = part('administrator', `${name} · ${username}`)
  if (typed.file !== null)
    return (
      <div className="set-up-step">
        <dl className="review">
          {part('municipality', `${typed.file.summary.name[language]} · ${words.review.fromFile}: ${typed.file.name}`)}
          {administrator}
        </dl>
        <FileSummaryWords summary={typed.file.summary} />
      </div>
    )
  return (
    <dl className="set-up-step review">
      {part('municipality', typed.municipality[language])}
      {part('keps', list(typed.keps.map((kep) => named(kep.code, kep[language]))))}
      {part('building', list(typed.offices.map((office) => officeWords(office))))}
      {part(
        'services',
        <>
          {list(typed.services.map((one) => `${one.letter} · ${one[language]}`))}
          <p>{`${words.review.channels}: ${typed.channels.map((one) => one[language]).join(', ')}`}</p>
        </>,
      )}
      {part('hours', meaning)}
      {administrator}
    </dl>
  )

  function officeWords(office: Typed['offices'][number]): string {
    const seats = seatedAt(office, typed).map(
      (code) => `${code}: ${words.review.counters(Number(office.counters[code]))}`,
    )
    return [office[language], ...seats, office.queue ? words.review.withNumbers : words.review.logsOnly].join(' · ')
  }
}

/** A KEP that is called by its code is not said twice. */
const named = (code: string, name: string) => (name.includes(code) ? name : `${code} · ${name}`)

const list = (said: readonly string[]) => (
  <ul>
    {said.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)
